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
    [
      'Pemerhati satwa dari Universitas Tadulako Rini Lestari',
      'Rini Lestari',
      'Pemerhati satwa dari Universitas Tadulako',
    ],
    ['Menteri Komunikasi dan Digital Bayu Prakoso', 'Bayu Prakoso', 'Menteri Komunikasi dan Digital'],
    ['Pakar hukum Universitas Tadulako Bayu Adi Prakoso', 'Bayu Adi Prakoso', 'Pakar hukum Universitas Tadulako'],
    [
      'Ekonom Center of Reform on Economics (CORE) Yusuf Lamuda',
      'Yusuf Lamuda',
      'Ekonom Center of Reform on Economics (CORE)',
    ],
    [
      'Plt Kepala Balai Alam (BKA) Sulawesi Tengah, Rini Lestari,',
      'Rini Lestari',
      'Plt Kepala Balai Alam (BKA) Sulawesi Tengah',
    ],
    ['Kadis Pendidikan Kota Donggala Rini Ayu', 'Rini Ayu', 'Kadis Pendidikan Kota Donggala'],
    ['Kuasa hukum Joko, Rini Lestari', 'Rini Lestari', 'Kuasa hukum Joko'],
    ['Eks gelandang Persipal, Firman Utama,', 'Firman Utama', 'Eks gelandang Persipal'],
    ['Rudi Hartanto selaku Ketua Panitia', 'Rudi Hartanto', 'Ketua Panitia'],
    ['Kabid Humas Polda Metro Jaya Kombes Bayu Adi Prakoso', 'Bayu Adi Prakoso', 'Kabid Humas Polda Metro Jaya'],
    ['Kapolres Sigi Ajun Komisaris Besar Bayu Prakoso', 'Bayu Prakoso', 'Kapolres Sigi'],
    ['Kepala Basarnas Marsekal Madya Bayu Prakoso', 'Bayu Prakoso', 'Kepala Basarnas'],
    ['Camat Tawaeli Rini Ayu Lestari', 'Rini Ayu Lestari', 'Camat Tawaeli'],
    ['Kepala Kejaksaan Negeri Donggala Rini Lestari', 'Rini Lestari', 'Kepala Kejaksaan Negeri Donggala'],
    ['Komisaris Independen Bank Warta Bayu Prakoso', 'Bayu Prakoso', 'Komisaris Independen Bank Warta'],
    ['Menteri Agama Bayu Prakoso', 'Bayu Prakoso', 'Menteri Agama'],
    ['Direktur Jenderal Pajak Bayu Prakoso', 'Bayu Prakoso', 'Direktur Jenderal Pajak'],
    ['Pelatih Persipal Bayu Prakoso', 'Bayu Prakoso', 'Pelatih Persipal'],
    ['Wakil Ketua Komisi V DPR, Rahmat Hidayat,', 'Rahmat Hidayat', 'Wakil Ketua Komisi V DPR'],
    ['Guru Besar FEB UI Rini Lestari', 'Rini Lestari', 'Guru Besar FEB UI'],
    [
      'Kepala Pusat Data, Informasi, dan Komunikasi BPBD Palu, Rini Lestari,',
      'Rini Lestari',
      'Kepala Pusat Data, Informasi, dan Komunikasi BPBD Palu',
    ],
    ['Pedagang sayur di Pasar Masomba, Palu, Rini (31),', 'Rini', 'Pedagang sayur di Pasar Masomba, Palu'],
    ['Kapolres Sigi Komisaris Besar (Kombes) Bayu Prakoso', 'Bayu Prakoso', 'Kapolres Sigi'],
    ['Ketua Umum Golkar Bayu Prakoso', 'Bayu Prakoso', 'Ketua Umum Golkar'],
    ['Seorang warga bernama Rini (34)', 'Rini', 'warga'],
    ['Ketua Panitia Said Lamuda', 'Said Lamuda', 'Ketua Panitia'],
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

  it('lets the first name tell where the office ends', () => {
    const text = `Direktur Eksekutif Pelita Rini Lestari meninjau lokasi.\n"Kami siap membantu," ujar Rini.`;
    expect(speakers(text)).to.deep.equal([['Rini Lestari', 'Direktur Eksekutif Pelita']]);
    const second = `Direktur Pelita Ahmad Bayu Prakoso meninjau lokasi.\n"Kami siap membantu," ujar Bayu.`;
    expect(speakers(second)).to.deep.equal([['Ahmad Bayu Prakoso', 'Direktur Pelita']]);
  });

  it('finds the speaker behind “demikian”', () => {
    const text = `Rini Lestari membuka posko. "Semua harus aman." Demikian Rini menutup keterangannya.`;
    expect(speakers(text).map(([name]) => name)).to.deep.equal(['Rini Lestari']);
  });

  it('follows an office with “itu” back to whoever was met last, and takes no name from it', () => {
    const text = `Bupati Palu Dewi Anggraini membuka pasar. "Harga beras turun," katanya saat ditemui.
Mantan anggota Trio Kencana itu juga berharap stok cukup. "Semoga cukup," ujarnya.`;
    expect(speakers(text)[1]?.[0]).to.equal('Dewi Anggraini');
  });

  it('reads a cue that begins with a capital, and the office right behind the name', () => {
    expect(speakers('"Kami siap berlayar besok." Tegas Rini Lestari Camat Tawaeli.')).to.deep.equal([
      ['Rini Lestari', 'Camat Tawaeli'],
    ]);
  });

  it('learns from “Menurut Tata” that a word of offices is a name', () => {
    const text = `Penyanyi Tata Lestari membantah kabar itu. "Itu tidak benar," katanya. Menurut Tata, kabar itu bohong.`;
    expect(speakers(text)).to.deep.equal([['Tata Lestari', 'Penyanyi']]);
  });

  it('keeps the floor with somebody called by initials', () => {
    const text = `Gubernur Sulteng Suhardi Dahlan (SDH) meninjau sungai. "Kami bantu," kata SDH.
SDH juga menjelaskan anggaran. "Anggaran tersedia," ujarnya.`;
    expect(speakers(text).map(([name]) => name)).to.deep.equal(['Suhardi Dahlan', 'Suhardi Dahlan']);
  });

  it('begins a name behind a known place, and takes an unknown trade before it for the role', () => {
    const bound = `Bupati Palu Sitti Rini Lestari menyambut bantuan.
"Kami berterima kasih," ujar Rini.`;
    expect(speakers(bound)).to.deep.equal([['Sitti Rini Lestari', 'Bupati Palu']]);
    const trade = `Pesinetron Rini Lestari mengunggah foto.
"Aku senang sekali," ujar Rini.`;
    expect(speakers(trade)).to.deep.equal([['Rini Lestari', 'Pesinetron']]);
  });

  it('takes no building for somebody', () => {
    const text = `Rini Lestari berbicara di Gedung Merah Putih, Palu.\n"Kami siap membantu," sindir mantan wartawan itu.`;
    expect(speakers(text).map(([name]) => name)).to.deep.equal(['Rini Lestari']);
  });

  it('knows an office in short, and half a name', () => {
    const text = `Kepala Desa Kalisapu, Alexander Sabar, mengimbau warga memasang kunci.
"Jangan lengah," pesan Sabar.
Ketua RW 05 Dewi Anggraini mengatakan ronda digelar. "Ronda kami aktifkan," kata Kades.`;
    expect(speakers(text).map(([name]) => name)).to.deep.equal(['Alexander Sabar', 'Alexander Sabar']);
  });

  it('takes whoever is told by trade, age or children for the one who was met last', () => {
    for (const again of ['ibu dua anak ini', 'gelandang asal Sigi tersebut', 'perempuan 34 tahun itu']) {
      const text = `Rahmat Hidayat selaku ketua membuka lomba. Rini Lestari (34) menyampaikan terima kasih.\n"Saya senang sekali," ujar ${again}.`;
      expect(speakers(text)[0]?.[0], again).to.equal('Rini Lestari');
    }
  });

  it('gives the floor to whoever opens a sentence with name and office, whatever the verb, and to nobody who suffers', () => {
    const spoken = 'Bupati Palu Dewi Anggraini mengatakan rapat selesai. ';
    expect(
      speakers(`${spoken}Sekda Palu, Bayu Prakoso, mengapresiasi hal itu. "Kami siap," ucapnya.`)[0]?.[0],
    ).to.equal('Bayu Prakoso');
    expect(speakers(`${spoken}Pedagang Bayu Prakoso ditangkap. "Kami usut," ucapnya.`)[0]?.[0]).to.equal(
      'Dewi Anggraini',
    );
  });

  it('keeps somebody unnamed apart from whoever spoke before', () => {
    const text = `Bupati Palu Dewi Anggraini mengatakan rapat selesai. Seorang nelayan mengaku takut melaut.
"Ombaknya tinggi," ujarnya.`;
    expect(speakers(text)[0]?.[0]).to.equal('nelayan');
    expect(speakers(text.replace('nelayan', 'warga setempat'))[0]?.[0]).to.equal('warga');
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
