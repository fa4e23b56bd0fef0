/** Whole lines that are furniture of a web page, each with the reason a reader is told. */
const NOISE_LINES = [
    [
        /^(?:artikel|berita|tulisan) ini (?:telah|sudah|pernah|diolah)\b|google\s*news|(?:channel|saluran|kanal|grup) (?:whatsapp|telegram)|^(?:ikuti|gabung|dapatkan|simak|cek|lihat|tonton|saksikan)\b.*\b(?:kami|channel|kanal|saluran|whatsapp|youtube|lainnya|pilihan|video)\b|^video\s*(?::|pilihan)/iu,
        'points elsewhere',
    ],
    [
        /^\P{L}*(?:scroll (?:untuk|to|ke)|advert|iklan).{0,40}$|^(?:(?:halaman|page)\s*:?\s*\d|(?:halaman )?(?:selanjutnya|berikutnya)\P{L}*$|copyright|©|(?:tags?|topik)\s*:|[^\p{L}\p{N}"“”]+$|(?:https?:\/\/|www\.)\S+$)/iu,
        'page furniture',
    ],
];
/** The same inside a line. */
const NOISE_INSIDE = /(?:SCROLL TO \w+(?: WITH)? CONTENT|ADVERTISEMENT)\b|\bHalaman (?:Selanjutnya|\d{1,2})\b|\[Gambas:.{0,200}?\]|COPYRIGHT ©.{0,80}|\(\*{1,4}\)/gu;
/** What opens a pointer to other articles, and its colon. */
const RELATED_MARKER = /(?<!\p{L})(?:baca(?=\s*:)|pilihan(?=:)|(?:baca|lihat|simak|tonton)\s+juga|(?:artikel|berita)\s+(?:terkait|lainnya)|pilihan\s+editor|read\s+(?:also|more)|also\s+read|see\s+also)(?:\s*(:))?\s*/giu;

export { NOISE_INSIDE, NOISE_LINES, RELATED_MARKER };
