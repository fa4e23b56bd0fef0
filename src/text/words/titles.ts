import { words } from './word-list.js';

/** The first word of what somebody is: office, trade, part in the story. */
export const TITLES = words(`
  administrator advokat ajudan aktivis aktor aktris alumni alumnus analis anggota apoteker arsitek artis asisten asdep atase atlet
  bacapres bakal bek bendahara bidan biduan budayawan bupati buruh caleg calon camat capres cawapres ceo cfo chairman coo cto
  dalang danlanal danlanud dandim danramil danrem dansatgas dekan deputi desainer dewan-pakar direktur dirjen dirlantas dirkrimum
  direskrimum direskrimsus dirreskrimum dirreskrimsus dirresnarkoba dirut ditreskrimum dokter dosen dubes duta editor ekonom eks epidemiolog founder co-founder
  gelandang gubernur guru hakim head humas imam influencer inspektur irjen-kementerian istri jaksa jenderal-manager jpu jubir juru jurnalis
  kabag kabareskrim kabid kabiddokkes kabidhumas kabinda kabiro kadin kadinkes kadinsos kadis kadisdik kadisdikbud kadishub kadiskes kadispar kadispora kadiv kajari kajati
  kakak kakanwil kakorlantas kalaksa kalapas kamituwo kanit kanwil kapendam kapolda kapolres kapolresta kapolrestabes kapolri kapolsek kapolsekta
  kaposko kapten kapuspen kapuspenkum kapusdatin karo karopenmas karutan karyawan kasad kasal kasat kasatgas kasatlantas kasatreskrim kasatresnarkoba kasau kasdam kasi kasie
  kasipenkum kasubag kasubbag kasubbagpid kasubbid kasubdit kasubsi kasudin kayanma kadus kades keluarga kepala kerabat keponakan ketua ketum keuchik kiai kiper koki kolonel-inf komandan
  komedian komika komisaris komisioner komposer konsul konsultan koordinator korban korlap korwil kreator kuasa kurator lurah legislator mahasiswa mahasiswi manajer manager mantan masinis mendag
  mendagri mendikbud mendikbudristek mendikdasmen menag menaker menhan menhub menhut menkes menkeu menko menkomdigi menkominfo menkopolhukam menkumham menlu menpan-rb menparekraf menpora mensesneg
  mensos mentan menteri menteri-desa mc moderator musisi muazin nakhoda nasabah nelayan narator novelis operator orangtua pakar paman panglima pangdam pangkostrad panitia pasien pastor paus pebalap pebisnis
  pebulutangkis pedagang pegawai pegiat pejabat pelajar pelaku pelapor pelatih pelukis pemain pembalap pembeli pemerhati pemilik pemilih pemimpin penanggung penasihat pencipta
  pendaki pendeta pendiri peneliti penggagas penggugat penghuni pengacara pengajar pengamat pengasuh pengelola pengemudi pengendara penggerak penghulu penjaga penjabat penjual pengrajin perajin
  pengunjung penghubung pengurus pengusaha pengawas penumpang penulis penyanyi penyair penyelenggara penyidik penyuluh perawat peserta pesepakbola petani peternak petinggi petugas pilot pimpinan
  pj pjs plh plt politikus politisi porter prajurit pramugari preskom presdir presenter presiden produser profesor psikiater psikolog ratu redaktur rektor relawan rapper
  saksi santri satpam sejarawan sekcam sekda sekdaprov sekdako sekdakab sekdes sekdis sekjen sekretaris sekwan selebgram senator seniman sesepuh sineas siswa siswi sopir sosiolog spesialis staf
  striker suami sultan sutradara teknisi terdakwa terduga terpidana tersangka tetangga tokoh trainer traveler ulama uskup ustadz-pengasuh vokalis wabup wagub waka wakajati wakapolda wakapolres
  wakapolri wakasatreskrim wakil waketum wali walikota wamen wamenag wamendagri wamenkes wamenkeu wamenlu wapres warga wartawan wasekjen wasit wisatawan youtuber zookeeper bos gm owner staff
  spokesman spokeswoman spokesperson president minister mayor governor director chief secretary professor chairwoman researcher lawyer coach senator analyst ambassador manager ex-minister deputy head officer`);

/** Words that may open a role but are no part of it. */
export const BEFORE_A_ROLE = words(
  'seorang salah satu satunya sang para si adalah yakni yaitu oleh dari the a an her his their one of seperti selaku sebagai',
);

/** A role goes on over these when a capital follows: Kepala Dinas Pariwisata dan Kebudayaan. */
export const ROLE_JOINERS = words(
  'dan di bidang untuk urusan pada dari asal atas bagian tentang serta se of for and & bin',
);

/** `X selaku Ketua`, `X yang juga Ketua`: the role follows the name. */
export const ROLE_FOLLOWS = words('selaku sebagai yang juga merupakan adalah menjabat sekaligus');

/** Lower-case words that cannot belong to a role, so a role or a name ends before them. */
export const PHRASE_STOPS = words(`
  dalam saat ketika kepada usai seusai selepas setelah sebelum melalui lewat sambil seraya seperti dikutip dilansir yang lagi
  singkat kala waktu terkait soal mengenai bersama didampingi ditemui dihubungi sembari menirukan melansir terhadap menjelang
  dengan karena akan sudah telah tidak juga pun ini itu tersebut agar bahwa menjadi adalah merupakan oleh hingga sampai sejak
  tadi kemarin lalu kemudian masih bisa dapat harus ikut turut langsung hadir jika bila kalau namun tetapi sehingga sementara
  sedangkan ada maupun atau beserta sebagaimana ke antara menurut kata ujar mengenakan kembali lebih hanya belum pernah sempat
  when after during as in on at who while from by to with that is was were has had`);

/** The word alone names the office-holder: kata Presiden, menurut Gubernur. */
export const ROLE_REFERENCES = words(
  'pria wanita perempuan lelaki laki-laki pemuda politisi politikus legislator mantan',
);
