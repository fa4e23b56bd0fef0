import { words } from './word-list.js';

/** Ranks of police and armed forces, written before a name. */
const RANKS = words(`
  bripda briptu brigpol brigadir bripka aipda aiptu ipda iptu akp kompol akbp kombes brigjen irjen komjen pol
  pratu praka kopda koptu kopka serda sertu serka serma pelda peltu letda lettu kapten mayor letkol kolonel mayjen letjen
  jenderal laksma laksda laksamana marsma marsda marsekal inf kav arm czi cpm tni purn`);
/** Forms of address and academic or religious titles before a name. */
const HONORIFICS = words(`
  pak bapak bu ibu mas mbak bang kang cak gus ning kh kyai kiai ustaz ustadz ustazah ustadzah habib syekh tuan nyonya nyai h hj haji dr drg dra drs ir
  prof profesor apt raden tgh tgk buya abah romo pdt pastor mgr dato datuk mr mrs ms sir almarhum almarhumah alm`);
/** Degrees after a name, written without points; those with a point inside (S.E., M.Si.) are known by it. */
const DEGREES = words('se sh si sip skm spd sag st ss sthi mm ma mh msi mpd mkn mt msc mba mph mkom mhum mtp mp map phd lc sik amd skep ners ssos');
/** Small words inside a name. */
const NAME_PARTICLES = words('bin binti van von der de da dos al el ibn bar');
/** Names that are often cut short, with a point: Muh. Rizal. */
const NAME_ABBREVIATIONS = words('muh moh mohd muhd ach akh abd st sy');

export { DEGREES, HONORIFICS, NAME_ABBREVIATIONS, NAME_PARTICLES, RANKS };
