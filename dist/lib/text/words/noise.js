/** Whole lines that are furniture of a web page, each with the reason a reader is told. */
const NOISE_LINES = [
    [
        /^\P{L}*(?:scroll (?:untuk|to|ke)|advert|adsense|iklan|ads|promoted|pasang iklan|konten promosi|loading|memuat)\b.{0,40}$/iu,
        'advertisement',
    ],
    [
        /^(?:(?:halaman|page|laman)\s*:?\s*(?:\d|selanjut|berikut|next)|(?:selanjutnya|selengkapnya|next|previous)\s*\P{L}*$)/iu,
        'page marker',
    ],
    [/^(?:artikel|berita|tulisan) ini (?:telah|sudah|pernah|juga|diolah|dibuat)\b/iu, 'where else it ran'],
    [
        /google\s*news|(?:whatsapp|telegram)\s*channel|(?:channel|saluran|kanal|grup)\s*(?:whatsapp|telegram)/iu,
        'invitation',
    ],
    [
        /^(?:ikuti|follow|gabung|dapatkan|download|unduh|update|simak|cek|temukan)\b.*\b(?:kami|channel|kanal|saluran|whatsapp|telegram|instagram|facebook|youtube|tiktok|notifikasi|aplikasi|lainnya|pilihan)\b/iu,
        'invitation',
    ],
    [
        /^(?:(?:lihat|simak|tonton|saksikan|nonton|watch)\b.{0,20}\bvideo|video\s*(?::|pilihan|terkait|berita|["“'])|\[?gambas:)/iu,
        'video',
    ],
    [/^(?:copyright|hak cipta|©|all rights reserved|dilarang (?:keras )?(?:mengambil|menyalin|mengutip))/iu, 'copyright'],
    [/^(?:tags?|topik|kata kunci|keywords?|share|bagikan|komentar)\s*(?::|$)/iu, 'page furniture'],
    [/^[-–—_=*#~.•·()\s]+$/u, 'rule or end mark'],
    [/^(?:https?:\/\/|www\.)\S+$/iu, 'bare address'],
];
/** The same inside a line. */
const NOISE_INSIDE = /(?:ADVERTISEMENT\s*)?SCROLL TO (?:CONTINUE|RESUME)(?: WITH)? CONTENT|\bADVERTISEMENT\b|\bHalaman (?:Selanjutnya|Berikutnya|\d{1,2})\b|\[Gambas:[^\]\n]{0,200}\]|COPYRIGHT ©[^\n]{0,80}|\(\*{1,4}\)|\*{3,}/gu;
/** What opens a pointer to other articles, and its colon. */
const RELATED_MARKER = /(?<!\p{L})(?:(?:baca|lihat|simak|tonton)\s+juga|baca\s+selengkapnya|(?:artikel|berita)\s+(?:terkait|lainnya)|read\s+(?:also|more)|also\s+read|see\s+also)(?:\s*(:))?\s*/giu;

export { NOISE_INSIDE, NOISE_LINES, RELATED_MARKER };
