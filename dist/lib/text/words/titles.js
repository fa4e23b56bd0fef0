import { words } from './word-list.js';

/** An office in short and at length, so that one finds the other: Menpora, Menteri Pemuda dan Olahraga. */
const OFFICES = Object.fromEntries(`dirjen=direktur jenderal|dirut=direktur utama|jpu=jaksa penuntut umum|jubir=juru bicara|ketum=ketua umum|menag=menteri agama|menaker=menteri
  ketenagakerjaan|mendag=menteri perdagangan|mendagri=menteri dalam negeri|mendikbud=menteri pendidikan dan kebudayaan|menhan=menteri
  pertahanan|menhub=menteri perhubungan|menkes=menteri kesehatan|menkeu=menteri keuangan|menko=menteri koordinator|menkominfo=menteri
  komunikasi dan informatika|menlu=menteri luar negeri|menparekraf=menteri pariwisata dan ekonomi kreatif|menpora=menteri pemuda dan
  olahraga|mensos=menteri sosial|mentan=menteri pertanian|plt=pelaksana tugas|presdir=presiden direktur|sekda=sekretaris
  daerah|sekjen=sekretaris jenderal|wabup=wakil bupati|wagub=wakil gubernur|walikota=wali kota|wamen=wakil menteri|wapres=wakil
  presiden|wawali=wakil wali kota|kapolda=kepala kepolisian daerah|kapolres=kepala kepolisian resor|kapolri=kepala kepolisian republik
  indonesia|kapolsek=kepala kepolisian sektor|kajari=kepala kejaksaan negeri|kajati=kepala kejaksaan tinggi|kades=kepala desa|kadis=kepala
  dinas|kabid=kepala bidang|kabag=kepala bagian|kasat=kepala satuan`
    .split('|')
    .map((pair) => pair.replace(/\s+/g, ' ').split('=')));
/** The first word of what somebody is: office, trade, part in the story. */
const TITLES = words(`
  adik administrator advokat ajudan aktivis aktor aktris alumni alumnus anak analis anggota artis asisten ayah atlet bek bendahara bidan
  budayawan bupati buruh caleg calon camat capres cawapres ceo chairman dandim danlanud danramil danrem dekan deputi direktur dokter dosen dubes duta
  editor ekonom eks founder gelandang general gubernur guru hakim humas imam inspektur istri jaksa juru jurnalis kakak kalaksa
  kapten karo karyawan kasi kasie keluarga kepala kerabat keponakan ketua keuchik kiai kiper komandan komisaris komisioner konsul konsultan
  koordinator korban korlap kuasa lurah legislator mahasiswa mahasiswi manajer manager mantan masinis menantu menteri mertua moderator musisi
  nakhoda nasabah nelayan operator orangtua pakar paman panglima pangdam panitia pasien pastor paus pebisnis pedagang pegawai pegiat pejabat
  pekerja perawat perwakilan peserta petani peternak petinggi petugas pilot pimpinan pj pjs plh politikus politisi prajurit presenter
  presiden produser profesor psikiater psikolog ratu redaktur rektor relawan saksi santri satpam sejarawan sekcam sekdes sekdis sekretaris
  sekwan selebgram senator seniman sesepuh siswa siswi sopir sosiolog staf striker suami sultan sutradara teknisi terdakwa terduga
  terpidana tersangka tetangga tokoh ulama uskup vokalis wakil waketum wali warga wartawan wasekjen wasit wisatawan youtuber bos
  spokesman spokeswoman spokesperson president minister mayor governor director chief secretary professor chairwoman researcher lawyer
  coach analyst ambassador deputy head officer`);
/** Heads of units in short, kasatreskrim and wakapolres; who does something, pelatih and pembina. */
const TITLE_FORMS = /^(?:(?:wa)?ka(?:bag|bid|bi?ro|dis|din|div|des|dus|jari|jati|kan|korl|lapas|nit|pol|pus|pend|rutan|sat|sub|sie?p)\p{L}*|wa(?:gub|bup|ka)\p{L}*|wamen\p{L}*|di(?:r)?r?es\p{L}+|sekda\p{L}*|pe(?!merintah|milu|muda|nting)(?:m[bp]?|n[cdjt]|ng|ny|l|b)\p{L}{3,}(?<!an))$/u;
/** Whether a word opens a role. */
const isTitleWord = (word) => TITLES.has(word) || word in OFFICES || TITLE_FORMS.test(word);
/** Two words that make a role together although the first is also a form of address. */
const FAMILY = words('ibu_korban ibu_kandung ibu_mertua ibu_pelaku bapak_korban bapak_kandung orang_tua ibu_rumah');
/** Words that may open a role but are no part of it. */
const BEFORE_A_ROLE = words('seorang salah satu satunya sang para si adalah yakni yaitu oleh dari the a an her his their one of seperti selaku sebagai');
/** A role goes on over these when a capital follows: Kepala Dinas Pariwisata dan Kebudayaan. */
const ROLE_JOINERS = words('dan di bidang untuk urusan pada dari asal atas bagian tentang serta se of for and & bin');
/** `X selaku Ketua`, `X yang juga Ketua`: the role follows the name. */
const ROLE_FOLLOWS = words('selaku sebagai yang juga merupakan adalah menjabat sekaligus');
/** Offices of a place or a house, whose name follows without more ado: Camat Tebet Rini. */
const PLACE_TITLES = words('camat lurah kades keuchik kapolsek kapolres kapolda danramil dandim bupati gubernur walikota kota ceo founder pelatih ketua direktur manajer');

export { BEFORE_A_ROLE, FAMILY, OFFICES, PLACE_TITLES, ROLE_FOLLOWS, ROLE_JOINERS, isTitleWord };
