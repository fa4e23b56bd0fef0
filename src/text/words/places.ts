import { words } from './word-list.js';

/**
 * Provinces, cities and countries as one word each. A place that is missing here is known when the dateline tells it, or the article prints
 * `di` or `Kota` before it; so only the common ones are listed.
 */
export const PLACES = words(`
  aceh ambon amerika arab as asia australia babel bali balikpapan bandung banjarmasin banten bantul banyumas
  banyuwangi batam bekasi belanda belitung bengkulu blitar bogor boyolali china cianjur cilacap cirebon deli demak
  denpasar depok diy dki eropa flores garut gaza gorontalo gresik india inggris iran israel italia jabar jakarta jambi
  jateng jatim jawa jayapura jember jepang jerman jogja jombang kalbar kalimantan kalsel kaltara kalteng kaltim
  karawang kediri kendari kepri klaten korea kudus kupang lampung lombok madiun madura magelang makassar malang
  malaysia maluku mamuju manado mataram medan mesir mojokerto ntb ntt nusa padang palangkaraya palembang palestina
  palu papua pati pekalongan pekanbaru pontianak prancis probolinggo riau rusia samarinda semarang serang sidoarjo
  singapura sleman solo spanyol sragen sukabumi sulawesi sulbar sulsel sulteng sultra sulut sumatera sumba sumbar
  sumsel sumut surabaya surakarta tangerang tegal ternate timika turki ukraina washington wonogiri yogyakarta`);

/** Words that stand before a place: what follows them is one. */
export const BEFORE_A_PLACE = words(
  'di kota kabupaten kab kecamatan kec desa kelurahan provinsi pulau polres polda polsek pemkot pemkab dprd bupati kodim dusun kampung',
);

/** What follows the name of a place and belongs to it: `Lampung Selatan`, `Jakarta Pusat`. */
export const AFTER_A_PLACE = words('barat timur utara selatan tengah tenggara pusat daya laut besar kota raya');
