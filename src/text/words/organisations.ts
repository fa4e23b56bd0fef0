import { words } from './word-list.js';

/** A name that holds one of these is an institution, not a person. */
const INSTITUTIONS = words(`
  asosiasi association badan balai bandara bank bawaslu biro bnpb bpbd coalition committee company council cv
  department dewan dinas direktorat federasi forum foundation fraksi gereja group himpunan hotel ikatan institut
  institute kantor koalisi kodam kodim komisi komite komnas komunitas konsulat koperasi korem lembaga mabes mahkamah
  majelis ministry muhammadiyah nahdlatul organisasi otoritas partai perhimpunan persatuan perum perusahaan police
  polisi pt pusat puskesmas rumah satgas sekolah sekretariat serikat stasiun tim timnas universitas university yayasan`);

/** Shortened ones: kemenkes, polresta, pemkot. */
const INSTITUTION_FORMS =
  /^(?:kemen|kejak|pol(?:da|res|sek|ri)|pem(?:kot|kab|prov|da$|des|erintah$)|keja[gt]|kejari|depart|kedut|kepolis|pengadilan)/;

/** Whether a word makes a name that of an institution. */
export const isInstitutionWord = (word: string): boolean => INSTITUTIONS.has(word) || INSTITUTION_FORMS.test(word);

/** Capitalised words inside a role that are never a person's name; words such as pe-…-an and ke-…-an need not be listed. */
const ROLE_WORDS = words(`
  adat administrasi affairs agama agency ahli akademi akademik aliansi anak anggaran angkatan antar asing atas bagian
  bahasa barang barat bea belanja bencana besar bicara bidang bina bisnis budaya bumn cabang catatan center centre
  cipta cukai daerah dagang dalam damkar darat data defense desa development digital direksi divisi dusun economic
  economics ekonomi eksekutif energi executive fakultas film financial foreign gabungan gerakan golkar grup hak harian
  hidup hubungan hukum humas hutan ilmu imigrasi independen indonesia industri informasi informatika infrastruktur
  inovasi intelijen internasional international investasi jalan jaringan jasa jenderal kab kabupaten kampung kanwil
  kapal kas kecil kerja kerjasama khusus komersial komunikasi konservasi konstitusi korupsi kota kreatif kriminal lalu
  lapas laut layanan lingkungan lintas logistik luar madya manusia marga marketing masjid masyarakat media menengah
  metro migas mineral modal muda museum narkoba nasional national negara negeri niaga nusantara olahraga operasi
  operasional pajak pangan pariwisata pasar pascasarjana pemuda persero pesantren pidana pol policy political politik
  pondok praja prasarana produk produksi program promosi propam provinsi publik pulau rakyat raya regional republik
  research reserse reskrim resor review riset ruang rutan sakit samapta sarana satlantas satreskrim satuan sejarah
  seksi sektor selatan seni senior sipil sosial strategi strategic strategis studi studies sumber survey syariah taman
  tata tbk teknik teknis teknologi tenaga tengah tenggara terminal terpadu timur tindak tinggi trade transmigrasi
  transportasi tugas umat umkm umum unit urusan usaha utama utara vice wilayah wisata`);

const ROLE_FORMS = /^(?:ke|pe)\p{L}{4,}an$/u;

/** Whether a word in capitals belongs to an office or a house rather than to a person. */
export const isRoleNoun = (word: string): boolean =>
  ROLE_WORDS.has(word) || isInstitutionWord(word) || ROLE_FORMS.test(word);

/** Two words that together belong to a role although the second is also a name. */
export const ROLE_PAIRS = words(
  'jaksa_agung mahkamah_agung kejaksaan_agung pamong_praja karang_taruna sumber_daya metro_jaya',
);
