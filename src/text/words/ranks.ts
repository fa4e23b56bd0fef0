import { words } from './word-list.js';

/** Ranks of police and armed forces, written before a name. */
export const RANKS = words(`
  bharada bharatu bharaka bripda briptu brigpol brigadir bripka aipda aiptu ipda iptu akp kompol akbp kombes kombespol brigjen irjen komjen pol
  prada pratu praka kopda koptu kopka serda sertu serka serma pelda peltu letda lettu kapten mayor letkol kolonel mayjen letjen
  jenderal laksma laksda laksdya laksamana marsma marsda marsdya marsekal inf kav arm art arh czi cpl ckm cba cpm cke caj laut
  tni polri pnb mar purn`);

/** Forms of address and academic or religious titles before a name. */
export const HONORIFICS = words(`
  pak bapak bu ibu mas mbak mba bang kang cak gus ning kh kyai kiai ustaz ustadz ustazah ustadzah habib syekh syeikh tgk teuku-haji tuan
  nyonya nyai h hj hajah haji dr drg dra drs ir prof profesor apt ns ust raden rd tgh buya abah romo pdt pastor mgr sri dato datuk datuak
  mr mrs ms sir lady almarhum almarhumah alm abuya`);

/** Degrees after a name, compared without points and spaces. */
export const DEGREES = words(`
  se sh si sip sos ssos skom skm spd sag spdi sst stp sp spt spsi sked st ss ssi sthi shi mm ma mh msi mpd mag mkn mkes mt msc
  mba mph mkom med mhum msos mtp map mp mip mak me mse phd lc llm llb amd amkeb sik mik mtr spog spa spb spjp cla ca cpa akt
  apt msn mfa dea mpsi skep ners krm mars ssn sptof sppd spm mipol msip mhi mtrip mhan pia ptk mstr han opsla`);

/** Small words inside a name. */
export const NAME_PARTICLES = words('bin binti van von der de da dos al el ibn ben ter den');

/** Names that are often cut short, with a point: Muh. Rizal. */
export const NAME_ABBREVIATIONS = words('muh moh mohd muhd md ach akh abd abdul st sy');

/** Letters of a written-out degree or rank without its points: `S.E.` → `se`. */
export const withoutPoints = (word: string): string => word.replace(/[.\s]/g, '').toLowerCase();
