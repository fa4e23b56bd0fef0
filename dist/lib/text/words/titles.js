import { words } from './word-list.js';

/** The first word of what somebody is: office, trade, part in the story. */
const TITLES = words(`
  adik administrator advokat ajudan aktivis aktor aktris alumni alumnus ambassador anak analis analyst anggota artis
  asisten atlet ayah bek bendahara bidan bos budayawan bupati buruh caleg calon camat capres cawapres ceo chairman
  chairwoman chief coach dandim danlanud danramil danrem dekan deputi deputy director direktur dirjen dirut dokter
  dosen dubes duta editor ekonom eks founder gelandang general governor gubernur guru hakim head humas imam inspektur
  istri jaksa jpu jubir jurnalis juru kakak kapten karyawan kasi kasie keluarga kepala keponakan kerabat ketua ketum
  keuchik kiper komandan komisaris komisioner konsul konsultan koordinator korban korlap kuasa lawyer legislator
  lelaki lurah mahasiswa mahasiswi manager manajer mantan masinis mayor menantu menteri mertua minister moderator
  musisi nakhoda nasabah nelayan officer operator orangtua pakar paman pangdam panglima panitia pasien pastor paus
  pedagang pegawai pegiat pejabat pekerja perawat perempuan perwakilan peserta petani peternak petinggi petugas pilot
  pimpinan pj pjs plh plt politikus politisi prajurit presdir presenter presiden president pria produser professor
  psikiater psikolog ratu redaktur rektor relawan researcher saksi santri satpam secretary sejarawan sekcam sekda
  sekdes sekdis sekjen sekretaris sekwan selebgram senator seniman sesepuh siswa siswi sopir sosiolog spokesman
  spokesperson spokeswoman staf striker suami sultan sutradara teknisi terdakwa terduga terpidana tersangka tetangga
  tokoh ulama uskup vice vokalis waketum wakil wali walikota wanita warga wartawan wasekjen wasit wawali wisatawan
  youtuber`);
/** Offices in short, `kasatreskrim`, `menpora`, `wagub`; who does something, `pelatih` and `pembina`. */
const TITLE_FORMS = /^(?:(?:wa)?ka(?:bag|bid|biro|dis|din|div|des|dus|jari|jati|kan|korl|laks|lapas|nit|pol|pus|pend|rutan|sat|sub)\p{L}*|wa(?:gub|bup|pres|men)\p{L}*|men(?:ag|aker|dag|dagri|dik\p{L}+|han|hub|hut|kes|keu|ko|kom\p{L}+|lu|par\p{L}+|pora|sos|tan)|pe(?!merintah|milu|muda|nting|ndapat|nyakit|njara|ngaruh|luang)[bmnl]\p{L}{4,}(?<!an))$/u;
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
