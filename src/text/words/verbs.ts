import { words } from './word-list.js';

/** What follows a quote, bare or with -nya: “…,” ujar Rini · “…,” ujarnya. */
export const SPEECH_ROOTS = words(`
  aku akui ajak ancam anggap balas bantah beber beri bilang bisik canda celetuk cecar cerita cetus curhat desak doa   dalih duga gerutu gumam harap himbau imbau imbuh ingat jamin janji jawab jelas kata keluh kenang kelakar kilah kisah klaim
  komentar kritik kutip lanjut lapor lontar minta mohon nasihat nilai papar pekik pesan pikir pinta protes puji pungkas rayu
  rinci rutuk sahut sambung sanggah sangkal sapa saran sebut seloroh seru sesal simpul sindir singgung sorak sungut syukur
  tambah tampik tandas tantang tanya tegas tegur tekan tepis terang teriak timpal tolak tuding tukas tulis tutup tutur ucap ujar
  ungkap urai usul yakin yakini`);

/** The subject stands before these, and the statement after: Rini mengatakan … */
export const REPORTING_VERBS = words(`
  mengatakan menyatakan menyampaikan menjelaskan menuturkan mengungkapkan mengungkap menegaskan menambahkan menyebut menyebutkan
  memaparkan membeberkan mengaku mengakui menilai berharap mengharapkan mengimbau menghimbau mengajak meminta memastikan
  menerangkan menguraikan menulis menuliskan menanggapi mengingatkan menekankan mengklaim menduga membantah menampik menepis
  menyanggah menyayangkan menyoroti menyarankan mengusulkan mencontohkan merinci memerinci mendetail membenarkan
  mempertanyakan bertanya menanyakan menjawab menimpali menyindir menceritakan bercerita mengisahkan berkata berujar bertutur
  berpesan berjanji berpendapat berkomentar memuji mengapresiasi mengkritik mengecam menyesalkan mendesak mendorong menuding
  menyimpulkan mengutarakan melontarkan mengeluhkan mengenang membocorkan melanjutkan menyambung meyakini optimistis optimis
  memperkirakan memprediksi mengumumkan melaporkan mengonfirmasi mengkonfirmasi menyinggung menantang menyerukan menyangkal
  menganggap mengibaratkan menandaskan mewanti-wanti memohon mengucapkan bersyukur mengemukakan membeber memaklumi menyambut
  mengatakanh menggarisbawahi menuntut menargetkan menjabarkan mengomentari menjanjikan menginginkan memandang berterima
  menyadari mencurahkan menyuarakan mengutuk memprotes membela merespons merespon menyahut membalas berteriak berseru berdoa bilang`);

/** The subject stands after these: Hal itu disampaikan (oleh) Rini … */
export const PASSIVE_VERBS = words(`
  disampaikan dikatakan diungkapkan diungkap dijelaskan dituturkan ditegaskan disebutkan dibenarkan diakui dipaparkan diutarakan
  dilontarkan ditambahkan diterangkan dikemukakan dibeberkan dituliskan diucapkan diceritakan diakuinya dikatakannya diutarakannya
  dinyatakan`);

/** A source follows: Menurut Rini, … */
export const ACCORDING = words(
  'menurut kata ujar ungkap jelas tutur terang tambah tegas lanjut imbuh ucap sebut according',
);

/** The cue of a document or a group: “…,” demikian bunyi surat dari … */
export const THUS = words('demikian begitu begitulah');
export const STATEMENT_NOUNS = words(
  'bunyi isi kutipan pernyataan keterangan pesan penjelasan ungkapan kata surat tulisan ucapan penuturan seruan laporan imbauan',
);

/** Words between a subject and its verb: Rini juga kembali mengatakan */
export const BETWEEN_SUBJECT_AND_VERB = words(`
  juga pun kemudian lalu lantas hanya kembali turut ikut sendiri sempat mengaku terus langsung selanjutnya akhirnya sebelumnya
  dengan tegas pernah sudah telah lebih lanjut also later then has had`);

export const ENGLISH_VERBS = words(`
  said says told added explained noted warned asked replied stated wrote argued claimed insisted recalled announced
  stressed admitted denied remarked continued concluded declared confirmed tweeted joked`);

export const PRONOUNS = words('ia dia beliau he she');
export const GROUP_PRONOUNS = words('mereka they');

const ACTIVE_ENDINGS = [...REPORTING_VERBS].filter((verb) => /^(me|ber)/.test(verb) && verb.length > 6);

/** How a word reports speech: as a bare root, with -nya, or not at all. */
export function speechForm(word: string): 'bare' | 'nya' | undefined {
  const lower = word.toLowerCase();
  if (SPEECH_ROOTS.has(lower)) return 'bare';
  if (lower.endsWith('nya') && SPEECH_ROOTS.has(lower.slice(0, -3))) return 'nya';
  return undefined;
}

/** Scraped text sometimes glues a name to its verb, `Rinimenambahkan`; the length of the name in front, or 0. */
export function gluedVerbAt(word: string): number {
  const verb = ACTIVE_ENDINGS.find((ending) => word.length > ending.length + 2 && word.endsWith(ending));
  return verb ? word.length - verb.length : 0;
}
