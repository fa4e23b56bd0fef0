import { words } from './word-list.js';

/**
 * Provinces, cities and countries as one word each. A place that is missing here is known when the dateline tells it, or the article prints
 * `di` or `Kota` before it; so only the common ones are listed.
 */
const PLACES = words(`
  aceh bali banten bengkulu diy dki yogyakarta jogja jakarta gorontalo jambi jawa jabar jateng jatim kalimantan kalbar kalsel kalteng kaltim
  kaltara babel belitung lampung maluku ntb ntt nusa papua riau kepri sulawesi sulbar sulsel sulteng sultra sulut sumatera sumbar sumsel sumut
  ambon balikpapan bandung banjarmasin bantul banyumas banyuwangi batam bekasi blitar bogor boyolali cianjur cilacap cirebon deli demak
  denpasar depok flores garut gresik jayapura jember jombang karawang kediri kendari klaten kudus kupang lombok madiun madura magelang
  makassar malang mamuju manado mataram medan mojokerto padang palangkaraya palembang palu pati pekalongan pekanbaru pontianak
  probolinggo samarinda semarang serang sidoarjo sleman solo sragen sukabumi sumba surabaya surakarta tangerang tegal ternate timika wonogiri
  amerika as arab australia belanda china eropa asia gaza india inggris iran israel italia jepang jerman korea malaysia mesir palestina
  prancis rusia singapura spanyol turki ukraina washington`);
/** Words that stand before a place: what follows them is one. */
const BEFORE_A_PLACE = words('di kota kabupaten kab kecamatan kec desa kelurahan provinsi pulau polres polda polsek pemkot pemkab dprd bupati kodim dusun kampung');
/** What follows the name of a place and belongs to it: `Lampung Selatan`, `Jakarta Pusat`. */
const AFTER_A_PLACE = words('barat timur utara selatan tengah tenggara pusat daya laut besar kota raya');

export { AFTER_A_PLACE, BEFORE_A_PLACE, PLACES };
