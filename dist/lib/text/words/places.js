import { words } from './word-list.js';

/**
 * Provinces, cities and countries as one word each. A place that is missing here is known when the article prints `di` or `Kota` before
 * it, so only the common ones are listed.
 */
const PLACES = words(`
  aceh bali banten bengkulu diy dki yogyakarta jogja jakarta gorontalo jambi jawa jabar jateng jatim kalimantan kalbar kalsel kalteng kaltim
  kaltara babel bangka belitung lampung malut maluku ntb ntt nusa papua riau kepri sulawesi sulbar sulsel sulteng sultra sulut sumatera
  sumatra sumbar sumsel sumut ambon badung balikpapan bandung banjarmasin banjarbaru banjarnegara bantul banyumas banyuwangi batam batang
  bekasi binjai bireuen blitar blora bogor bojonegoro boyolali brebes bukittinggi buleleng cianjur ciamis cilacap cilegon cimahi cirebon deli
  demak denpasar depok dumai ende flores garut gianyar gowa gresik gunungkidul indramayu jayapura jember jepara jombang karanganyar karawang kebumen
  kediri kendal kendari ketapang klaten kudus kuningan kupang lamongan langkat langsa lhokseumawe lombok lumajang madiun madura magelang
  magetan majalengka makassar malang mamuju manado manggarai manokwari maros mataram maumere medan merauke mimika minahasa mojokerto morowali
  ngawi nganjuk nias padang palangkaraya palembang palopo palu pamekasan pandeglang parepare pasuruan pati pekalongan pekanbaru pemalang pidie
  ponorogo pontianak poso probolinggo purbalingga purwakarta purwokerto purworejo rembang salatiga samarinda sampang semarang serang
  sidoarjo situbondo sleman solo sorong sragen subang sukabumi sukoharjo sumba sumbawa sumedang sumenep surabaya surakarta tabanan
  tangerang tangsel tapanuli tarakan tasikmalaya tegal temanggung ternate timika toraja trenggalek tuban tulungagung wonogiri wonosobo
  amerika as arab australia austria belanda brasil china tiongkok eropa asia gaza india inggris iran irak israel italia jepang jerman
  kanada korea korsel lebanon malaysia mesir myanmar pakistan palestina prancis rusia saudi singapura spanyol suriah taiwan thailand turki
  ukraina vietnam london washington beijing makkah madinah nusantara ikn`);
/** Words that stand before a place: what follows them is one. */
const BEFORE_A_PLACE = words('di kota kabupaten kab kecamatan kec desa kelurahan provinsi pulau gunung polres polda polsek pemkot pemkab dprd bupati kodim dusun kampung');
/** What follows the name of a place and belongs to it: `Lampung Selatan`, `Jakarta Pusat`. */
const AFTER_A_PLACE = words('barat timur utara selatan tengah tenggara pusat daya laut besar kota raya');

export { AFTER_A_PLACE, BEFORE_A_PLACE, PLACES };
