import { words } from './word-list.js';

/** A name that holds one of these is an institution, not a person. */
const INSTITUTIONS = words(`
  asosiasi badan balai bandara bank bawaslu biro bnpb bpbd cv dewan dinas direktorat federasi forum fraksi gereja himpunan hotel ikatan institut
  kantor koalisi kodam kodim komisi komite komnas komunitas konsulat koperasi korem lembaga mabes mahkamah majelis organisasi otoritas partai
  perhimpunan persatuan perum perusahaan polisi pt pusat puskesmas rumah satgas sekolah sekretariat serikat stasiun tim timnas universitas
  yayasan ministry committee council department police company association coalition foundation institute university group`);
/** Shortened ones: kemenkes, polresta, pemkot. */
const INSTITUTION_FORMS = /^(?:kemen|kejak|pol(?:da|res|sek|ri)|pem(?:kot|kab|prov|da$|des|erintah$)|keja[gt]|kejari|depart|kedut|kepolis|pengadilan)/;
/** Whether a word makes a name that of an institution. */
const isInstitutionWord = (word) => INSTITUTIONS.has(word) || INSTITUTION_FORMS.test(word);
/** Capitalised words inside a role that are never a person's name; words such as pe-…-an and ke-…-an need not be listed. */
const ROLE_WORDS = words(`
  administrasi adat agama ahli akademi akademik aliansi anak anggaran angkatan antar asing atas bagian bahasa barang barat bea belanja bencana besar
  bidang bina bisnis budaya cabang catatan cipta cukai daerah dagang dalam damkar darat data desa digital direksi divisi dusun ekonomi
  eksekutif energi fakultas film gabungan gerakan golkar grup hak harian hidup hubungan hukum humas hutan ilmu imigrasi independen indonesia
  industri informasi informatika infrastruktur inovasi intelijen internasional investasi jalan jasa jaringan jenderal kabupaten kab kampung
  kanwil kapal kas kecil kerja kerjasama khusus komersial komunikasi konservasi konstitusi korupsi kota kreatif kriminal lalu lapas laut
  layanan lintas lingkungan logistik luar madya manusia marga marketing masjid masyarakat media menengah metro migas mineral modal muda museum
  narkoba nasional negara negeri niaga nusantara olahraga operasi operasional pajak pangan pariwisata pasar pascasarjana pemuda pesantren
  pidana pol politik pondok praja prasarana produksi produk program promosi propam provinsi publik pulau rakyat raya regional republik
  reserse reskrim resor riset ruang rutan sakit samapta sarana satlantas satreskrim satuan sejarah sektor seksi selatan senior seni sipil
  sosial strategi strategis studi sumber syariah taman tata tbk teknik teknis teknologi tenaga tengah tenggara terminal terpadu timur tindak
  tinggi transmigrasi transportasi tugas umat umkm umum unit urusan usaha utama utara wilayah wisata bumn persero center centre development
  executive financial international national affairs foreign defense trade political review research studies strategic policy survey
  economic economics agency vice`);
const ROLE_FORMS = /^(?:ke|pe)\p{L}{5,}an$/u;
/** Whether a word in capitals belongs to an office or a house rather than to a person. */
const isRoleNoun = (word) => ROLE_WORDS.has(word) || isInstitutionWord(word) || ROLE_FORMS.test(word);
/** Two words that together belong to a role although the second is also a name. */
const ROLE_PAIRS = words('jaksa_agung mahkamah_agung kejaksaan_agung pamong_praja karang_taruna sumber_daya');

export { ROLE_PAIRS, isInstitutionWord, isRoleNoun };
