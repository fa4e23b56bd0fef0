import { words } from './word-list.js';

/** Roots of speaking. All follow a quote, bare or with -nya: “…,” ujar Rini · “…,” ujarnya. */
const SPEECH_ROOTS = words(`
  ajak aku ancam anggap balas bantah beber bilang bisik canda celetuk cerita cetus dalih desak doa duga gumam harap
  himbau imbau imbuh ingat janji jawab jelas kata kelakar keluh kenang kilah kisah klaim komentar kritik kutip lanjut
  lapor lontar minta mohon nilai papar pekik pesan pikir pinta protes puji pungkas rinci sahut sambung sanggah sangkal
  sapa saran sebut seloroh seru sesal simpul sindir singgung syukur tambah tampik tandas tantang tanya tegas tegur
  tekan tepis terang teriak timpal tolak tuding tukas tulis tutup tutur ucap ujar ungkap urai usul yakin`);
/** Roots that report only with their prefix: Rini menyatakan … */
const PREFIXED_ROOTS = words(`
  apresiasi benar bocor contoh detail dorong gambar garisbawah ibarat ingin jabar kecam kemuka kira konfirmasi maklum
  nyata pasti pendapat perinci perkira pertanya prediksi respon respons sadar sambut sampai sayang sorot suara tanggap
  target tuntut umum utara wanti`);
/** They look like verbs of speaking, and mean something else: closes, adds, remembering that. */
const SAY_NOTHING = words('mengingat menambah menutup membalas menyambung memesan berlanjut bersambung bertambah bertuliskan');
/** The subject stands after these: Hal itu disampaikan (oleh) Rini … */
const PASSIVE_VERBS = words(`
  diakui dibeberkan dibenarkan diceritakan dijelaskan dikatakan dikemukakan dilontarkan dinyatakan dipaparkan
  disampaikan disebutkan ditambahkan ditegaskan diterangkan dituturkan diucapkan diungkap diungkapkan diutarakan`);
/** A source follows: Menurut Rini, … · …, kata Rini, … */
const ACCORDING = words('menurut kata ujar ungkap jelas tutur terang tambah tegas lanjut imbuh ucap sebut according');
/** What somebody lets be known: “…,” demikian bunyi surat Rini · “…,” laporan Rini. */
const STATEMENTS = words('bunyi isi kutipan pernyataan keterangan pesan penjelasan ungkapan kata surat tulisan ucapan laporan imbauan ujar tulis ungkap');
/** Words between a subject and its verb, or after it: Rini juga kembali mengatakan · ujar Rini lagi. */
const ADVERBS = words(`
  akhirnya also dengan had hanya has ikut itu juga kembali kemudian lagi lalu langsung lanjut lantas later lebih lirih
  pernah pula pun sebelumnya selanjutnya sempat sendiri singkat sudah tegas telah terus then turut`);
/** Verbs that report without a prefix, and those of English. */
const PLAIN_VERBS = words(`
  added admitted announced argued asked bilang claimed concluded confirmed continued declared denied explained
  insisted joked noted optimis optimistis recalled remarked replied said says stated stressed told warned wrote`);
const PRONOUNS = words('ia dia beliau he she');
const GROUP_PRONOUNS = words('mereka they');
/** How a small word reports speech behind a quote: as a bare root, with -nya, or not at all. */
function speechForm(word) {
    if (SPEECH_ROOTS.has(word))
        return 'bare';
    return word.endsWith('nya') && SPEECH_ROOTS.has(word.slice(0, -3)) ? 'nya' : undefined;
}
/** What a prefix makes of the first letter of a root: meny-ampaikan from sampai, men-uturkan from tutur. */
const PREFIXES = [
    [/^meny/, 's'],
    [/^men/, 't'],
    [/^mem/, 'p'],
    [/^meng/, 'k'],
    [/^(?:meng|men|mem|me|ber)/, ''],
    [/^(?:me|ber)/, ''],
];
/** Whether a verb says that its subject says something: menyampaikan, menilai, bertanya, said. */
function reports(verb) {
    if (PLAIN_VERBS.has(verb))
        return true;
    if (!/^(?:me|ber)/.test(verb) || SAY_NOTHING.has(verb))
        return false;
    return PREFIXES.some(([prefix, letter]) => {
        const stem = verb.replace(prefix, letter);
        return (stem !== verb &&
            [stem, stem.replace(/(?:kan|i)$/, '')].some((root) => SPEECH_ROOTS.has(root) || PREFIXED_ROOTS.has(root)));
    });
}
/** Scraped text sometimes glues a name to its verb, `Rinimenambahkan`; the length of the name in front, or 0. */
function gluedVerbAt(word) {
    const at = word.search(/(?:men|mem|meng|meny)\p{Ll}{5,}$/u);
    return at > 2 && reports(word.slice(at)) ? at : 0;
}

export { ACCORDING, ADVERBS, GROUP_PRONOUNS, PASSIVE_VERBS, PLAIN_VERBS, PREFIXED_ROOTS, PRONOUNS, SPEECH_ROOTS, STATEMENTS, gluedVerbAt, reports, speechForm };
