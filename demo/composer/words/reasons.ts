/** Why the converter decided as it did: its own words, and the sentences for an editor, in Indonesian and in English. */
export const REASONS: Readonly<Record<string, readonly [id: string, en: string]>> = {
  'speaker after it': ['Penuturnya disebut sesudahnya.', 'Who said it is told after it.'],
  'speaker before it': ['Penuturnya disebut sebelumnya.', 'Who said it is told before it.'],
  'goes on after a speaker': [
    'Kutipan tanpa pengantar, setelah seseorang berbicara.',
    'It has no cue of its own, after somebody has spoken.',
  ],
  'marked by hand': ['Ditandai dengan tangan.', 'Marked by hand.'],
  'has this role': ['Jabatannya disebut di sini.', 'This is the role of somebody who was named.'],
  name: ['Namanya disebut di sini.', 'The name is told here.'],
  'name in short': ['Nama pendek orang yang sudah disebut.', 'The short name of somebody who was named in full.'],
  'only a role': ['Hanya jabatan atau sebutannya yang disebut.', 'Only a role is told, no name.'],
  'group that spoke last': ['Kelompok yang terakhir berbicara.', 'The group that spoke last.'],
  'nobody is named': ['Tidak ada nama yang disebut.', 'Nobody is named.'],
  'spoke last': ['Orang yang terakhir berbicara.', 'Whoever spoke last.'],
  'no role': ['Jabatannya tidak disebut.', 'No role is told.'],
  'nobody says this': ['Tidak ada yang disebut mengatakannya.', 'Nobody is reported to have said this.'],
  'in the dateline': ['Ada di awal berita, sebelum tanda pisah.', 'It stands in the dateline.'],
  'first line': ['Baris pertama.', 'The first line.'],
  'from the lead': ['Tidak ada judul, jadi diambil dari kalimat pertama.', 'Without a headline, the lead stands in.'],
  'no text': ['Tidak ada teks.', 'There is no text.'],
  'date alone': ['Tanggal di barisnya sendiri.', 'A date on its own line.'],
  'its small words': ['Dari kata-kata kecilnya.', 'Told by its small words.'],
  'day first': ['Hari lebih dulu.', 'Read with the day first.'],
  'month first': ['Bulan lebih dulu.', 'Read with the month first.'],
  'no year, or no such day': [
    'Tahunnya tidak disebut, tanggalnya tidak ada, atau harinya lain.',
    'No year is told, there is no such day, or it is another weekday.',
  ],
  'never closed': ['Tidak pernah ditutup.', 'Never closed.'],
  'never opened': ['Tidak pernah dibuka.', 'Never opened.'],
  'marker and title': ['Penanda, lalu judul.', 'A marker, then a title.'],
  'marker alone': ['Penanda tanpa judul.', 'A marker without a title.'],
  'points elsewhere': ['Ajakan membaca di tempat lain.', 'It invites to read elsewhere.'],
  'page furniture': ['Perabot laman, bukan isi berita.', 'Furniture of the page.'],
  credit: ['Baris penghargaan redaksi.', 'A credit line.'],
  initials: ['Inisial di akhir naskah.', 'Initials at the end.'],
};

/** A reason that is none of these, such as the role of a person, is shown as it is. */
export const reasonIn =
  (language: 'id' | 'en') =>
  (reason: string): string =>
    REASONS[reason]?.[language === 'id' ? 0 : 1] ?? reason;
