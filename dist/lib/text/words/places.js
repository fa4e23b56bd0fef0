import { words } from './word-list.js';

/** Provinces, cities and countries as one word each; of `Jawa Timur` both. Where an article prints a place that is missing here, `di …` gives it away. */
const PLACES = words(`
  aceh bali banten bengkulu diy dki yogyakarta jogja jogjakarta jakarta gorontalo jambi jawa jabar jateng jatim kalimantan kalbar kalsel kalteng kaltim kaltara
  babel bangka belitung lampung maluku malut ntb ntt nusa tenggara papua riau kepri sulawesi sulbar sulsel sulteng sultra sulut sumatera sumatra sumbar sumsel sumut
  ambon asahan badung balikpapan bandung bangkalan bangkinang bangli banjarmasin banjarbaru banjar banjarnegara bantul banyumas banyuwangi batam batang batu baubau bekasi belu bengkalis benowo berau bima binjai bintan bireuen bitung blitar blora bogor bojonegoro bondowoso boyolali brebes bukittinggi buleleng
  bungo cianjur ciamis cibinong cikarang cilacap cilegon cimahi cirebon deli demak denpasar depok dompu dumai ende flores garut gianyar gowa gresik grobogan indramayu indragiri jayapura jember jembrana jepara jombang kampar karanganyar karangasem karawang
  kebumen kediri kendal kendari kerinci ketapang klaten klungkung kotawaringin kudus kulon kuningan kupang kutai lahat lamongan langkat langsa lebak lhokseumawe lombok lubuklinggau lumajang madiun madura magelang magetan majalengka
  majene makassar malang mamuju manado manggarai manokwari maros mataram maumere medan merangin merauke merangin meulaboh mimika minahasa mojokerto morowali muaro nabire nganjuk ngawi nias padang padangsidimpuan pagaralam palangkaraya palangka palembang
  palopo palu pamekasan pandeglang pangkalpinang parepare pariaman pasaman pasuruan pati payakumbuh pekalongan pekanbaru pemalang pematangsiantar pidie ponorogo pontianak poso prabumulih probolinggo purbalingga purwakarta purwokerto purworejo rembang sabang salatiga samarinda sambas sampang sanggau
  sarolangun sampit semarang serang serdang siak sibolga sidoarjo sidrap singaraja singkawang singkil sinjai situbondo slawi sleman solo soloraya sorong sragen subang sukabumi sukoharjo sumba sumbawa sumedang sumenep surabaya surakarta tabalong tabanan tanahlaut tangerang tangsel tanjabbar tanjabtim
  tanjungpinang tapanuli tarakan tasikmalaya tebo tegal temanggung ternate tidore timika toba toraja trenggalek tuban tulungagung ungaran wajo wonogiri wonosobo cilandak menteng kuta ubud ciputat
  amerika as arab australia austria bangladesh belanda belgia brasil brunei china tiongkok cina denmark filipina finlandia gaza hongkong india inggris irak iran irlandia israel italia jepang jerman kamboja kanada korea korsel korut kuwait laos lebanon malaysia
  mesir meksiko moskow myanmar norwegia pakistan palestina paris perancis prancis polandia portugal qatar rusia saudi selandia singapura spanyol sudan suriah swedia swiss taiwan thailand timor-leste turki turkiye ukraina usa uzbekistan vietnam yaman yerusalem yordania yunani
  argentina afrika eropa asia london washington tokyo beijing bangkok sydney istanbul makkah mekah mekkah madinah jeddah nusantara ikn jabodetabek jabodetabekjur`);
/** Words that stand before a place: what follows them is one. */
const BEFORE_A_PLACE = words('di kota kabupaten kab kecamatan kec desa kelurahan provinsi pulau gunung polres polda polsek pemkot pemkab dprd bupati kodim dusun kampung');
/** Compass and other words that belong to a place name when they follow one: `Lampung Selatan`, `Jakarta Pusat`. */
const AFTER_A_PLACE = words('barat timur utara selatan tengah tenggara pusat daya laut besar kota raya');

export { AFTER_A_PLACE, BEFORE_A_PLACE, PLACES };
