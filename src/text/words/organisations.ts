import { words } from './word-list.js';

/** A name that begins with one of these is an institution, not a person. */
export const INSTITUTION_HEADS = words(`
  asosiasi badan balai bandara bank bareskrim basarnas bawaslu biro bmkg bnpb bpbd bpom bps bulog cv dewan dinas dirjen direktorat disdik disdikbud dishub diskominfo ditjen ditlantas ditreskrimum dukcapil
  federasi forum fraksi gerakan gereja himpunan ikatan imigrasi institut jaksa-agung kantor kedeputian kedubes kedutaan kejagung kejaksaan kejari kejati kementan kementerian kemenag kemendagri kemendikbud kemenhub
  kemenkes kemenkeu kemenkumham kemenlu kemenparekraf kemensos kementrian kepolisian klub koalisi kodam kodim komisi komite komnas komunitas konsulat koperasi korem korlantas
  lembaga lsm mabes mahkamah majelis manajemen masyarakat mui muhammadiyah nahdlatul organisasi otoritas panitia partai pemda pemdes pemerintah pemkab pemkot pemprov penyidik pengadilan perhimpunan perkumpulan
  persatuan perum perusahaan polda polisi politeknik polres polresta polrestabes polri polsek pt pusat puskesmas rri rsud rumah satgas satlantas satpol satreskrim sekolah sekretariat serikat
  stasiun timnas tim tni universitas yayasan ministry committee council department police company association departemen koran dprd dpr mpr dpd istana perhutani pertamina`);

/** Capitalised words inside a role that are never a person's name. */
export const ROLE_WORDS = words(`
  administrasi adat agama agraria ahli aksi akademi akademik akuntansi aliansi anak anggaran angkatan antar apbd arsip asasi asia aset asisten asosiasi asuransi atas badan bagian bahasa balai bank bandara barang barat
  baru bawah bea belanja bencana bersama besar biasa bidang bidkum biro bisnis blok bpd budaya cabang cagar catatan cipta commercial corporate cukai daerah dagang dalam damkar dan darat dasar data departemen desa desk development dewan digital dikdas dikjar
  dinas direksi direktorat disabilitas distrik divisi dpc dpp dpw dusun ekonomi eksekutif ekspor elektronik energi engineering fakultas film fiskal forum fraksi gabungan gampong gerakan global golkar group grup hak halal
  harian hibah hidup hilir himpunan hortikultura hubungan hukum hulu humas hutan ikatan ilmu imigrasi impor independen indonesia industri informasi informatika infrastruktur inovasi institut intelijen
  internasional investasi jalan jasa jaksa jaminan jaringan jenderal jurusan kabupaten kab kadin kampung kanwil kantor kapal karang karantina kas kasus keagamaan keamanan kebakaran kebangsaan kebersihan kebijakan kebudayaan kec kecamatan kecil kehutanan
  kejaksaan kejuruan kekayaan kelas kelautan kelompok keluarga kelurahan kementerian kemahasiswaan kemasyarakatan kemitraan kepolisian kependudukan kepegawaian kepemudaan kepulauan keputusan keraton kereta kerja kerjasama kesatuan kesehatan kesejahteraan kesiswaan kesra
  ketahanan ketenagakerjaan ketertiban keuangan keselamatan khusus kimia komersial komisi komite komoditas komunikasi komunitas konservasi konstitusi konsumen koperasi koordinator korupsi kota kreatif kredit kriminal kuasa kurikulum kwarcab lalu lapas laut layanan lembaga lintas
  lingkungan lalulintas logistik luar mabes madrasah mahkamah majelis makanan makro manajemen manajer manusia marga maritim market marketing masjid masyarakat media menengah menteri migas mikro mineral minyak mitigasi mitra modal muda
  madya muhammadiyah museum musik narkoba nasional negara negeri niaga nomor obat off olahraga operasi operasional operation operations organisasi otomotif otonomi pajak pangan panitia partai pariwisata pasar pascasarjana pejabat pekerjaan pelabuhan pelaksana pelanggan
  pelayanan pelindungan pemadam pemasaran pembangunan pembelaan pembinaan pemberantasan pemberdayaan pemda pemdes pemeliharaan pemerintah pemerintahan pemeriksa pemilihan pemilu pemkab pemkot pemprov pemuda
  pemukiman penanaman penanggulangan pendapatan pendidikan penegakan penelitian penerangan penerbangan pengabdian pengadaan pengadilan pengawas pengawasan pengelola pengelolaan pengembangan pengendalian pengurus penindakan penjualan penuntut penyelidikan
  penyelenggara penyiaran penyidikan penyuluhan penyakit peradilan peralatan perancangan perangkat perbankan perbendaharaan percepatan perdagangan perekonomian perempuan perencanaan perguruan perhubungan perikanan perindustrian peringatan perizinan perkara perkebunan perkotaan
  perlindungan permukiman perpustakaan persatuan perseroan pertahanan pertama pertamanan pertambangan pertanahan pertanian perum perumahan perusahaan perwakilan pesantren peternakan pidana pimpinan pidsus pidum plantation planologi pol polda polisi politik politeknik polres polresta polrestabes polri polsek pondok
  praja prasarana presidensial produksi produk program project promosi propam protokol provinsi prov proyek pulau puskesmas publik public pusat rakyat ranting rapat reformasi regional rehabilitasi rektorat relasi reserse reskrim resor responsible restorasi retail riset ritel
  rukun rumah rutan sakit sales samapta sarana sastra satlantas satpol satreskrim satresnarkoba satuan security sejarah sejahtera sektor sekolah sekretariat sekretaris seksi semesta senior seni serikat sipil sosial staf statistik stasiun strategi strategis studi subbagian subbidang subdit sumber
  suku swasta swadaya syariah tahun taman tambang tata teknik teknis teknologi telekomunikasi tenaga tengah tenggara terminal terpadu tertinggi tetangga tim timur tindak tinggi tingkat transformasi transmigrasi transportasi tugas umat umkm umum unit universitas
  urusan usaha utama utara utusan vokasi wakil warga wilayah wisata yayasan yudisial zakat selatan bumn setda setjen seluruh
  asing rakyat-merdeka vice president chief executive officer operating financial research center centre international national general department ministry council affairs foreign defense trade`);

/** Two words that together belong to a role although the second is also a name. */
export const ROLE_PAIRS = words(
  'jaksa_agung mahkamah_agung kejaksaan_agung pamong_praja karang_taruna bank_jago masjid_agung sumber_daya lingkungan_hidup',
);
