import { words } from './word-list.js';

/** A name that holds one of these is an institution, not a person. */
const INSTITUTIONS = words(`
  asosiasi badan balai bandara bank bareskrim basarnas bawaslu biro bmkg bnpb bpbd cv dewan dinas direktorat federasi forum fraksi gereja
  himpunan hotel ikatan institut kantor kedutaan kejagung kejaksaan kejari kejati kementerian kementrian kepolisian klub koalisi kodam kodim komisi
  komite komnas komunitas konsulat koperasi korem lembaga lsm mabes mahkamah majelis manajemen muhammadiyah nahdlatul organisasi otoritas
  partai pemda pemdes pemerintah pemkab pemkot pemprov pengadilan perhimpunan perkumpulan persatuan perum perusahaan polda polisi politeknik
  polres polresta polrestabes polri polsek pt pusat puskesmas rumah rsud satgas satpol sekolah sekretariat serikat stasiun timnas tim tni
  universitas yayasan ministry committee council department police company association coalition foundation institute university
  federation group holdings departemen koran pertamina`);
/** Capitalised words inside a role that are never a person's name; words such as pe-…-an and ke-…-an need not be listed. */
const ROLE_WORDS = words(`
  administrasi adat agama agraria ahli akademi akademik aliansi anak anggaran angkatan antar arsip asasi aset asing atas bagian bahasa barang
  barat baru bawah bea belanja bencana bersama besar bidang bina bisnis budaya cabang cagar catatan cipta cukai daerah dagang dalam damkar darat data
  desa desk digital direksi distrik divisi dpc dpp dpw dusun ekonomi eksekutif ekspor energi fakultas film fiskal gabungan gampong gerakan
  global golkar group grup hak harian hibah hidup hubungan hukum humas hutan ilmu imigrasi impor independen indonesia industri informasi
  informatika infrastruktur inovasi intelijen internasional investasi jalan jasa jaminan jaringan jenderal jurusan kabupaten kab kampung
  kanwil kapal karang kas kasus kec kecil kelas kelompok kemasyarakatan kerja kerjasama kesra khusus kimia komersial komunikasi konservasi
  konstitusi konsumen korupsi kota kreatif kredit kriminal kuasa kurikulum lalu lapas laut layanan lintas lingkungan logistik luar madrasah
  madya makro manusia marga maritim marketing masjid masyarakat media menengah metro migas mikro mineral minyak mitigasi modal muda museum narkoba
  nasional negara negeri niaga olahraga operasi operasional otonomi pajak pangan pariwisata pasar pascasarjana pemuda pesantren pidana
  pidsus pidum pol politik pondok praja prasarana produksi produk program promosi propam protokol provinsi prov proyek publik pulau rakyat
  ranting rapat raya regional rehabilitasi republik reserse reskrim resor restorasi riset ruang rukun rutan sakit samapta sarana sastra satlantas satreskrim
  satresnarkoba satu satuan sejahtera sejarah sektor seksi selatan senior seni setda setjen sipil sosial statistik strategi strategis studi sumber
  syariah tahun taman tata tbk teknik teknis teknologi telekomunikasi tenaga tengah tenggara terminal terpadu tim timur tindak tinggi tingkat
  transformasi transmigrasi transportasi tugas umat umkm umum unit urusan usaha utama utara vokasi wilayah wisata yudisial zakat bumn persero
  center centre development executive financial international national general affairs foreign defense trade political review research
  studies strategic policy survey law watch economic economics bureau network agency vice`);
const ROLE_FORMS = /^(?:ke|pe)\p{L}{5,}an$/u;
/** Whether a word in capitals belongs to an office or a house rather than to a person. */
const isRoleNoun = (word) => ROLE_WORDS.has(word) || INSTITUTIONS.has(word) || ROLE_FORMS.test(word);
/** Two words that together belong to a role although the second is also a name. */
const ROLE_PAIRS = words('jaksa_agung mahkamah_agung kejaksaan_agung pamong_praja karang_taruna masjid_agung sumber_daya lingkungan_hidup');

export { INSTITUTIONS, ROLE_PAIRS, isRoleNoun };
