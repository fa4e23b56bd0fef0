import { words } from './word-list.js';

/** A name that holds one of these is an institution, not a person. */
const INSTITUTIONS = words(`
  badan balai bandara bank biro bpbd dewan dinas direktorat federasi forum fraksi gereja hotel institute kantor
  koalisi komisi komite komnas komunitas koperasi lembaga lsm mabes mahkamah majelis organisasi otoritas partai
  persatuan perusahaan police polisi pt pusat rumah satgas sekolah tim timnas tni university yayasan`);

/** Shortened ones: kemenkes, polresta, pemkot, disdik; and those with a Latin or English end. */
const INSTITUTION_FORMS =
  /^(?:kemen|ba(?:wasl|resk|sarn)|kejak|pol(?:da|res|sek|ri)|pem(?:kot|kab|prov|da$|des|erintah$)|keja[gtr]i?|depart|kedut|kepolis|kod[ai]m|pengadilan|satpol|universit|dis(?:dik|hub|kom|per|pora)|dinkes)|[ai]tion$/;

/** Whether a word makes a name that of an institution. */
export const isInstitutionWord = (word: string): boolean => INSTITUTIONS.has(word) || INSTITUTION_FORMS.test(word);

/** Capitalised words inside a role that are never a person's name; those with an end that no name has need not be listed. */
const ROLE_WORDS = words(`
  adat agama ahli anak anggaran angkatan aset atas bagian barang barat baru bawah belanja bencana bicara bidang budaya
  bumn cabang daerah dalam darat data daya desa digital distrik dusun ekonomi energi gerakan golkar hak hidup hubungan
  hukum humas indonesia industri infrastruktur jalan jasa jenderal jurusan karang kelas kerja khusus kota kriminal
  kuasa lalu laut layanan lingkungan luar manusia marga masyarakat media menengah muda negara negeri olahraga pangan
  pariwisata pasar pemuda pidana pol pondok program publik rakyat raya republik reskrim ruang sakit sarana satu satuan
  sektor selatan sipil sumber taruna tata tbk teknik tenaga tengah tenggara timur tinggi tugas umum unit urusan usaha
  utama utara wilayah wisata`);

const ROLE_FORMS =
  /^(?:ke|pe)\p{L}{4,}an$|[aknp]si$|.[dmtv]isi$|.{4}(?:[ts]if|tik|tas|usi)$|(?:ion|si)al$|ogi$|ment$|^sat(?:lan|res)|^strateg/u;

/** Whether a word in capitals belongs to an office or a house rather than to a person. */
export const isRoleNoun = (word: string): boolean =>
  ROLE_WORDS.has(word) || isInstitutionWord(word) || ROLE_FORMS.test(word);
