import { words } from './word-list.js';

/** Roots of speaking. All follow a quote, bare or with -nya: “…,” ujar Rini · “…,” ujarnya. */
const SPEECH_ROOTS = words(`
  ajak aku anggap bantah beber bilang cerita cetus doa duga harap himbau imbau imbuh ingat janji jawab jelas kata
  keluh kisah lanjut lapor minta nilai papar pesan pinta protes puji pungkas rinci sambung saran sebut tambah tandas
  tanya tegas tekan terang tolak tukas tulis tutup tutur ucap ujar ungkap urai usul yakin`);
/** Roots that report only with their prefix: Rini menyatakan … */
const PREFIXED_ROOTS = words(`
  benar dorong ingin kecam konfirmasi nyata pasti pendapat pertanya respon respons sambut sampai sayang suara tuntut
  umum utara`);
/** Words between a subject and its verb, or after it: Rini juga kembali mengatakan · ujar Rini lagi. */
const ADVERBS = words(`
  akhirnya also dengan hanya has ikut itu juga kembali kemudian lagi lagi-lagi lalu langsung lanjut lantas lebih
  pernah pula pun sebelumnya selanjutnya sempat sendiri sudah tegas telah terus turut`);
/** Verbs that report without a prefix, and those of English. */
const PLAIN_VERBS = words('added asked bilang optimis optimistis said says told');
const PRONOUNS = words('ia dia beliau he she mereka they');
/** How a small word reports speech behind a quote: as a bare root, with -nya, or not at all. */
function speechForm(word) {
    if (SPEECH_ROOTS.has(word))
        return 'bare';
    return word.endsWith('nya') && SPEECH_ROOTS.has(word.slice(0, -3)) ? 'nya' : undefined;
}
/** Whether a source follows: Menurut Rini, … */
const opensSource = (word) => /^(?:menurut|kata|according)$/.test(word);
/** Whether the speaker follows a verb: Hal itu disampaikan (oleh) Rini … */
const isPassive = (verb) => /^di(?:aku|utara|ungkap)|^di(?!harap|ingin).+kan$/.test(verb) && isReport(verb.slice(2));
const isReport = (verb) => [verb, verb.replace(/(?:kan|i)$/, '')].some((root) => SPEECH_ROOTS.has(root) || PREFIXED_ROOTS.has(root));
/** What a prefix makes of the first letter of a root: meny-ampaikan from sampai, men-uturkan from tutur. */
const PREFIXES = [
    [/^meny/, 's'],
    [/^men/, 't'],
    [/^mem/, 'p'],
    [/^meng/, 'k'],
    [/^(?:me[nm]?g?|ber)/, ''],
    [/^me/, ''],
];
/** Whether a verb says that its subject says something: menyampaikan, menilai, bertanya, said. */
function reports(verb) {
    if (PLAIN_VERBS.has(verb))
        return true;
    return PREFIXES.some(([prefix, letter]) => prefix.test(verb) && isReport(verb.replace(prefix, letter)));
}

export { ADVERBS, PRONOUNS, isPassive, opensSource, reports, speechForm };
