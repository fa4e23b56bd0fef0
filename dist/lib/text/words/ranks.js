import { words } from './word-list.js';

/** Ranks of police and armed forces, written before a name. */
const RANKS = words(`
  aipda aiptu ajun akbp akp brigadir brigjen bripda bripka briptu inspektur ipda iptu irjen jenderal kapten kolonel kombes
  komisaris komjen kompol laksamana letjen letkol letnan marsekal mayjen pol purn serda sersan sertu`);
/** What only stands behind a rank: Marsekal Madya, Kapten Inf. */
const RANK_TAIL = /^(?:besar|dua|inf|madya|muda|pertama|polisi|satu|tni)$/;
/** Forms of address and academic or religious titles before a name. */
const HONORIFICS = words(`
  almarhum bang bapak bu datuk dr dra drg drs dt gus h habib haji hj ibu ir kang kh kiai kyai mas mbah mbak mgr mr mrs ms pak pdt prof romo sir tuan
  ustadz ustadzah ustaz`);
/** Degrees after a name, written without points; those with a point inside (S.E., M.Si.) are known by it. */
const DEGREES = words('se sh si sip skm spd sag st ss mm ma mh msi mpd mkn mt msc mba mph mkom phd lc sik amd');
/** Small words inside a name. */
const NAME_PARTICLES = words('bin binti van von de da dos al el ibn');
/** Words cut short, whose point does not end a sentence: names (Muh. Rizal) and others; ranks and forms of address are known already. */
const ABBREVIATIONS = words('muh moh mohd ach abd st sy plt no jl rp hal kec kab dll pt cv ust jend kol tbk');

export { ABBREVIATIONS, DEGREES, HONORIFICS, NAME_PARTICLES, RANKS, RANK_TAIL };
