/** Whole lines that are furniture of a web page, each with the reason a reader is told. */
const NOISE_LINES = [
    [
        /^\P{L}*(?:scroll (?:untuk|to|ke)|advert|adsense|iklan|ads\b|pasang iklan|promoted|loading).{0,40}$/iu,
        'advertisement',
    ],
    [
        /^(?:(?:halaman|page)\s*:?\s*(?:\d|selanjut|berikut|next)|(?:selanjutnya|selengkapnya|next)\P{L}*$)/iu,
        'page marker',
    ],
    [
        /^(?:artikel|berita|tulisan) ini (?:telah|sudah|pernah|juga|diolah)\b|google\s*news|(?:whatsapp|telegram)\s*channel|(?:channel|saluran|kanal|grup)\s*(?:whatsapp|telegram)|^(?:ikuti|follow|gabung|dapatkan|download|unduh|simak|cek)\b.*\b(?:kami|channel|kanal|saluran|whatsapp|instagram|youtube|tiktok|aplikasi|lainnya|pilihan)\b/iu,
        'invitation to read elsewhere',
    ],
    [/^(?:(?:lihat|simak|tonton|saksikan|watch)\b.{0,20}\bvideo|video\s*(?::|pilihan|terkait)|\[?gambas:)/iu, 'video'],
    [
        /^(?:copyright|hak cipta|©|dilarang (?:keras )?(?:mengambil|menyalin|mengutip)|(?:tags?|topik|share|bagikan|komentar)\s*(?::|$))/iu,
        'page furniture',
    ],
    [/^[^\p{L}\p{N}"“”]+$|^(?:https?:\/\/|www\.)\S+$/iu, 'end mark or bare address'],
];
/** The same inside a line. */
const NOISE_INSIDE = /(?:ADVERTISEMENT\s*)?SCROLL TO (?:CONTINUE|RESUME)(?: WITH)? CONTENT|\bADVERTISEMENT\b|\bHalaman (?:Selanjutnya|\d{1,2})\b|\[Gambas:[^\]\n]{0,200}\]|COPYRIGHT ©[^\n]{0,80}|\(\*{1,4}\)/gu;
/** What opens a pointer to other articles, and its colon. */
const RELATED_MARKER = /(?<!\p{L})(?:(?:baca|lihat|simak|tonton)\s+juga|(?:artikel|berita)\s+(?:terkait|lainnya)|read\s+(?:also|more)|also\s+read|see\s+also)(?:\s*(:))?\s*/giu;

export { NOISE_INSIDE, NOISE_LINES, RELATED_MARKER };
