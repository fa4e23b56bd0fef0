import { words } from './word-list.js';

/**
 * Provinces, cities and countries as one word each. A place that is missing here is known when the dateline tells it, or the article prints
 * `di` or `Kota` before it; so only the common ones are listed.
 */
const PLACES = words(`
  aceh ambon amerika arab as asia australia austria babel badung bali balikpapan bandung bangka banjarbaru banjarmasin
  banjarnegara banten bantul banyumas banyuwangi batam batang beijing bekasi belanda belitung bengkulu binjai bireuen
  blitar blora bogor bojonegoro boyolali brasil brebes bukittinggi buleleng china ciamis cianjur cilacap cilegon
  cimahi cirebon deli demak denpasar depok diy dki dumai ende eropa flores garut gaza gianyar gorontalo gowa gresik
  gunungkidul ikn india indramayu inggris irak iran israel italia jabar jakarta jambi jateng jatim jawa jayapura
  jember jepang jepara jerman jogja jombang kalbar kalimantan kalsel kaltara kalteng kaltim kanada karanganyar
  karawang kebumen kediri kendal kendari kepri ketapang klaten korea korsel kudus kuningan kupang lamongan lampung
  langkat langsa lebanon lhokseumawe lombok london lumajang madinah madiun madura magelang magetan majalengka makassar
  makkah malang malaysia maluku malut mamuju manado manggarai manokwari maros mataram maumere medan merauke mesir
  mimika minahasa mojokerto morowali myanmar nganjuk ngawi nias ntb ntt nusa nusantara padang pakistan palangkaraya
  palembang palestina palopo palu pamekasan pandeglang papua parepare pasuruan pati pekalongan pekanbaru pemalang
  pidie ponorogo pontianak poso prancis probolinggo purbalingga purwakarta purwokerto purworejo rembang riau rusia
  salatiga samarinda sampang saudi semarang serang sidoarjo singapura situbondo sleman solo sorong spanyol sragen
  subang sukabumi sukoharjo sulawesi sulbar sulsel sulteng sultra sulut sumatera sumatra sumba sumbar sumbawa sumedang
  sumenep sumsel sumut surabaya surakarta suriah tabanan taiwan tangerang tangsel tapanuli tarakan tasikmalaya tegal
  temanggung ternate thailand timika tiongkok toraja trenggalek tuban tulungagung turki ukraina vietnam washington
  wonogiri wonosobo yogyakarta`);
/** Words that stand before a place: what follows them is one. */
const BEFORE_A_PLACE = words('di kota kabupaten kab kecamatan kec desa kelurahan provinsi pulau polres polda polsek pemkot pemkab dprd bupati kodim dusun kampung');
/** What follows the name of a place and belongs to it: `Lampung Selatan`, `Jakarta Pusat`. */
const AFTER_A_PLACE = words('barat timur utara selatan tengah tenggara pusat daya laut besar kota raya');

export { AFTER_A_PLACE, BEFORE_A_PLACE, PLACES };
