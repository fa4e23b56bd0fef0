import { words } from './word-list.js';

/** Ranks of police and armed forces, written before a name. */
const RANKS = words(`
  bripda briptu brigadir bripka aipda aiptu ipda iptu akp kompol akbp kombes brigjen irjen komjen pol praka kopda koptu serda sertu serka serma
  pelda peltu letda lettu kapten mayor letkol kolonel mayjen letjen jenderal laksda laksamana marsda marsekal inf tni`);
/** Forms of address and academic or religious titles before a name. */
const HONORIFICS = words(`
  pak bapak bu ibu mas mbak bang kang gus kh kyai kiai ustaz ustadz ustazah habib syekh tuan h hj haji dr drg dra drs ir prof profesor apt raden
  tgk romo pdt pastor mgr datuk mr mrs ms sir almarhum`);
/** Degrees after a name, written without points; those with a point inside (S.E., M.Si.) are known by it. */
const DEGREES = words('se sh si sip skm spd sag st ss mm ma mh msi mpd mkn mt msc mba mph mkom phd lc sik amd');
/** Small words inside a name. */
const NAME_PARTICLES = words('bin binti van von de da dos al el ibn');
/** Names that are often cut short, with a point: Muh. Rizal. */
const NAME_ABBREVIATIONS = words('muh moh mohd ach abd st sy');

export { DEGREES, HONORIFICS, NAME_ABBREVIATIONS, NAME_PARTICLES, RANKS };
