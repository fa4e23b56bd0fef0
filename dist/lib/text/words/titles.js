import { words } from './word-list.js';

/** The first word of what somebody is: office, trade, part in the story. */
const TITLES = words(`
  adik advokat ajudan aktivis aktor aktris alumni alumnus anak analis anggota artis asisten ayah bendahara bidan budayawan bupati calon camat
  capres cawapres ceo chairman dandim danramil danrem dekan deputi direktur dirjen dirut dokter dosen dubes duta ekonom eks founder gubernur
  guru hakim humas imam inspektur istri jaksa jpu jubir juru jurnalis kakak kapten karyawan kasi keluarga kepala kerabat ketua ketum
  kiper komandan komisaris komisioner konsul koordinator korban kuasa lurah legislator mahasiswa manajer manager mantan menteri moderator
  musisi nakhoda nelayan operator pakar paman panglima pangdam panitia pasien pastor pedagang pegawai pegiat pejabat pekerja perawat
  perwakilan peserta petani peternak petugas pilot pimpinan pj plh plt politikus politisi prajurit presdir presiden produser
  psikolog ratu redaktur rektor relawan saksi santri satpam sejarawan sekda sekjen sekretaris selebgram senator seniman siswa sopir sosiolog
  staf suami sultan sutradara teknisi terdakwa tersangka tetangga tokoh ulama uskup wakil waketum wali walikota warga wartawan
  wawali wisatawan bos spokesman spokeswoman spokesperson president minister mayor governor director chief general secretary professor
  researcher lawyer coach analyst ambassador deputy head officer`);
/** Offices in short, `kasatreskrim`, `menpora`, `wagub`; who does something, `pelatih` and `pembina`. */
const TITLE_FORMS = /^(?:(?:wa)?ka(?:bag|bid|biro|dis|din|div|des|dus|jari|jati|kan|korl|laks|lapas|nit|pol|pus|pend|rutan|sat|sub)\p{L}*|wa(?:gub|bup|pres|men)\p{L}*|men(?:ag|aker|dag|dagri|dik\p{L}+|han|hub|hut|kes|keu|ko|kom\p{L}+|lu|par\p{L}+|pora|sos|tan)|pe(?!merintah|milu|muda|nting)(?:m[bp]?|n[cdjt]|ng|ny|l|b)\p{L}{3,}(?<!an))$/u;
/** Whether a word opens a role. */
const isTitleWord = (word) => TITLES.has(word) || TITLE_FORMS.test(word);
/** Two words that make a role together although the first is also a form of address. */
const FAMILY = words('ibu_korban ibu_kandung ibu_pelaku bapak_korban orang_tua ibu_rumah');
/** Words that may open a role but are no part of it. */
const BEFORE_A_ROLE = words('seorang salah satu satunya sang para si adalah yakni yaitu oleh dari the a an his her one of seperti selaku sebagai');
/** A role goes on over these when a capital follows: Kepala Dinas Pariwisata dan Kebudayaan. */
const ROLE_JOINERS = words('dan di bidang untuk urusan pada dari asal atas bagian tentang serta of for and &');
/** `X selaku Ketua`, `X yang juga Ketua`: the role follows the name. */
const ROLE_FOLLOWS = words('selaku sebagai yang juga merupakan adalah menjabat sekaligus');
/** Offices of a place or a house, whose name follows without more ado: Camat Tebet Rini. */
const PLACE_TITLES = words('camat lurah kades kapolsek kapolres kapolda danramil bupati gubernur walikota kota ceo founder pelatih ketua direktur manajer');

export { BEFORE_A_ROLE, FAMILY, PLACE_TITLES, ROLE_FOLLOWS, ROLE_JOINERS, isTitleWord };
