import { words } from './word-list.js';

/** A name that holds one of these is an institution, not a person. */
const INSTITUTIONS = words(`
  asosiasi association badan balai bandara bank bareskrim basarnas bawaslu biro bmkg bnpb bpbd coalition committee
  company council cv department dewan dinas direktorat federasi federation forum foundation fraksi gereja group
  himpunan holdings hotel ikatan institut institute kantor klub koalisi kodam kodim komisi komite komnas komunitas
  konsulat koperasi koran korem lembaga lsm mabes mahkamah majelis manajemen ministry muhammadiyah nahdlatul
  organisasi otoritas partai perhimpunan perkumpulan persatuan pertamina perum perusahaan police polisi politeknik pt
  pusat puskesmas rsud rumah satgas satpol sekolah sekretariat serikat stasiun tim timnas tni universitas university
  yayasan`);
/** Shortened ones: kemenkes, polresta, pemkot. */
const INSTITUTION_FORMS = /^(?:kemen|kejak|pol(?:da|res|sek|ri)|pem(?:kot|kab|prov|da$|des|erintah$)|keja[gt]|kejari|depart|kedut|kepolis|pengadilan)/;
/** Whether a word makes a name that of an institution. */
const isInstitutionWord = (word) => INSTITUTIONS.has(word) || INSTITUTION_FORMS.test(word);
/** Capitalised words inside a role that are never a person's name; words such as pe-…-an and ke-…-an need not be listed. */
const ROLE_WORDS = words(`
  adat administrasi affairs agama agency agraria ahli akademi akademik aliansi anak anggaran angkatan antar arsip
  asasi aset asing atas bagian bahasa barang barat baru bawah bea belanja bencana bersama besar bicara bidang bina
  bisnis budaya bumn bureau cabang cagar catatan center centre cipta cukai daerah dagang dalam damkar darat data
  defense desa desk development digital direksi distrik divisi dpc dpp dpw dusun economic economics ekonomi eksekutif
  ekspor energi executive fakultas film financial fiskal foreign gabungan gampong general gerakan global golkar group
  grup hak harian hibah hidup hubungan hukum humas hutan ilmu imigrasi impor independen indonesia industri informasi
  informatika infrastruktur inovasi intelijen internasional international investasi jalan jaminan jaringan jasa
  jenderal jurusan kab kabupaten kampung kanwil kapal karang kas kasus kec kecil kelas kelompok kerja kerjasama kesra
  khusus kimia komersial komunikasi konservasi konstitusi konsumen korupsi kota kreatif kredit kriminal kuasa
  kurikulum lalu lapas laut law layanan lingkungan lintas logistik luar madrasah madya makro manusia marga maritim
  marketing masjid masyarakat media menengah metro migas mikro mineral minyak mitigasi modal muda museum narkoba
  nasional national negara negeri network niaga nusantara olahraga operasi operasional otonomi pajak pangan pariwisata
  pasar pascasarjana pemuda persero pesantren pidana pidsus pidum pol policy political politik pondok praja prasarana
  produk produksi program promosi propam protokol prov provinsi proyek publik pulau rakyat ranting rapat raya regional
  rehabilitasi republik research reserse reskrim resor restorasi review riset ruang rukun rutan sakit samapta sarana
  sastra satlantas satreskrim satresnarkoba satu satuan sejahtera sejarah seksi sektor selatan seni senior setda
  setjen sipil sosial statistik strategi strategic strategis studi studies sumber survey syariah tahun taman tata tbk
  teknik teknis teknologi telekomunikasi tenaga tengah tenggara terminal terpadu tim timur tindak tinggi tingkat trade
  transformasi transmigrasi transportasi tugas umat umkm umum unit urusan usaha utama utara vice vokasi watch wilayah
  wisata yudisial zakat`);
const ROLE_FORMS = /^(?:ke|pe)\p{L}{4,}an$/u;
/** Whether a word in capitals belongs to an office or a house rather than to a person. */
const isRoleNoun = (word) => ROLE_WORDS.has(word) || isInstitutionWord(word) || ROLE_FORMS.test(word);
/** Two words that together belong to a role although the second is also a name. */
const ROLE_PAIRS = words('jaksa_agung mahkamah_agung kejaksaan_agung pamong_praja karang_taruna sumber_daya metro_jaya');

export { ROLE_PAIRS, isInstitutionWord, isRoleNoun };
