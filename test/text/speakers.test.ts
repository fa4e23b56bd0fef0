import { expect } from '@open-wc/testing';
import { payloadFromText } from '../../src/text/index.js';

/** Name and role of whoever said the quotes of a text. */
const speakers = (text: string) =>
  payloadFromText(text).payload.quotes?.map(({ speaker }) => [speaker?.name, speaker?.jobTitle]) ?? [];

const says = (subject: string) => `${subject} mengatakan, air sudah surut. "Kami mulai membersihkan rumah," katanya.`;

describe('speakers', () => {
  const cases: [subject: string, name: string, role?: string | undefined][] = [
    ['Ketua RW 05, Sutrisno,', 'Sutrisno', 'Ketua RW 05'],
    ['Ketua RT 18 RW 06, Kelurahan Jati, Yusnita', 'Yusnita', 'Ketua RT 18 RW 06, Kelurahan Jati'],
    ['Direktur Utama PT Sinar Laut Tbk Bayu Prakoso', 'Bayu Prakoso', 'Direktur Utama PT Sinar Laut Tbk'],
    [
      'Kepala Dinas Pemuda dan Olahraga Kota Palu Dewi Anggraini',
      'Dewi Anggraini',
      'Kepala Dinas Pemuda dan Olahraga Kota Palu',
    ],
    ['Kasat Lantas Polres Sigi, AKP Hendra Wijaya,', 'Hendra Wijaya', 'Kasat Lantas Polres Sigi'],
    ['Konsul Jenderal Belanda di Surabaya, Pieter Vos,', 'Pieter Vos', 'Konsul Jenderal Belanda di Surabaya'],
    ['Peneliti Universitas Tadulako, Dr. Rini Lestari, M.Si.,', 'Rini Lestari', 'Peneliti Universitas Tadulako'],
    ['Wakil Ketua Komisi IV DPRD Palu Rahmat Hidayat', 'Rahmat Hidayat', 'Wakil Ketua Komisi IV DPRD Palu'],
    [
      'Presiden Direktur Bahtera sekaligus Ketua Panitia, Joko Susilo,',
      'Joko Susilo',
      'Presiden Direktur Bahtera sekaligus Ketua Panitia',
    ],
    ['Sutini (45), warga Desa Sukamaju,', 'Sutini', 'warga Desa Sukamaju'],
    ['Rudi Hartanto selaku Ketua Panitia', 'Rudi Hartanto', 'Ketua Panitia'],
    ['KH M. Nasir bin Abdullah', 'M. Nasir bin Abdullah', undefined],
  ];
  for (const [subject, name, role] of cases) {
    it(`reads “${subject}”`, () => {
      const [[who, what] = []] = speakers(says(subject));
      expect([who, what]).to.deep.equal([name, role]);
    });
  }

  it('finds the longest name, wherever it stands', () => {
    const text = `"Kami siap," ujar Dewi. Kepala Dinas Sosial Palu, Dewi Anggraini, mengatakan hal itu kemarin.`;
    expect(speakers(text)).to.deep.equal([['Dewi Anggraini', 'Kepala Dinas Sosial Palu']]);
  });

  it('finds the holder of a role, in short or at length', () => {
    const lead = 'Menteri Pemuda dan Olahraga Bayu Prakoso membuka lomba. Ketua PSSI Palu Rahmat Hidayat hadir.\n';
    expect(speakers(`${lead}"Ini awal yang baik," kata Menteri Pemuda.`)[0]?.[0]).to.equal('Bayu Prakoso');
    expect(speakers(`${lead}"Ini awal yang baik," kata Ketua PSSI.`)[0]?.[0]).to.equal('Rahmat Hidayat');
  });

  it('gives -nya and dia to the one who spoke last, not to the one mentioned last', () => {
    const text = `Bupati Palu Dewi Anggraini mengatakan sudah bertemu Gubernur Bayu Prakoso.
"Beliau setuju," katanya.
Gubernur Bayu Prakoso membenarkan hal itu. "Saya setuju," kata dia.`;
    expect(speakers(text).map(([name]) => name)).to.deep.equal(['Dewi Anggraini', 'Bayu Prakoso']);
  });

  it('follows words that point back to somebody', () => {
    const text = `Hal itu dirasakan Ngatini (51). Perempuan asal Dusun Krajan itu mengaku berutang.
"Daripada padi mati," ungkap dia.
Anggota DPRD Palu, Rubiyanto, meminta pemerintah turun tangan.
"Petani yang rugi nanti," tandas politikus asal Sigi tersebut.`;
    expect(speakers(text).map(([name]) => name)).to.deep.equal(['Ngatini', 'Rubiyanto']);
  });

  it('does not let an institution take the floor from a person', () => {
    const text = `"Kami awasi," kata Jubir KPK Budi Santoso.
KPK juga mendorong agar daerah berhemat.
"Anggaran harus terbuka," ungkapnya.`;
    expect(speakers(text).map(([name]) => name)).to.deep.equal(['Budi Santoso', 'Budi Santoso']);
  });

  it('names nobody rather than guess', () => {
    expect(speakers('Rapat berlangsung singkat. "Kami belum tahu," katanya.')).to.deep.equal([[undefined, undefined]]);
    expect(speakers('"Kami belum tahu," kata seorang warga.')).to.deep.equal([['warga', undefined]]);
  });
});
