import { words } from './word-list.js';

/** A name that holds one of these is an institution, not a person. */
const INSTITUTIONS = words(`
  badan balai bandara bank biro club cv dewan dinas direktorat fc forum fraksi gereja hotel kantor komisi komite
  lembaga mabes mahkamah majelis organisasi otoritas partai polisi pt pusat rumah satgas sekolah serikat tim
  timnas tni yayasan`);
/** Shortened ones: kemenkes, polresta, pemkot, disdik; and those with a Latin or English end. */
const INSTITUTION_FORMS = /^(?:kemen|ba(?:wasl|resk|sarn)|pol(?:da|res|sek|ri)|pem(?:kot|kab|prov|da$|des|erintah$)|keja[gktr]|depart|kedut|kepolis|kod[ai]m|pengadilan|satpol|universit|dis(?:dik|hub|kom|per|pora)|dinkes)|[ai]tion$/;
/** Whether a word makes a name that of an institution. */
const isInstitutionWord = (word) => INSTITUTIONS.has(word) || INSTITUTION_FORMS.test(word);
/** Capitalised words inside a role that are never a person's name; those with an end that no name has need not be listed. */
const ROLE_WORDS = words(`
  adat agama ahli anak anggaran angkatan barat bawah bencana besar bicara budaya bumn cabang daerah
  data daya ekonomi hidup hubungan hukum humas independen indonesia industri infrastruktur jalan jasa
  jenderal kabinet kelas kerja kriminal kuasa lingkungan manusia masyarakat media menengah muda negara
  negeri olahraga pajak pangan pariwisata pasar pemuda pidana pol publik rakyat raya republik reskrim riset ruang sakit
  sarana satuan selatan sipil tata tbk teknik tengah tenggara timur tinggi tugas umum unit
  usaha utara wilayah digital demokrat gerindra golkar nasdem`);
const ROLE_FORMS = /^(?:ke|pe).{4,}an$|[aknp]si$|.[dmtv]isi$|.{4}(?:[ts]if|tik|tas|usi)$|(?:ion|si)al$|.ic(?:al|s)$|ogi$|ment$|^pers[ei].|^sat(?:lan|res)/;
/** Whether a word in capitals belongs to an office or a house rather than to a person. */
const isRoleNoun = (word) => ROLE_WORDS.has(word) || isInstitutionWord(word) || ROLE_FORMS.test(word);

export { isInstitutionWord, isRoleNoun };
