import { words } from './word-list.js';

/** The first word of what somebody is: office, trade, part in the story. */
const TITLES = words(`
  adik aktivis aktris anak analis anggota arsitek artis asisten ayah bapak bekas bendahara bupati caleg calon camat capres cawapres
  ceo chief corporate deputi direktur director dokter dosen duta ekonom eks founder general gubernur guru hakim head humas ibu istri jaksa jpu jubir
  jurnalis juru kakak kapten kasi keluarga kepala ketua komandan komisaris komisioner konsul koordinator korban kuasa
  legislator lurah mahasiswa mahasiswi manager manajer mantan mayor menteri nasabah nelayan orangtua pakar pelaku panglima panitia
  pastor pegiat pemain perempuan perwakilan perdana peserta petani pimpinan pj pjs
  plh plt politikus politisi presiden president pria rektor relawan saksi sekretaris siswa
  siswi staf suami tersangka tetangga tokoh ulama wakil wali walikota wanita warga wartawan`);
/** Offices in short, `kasatreskrim`, `menpora`, `wagub`, `sekda`; who does something, `pelatih` and `pembina`; `terdakwa`, `sosiolog`. */
const TITLE_FORMS = /^(?:(?:wa)?ka(?:bag|bid|biro|d[iu]s?|des|ja[rt]i|kan|korl|laks|lapas|nit|pol|pus|rutan|sat|sub).*|wa(?:gub|bup|pres|men).*|men(?:ag|aker|dag.*|dik.+|han|hub|hut|kes|keu|ko|kom.+|lu|par.+|pora|sos|tan)|(?:wa)?(?:sek(?:da|des|dis|cam|jen|wan)|ketum)|dan(?:dim|ramil|rem|lan.+|yon)|dir(?:ut|jen|lan.+|res.+)|dekan|.{3,}olog|spokes.+|ter(?:dakwa|duga|pidana)|pe(?!merintah|milu|muda|nting|ndapat|nyakit|njara|ngaruh|luang|tunjuk|kan)(?:[bdgj-nt].|ra).{3,}(?<!an|y))$/;
/** Whether a word opens a role. */
const isTitleWord = (word) => TITLES.has(word) || TITLE_FORMS.test(word);
/** Words that may open a role but are no part of it, or tie it to the name before: seorang warga · X selaku Ketua · X yang juga Ketua. */
const BEFORE_A_ROLE = words(`
  seorang salah satu satunya sang para si adalah yakni yaitu oleh dari seperti selaku sebagai yang juga merupakan menjabat
  sekaligus a an the his her one of`);
/** A role goes on over these when a capital follows: Kepala Dinas Pariwisata dan Kebudayaan. */
const ROLE_JOINERS = words('dan di bidang untuk urusan pada dari asal atas bagian tentang serta of for on and &');

export { BEFORE_A_ROLE, ROLE_JOINERS, isTitleWord };
