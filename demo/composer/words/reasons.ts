/** The converter's reasons in Indonesian; `$1` is what it put into the sentence. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^who said it follows$/u, 'Penuturnya disebut sesudahnya.'],
  [/^who says it stands before$/u, 'Penuturnya disebut sebelumnya.'],
  [/^goes on from the quote before$/u, 'Lanjutan kutipan sebelumnya.'],
  [/^whole sentences, after somebody has spoken$/u, 'Kalimat utuh, setelah seseorang berbicara.'],
  [/^in the dateline$/u, 'Ada di awal berita (dateline).'],
  [/^the first line$/u, 'Baris pertama.'],
  [/^no headline, so the lead stands in$/u, 'Tidak ada judul, jadi diambil dari kalimat pertama.'],
  [/^there is no text$/u, 'Tidak ada teks.'],
  [/^a date above the text$/u, 'Tanggal di atas naskah.'],
  [/^nobody is reported to have said it$/u, 'Tidak ada yang disebut mengatakannya.'],
  [/^by its small words$/u, 'Dari kata-kata kecilnya.'],
  [/^no role is told$/u, 'Jabatannya tidak disebut.'],
  [/^never closed$/u, 'Tidak pernah ditutup.'],
  [/^never opened$/u, 'Tidak pernah dibuka.'],
  [/^the title is lost$/u, 'Judulnya tidak ada.'],
  [/^on its own line$/u, 'Di barisnya sendiri.'],
  [/^marker and title$/u, 'Penanda, lalu judul.'],
  [/^(.+) is known to be that$/u, 'Jabatan itu milik $1.'],
  [/^short for (.+)$/u, 'Sebutan pendek untuk $1.'],
  [/^is named$/u, 'Namanya disebut.'],
  [/^only a role is told$/u, 'Hanya jabatannya yang disebut.'],
  [/^the group that spoke last$/u, 'Kelompok yang terakhir berbicara.'],
  [/^no group has spoken$/u, 'Belum ada kelompok yang berbicara.'],
  [/^nobody is named$/u, 'Tidak ada nama yang disebut.'],
  [/^(.+) spoke last$/u, '$1 yang terakhir berbicara.'],
  [/^nobody else comes into question$/u, 'Tidak ada orang lain yang mungkin.'],
  [/^nobody has spoken before$/u, 'Belum ada yang berbicara.'],
  [/^day first$/u, 'Hari lebih dulu.'],
  [/^month first, or it cannot be$/u, 'Bulan lebih dulu; sebaliknya tidak mungkin.'],
  [/^no such day, or another weekday$/u, 'Tidak ada tanggal itu, atau harinya lain.'],
  [/^no year$/u, 'Tahunnya tidak disebut.'],
  [/^advertisement$/u, 'Iklan.'],
  [/^page marker$/u, 'Penanda halaman.'],
  [/^invitation to read elsewhere$/u, 'Ajakan membaca di tempat lain.'],
  [/^video$/u, 'Video.'],
  [/^page furniture$/u, 'Perabot laman.'],
  [/^end mark or bare address$/u, 'Tanda akhir atau alamat saja.'],
  [/^byline$/u, 'Baris nama penulis.'],
];

/** A reason that is not known here is shown as the converter wrote it. */
export function reasonInIndonesian(english: string): string {
  const found = REASONS.find(([pattern]) => pattern.test(english));
  return found ? english.replace(found[0], found[1]) : english;
}
