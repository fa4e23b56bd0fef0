/** Whole lines that are furniture of a web page, each with the reason a reader is told. */
export const NOISE_LINES: readonly (readonly [RegExp, string])[] = [
  [/^[^\p{L}]*scroll (?:untuk|to|ke)\b/iu, 'scroll marker'],
  [
    /^(?:advertisement|advertorial|adsense|iklan|ads|promoted content|pasang iklan|konten promosi)\b.{0,40}$/iu,
    'advertisement marker',
  ],
  [/^(?:loading|memuat)\b.{0,20}$/iu, 'loading marker'],
  [/^(?:halaman|page|laman)\s*:?\s*(?:\d|selanjutnya|berikutnya|next)/iu, 'page marker'],
  [/^(?:selanjutnya|selengkapnya|next|previous|sebelumnya)\s*[:.>»]*$/iu, 'page marker'],
  [/^(?:artikel|berita|tulisan) ini (?:telah|sudah|pernah|juga|diolah|dibuat)\b/iu, 'where else the article ran'],
  [
    /\b(?:google\s*news|whatsapp\s*channel|channel\s*whatsapp|saluran\s*whatsapp|kanal\s*whatsapp|channel\s*telegram|grup\s*telegram)\b.{0,80}$/iu,
    'invitation to follow',
  ],
  [
    /^(?:ikuti|follow|gabung|dapatkan|download|unduh|update|simak|cek|temukan)\b(?=.{0,120}\b(?:kami|channel|kanal|saluran|whatsapp|telegram|instagram|facebook|twitter|youtube|tiktok|notifikasi|aplikasi|lainnya|breaking news|pilihan)\b)/iu,
    'invitation to follow',
  ],
  [
    /^(?:(?:lihat|simak|tonton|saksikan|watch)\s+(?:juga\s+)?)?(?:video|live streaming)\b\s*(?::|pilihan|terkait|di bawah|berita|["“'])/iu,
    'video promotion',
  ],
  [/^(?:lihat|simak|tonton|saksikan|nonton)\b.{0,20}\bvideo\b/iu, 'video promotion'],
  [/^\[?gambas:/iu, 'embedded media'],
  [/^(?:copyright|hak cipta|©|all rights reserved)/iu, 'copyright line'],
  [/^dilarang (?:keras )?(?:mengambil|menyalin|mengutip)/iu, 'copyright line'],
  [/^(?:tags?|topik|kata kunci|keywords?|label|share|bagikan|komentar)\s*:?(?:\s|$).{0,160}$/iu, 'page furniture'],
  [/^\(?\*+\)?$/u, 'end mark'],
  [/^[-–—_=*#~.•·\s]{2,}$/u, 'rule'],
  [/^(?:https?:\/\/|www\.)\S+$/iu, 'bare address'],
];

/** The same inside a line; each is at most a few words long. */
export const NOISE_INSIDE: readonly (readonly [RegExp, string])[] = [
  [/(?:ADVERTISEMENT\s+)?SCROLL TO (?:CONTINUE|RESUME)(?: WITH)? CONTENT/gu, 'scroll marker'],
  [/\bADVERTISEMENT\b/gu, 'advertisement marker'],
  [/\bHalaman (?:Selanjutnya|Berikutnya|\d{1,2}(?: dari \d{1,2})?)\b/gu, 'page marker'],
  [/\[Gambas:[^\]\n]{0,200}\]/gu, 'embedded media'],
  [/COPYRIGHT ©[^\n]{0,80}/giu, 'copyright line'],
  [/\(\*{1,4}\)|\*{3,}/gu, 'end mark'],
];

/** What opens a pointer to other articles. */
export const RELATED_MARKER =
  /(?:(?:baca|lihat|simak|tonton)\s+juga|baca\s+(?:selengkapnya|pula)|(?:artikel|berita)\s+(?:terkait|lainnya)|read\s+(?:also|more)|also\s+read|see\s+also)/giu;
