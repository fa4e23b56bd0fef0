import { words } from './word-list.js';

/**
 * Provinces, cities and countries as one word each. A place that is missing here is known when the dateline tells it, or the article prints
 * `di` or `Kota` before it; so only the most common ones are listed.
 */
export const PLACES = words(`
  aceh ambon amerika australia bali balikpapan bandung banjarmasin banten batam bekasi belanda bengkulu bogor china
  cirebon denpasar depok diy dki gaza gorontalo india inggris iran israel jabar jakarta jambi jateng jatim jawa
  jayapura jepang jerman jogja kalbar kalimantan kalsel kaltara kalteng kaltim kendari kepri korea kupang lampung
  lombok madura makassar malang malaysia maluku manado mataram medan ntb ntt nusa padang palangkaraya palembang
  palestina palu papua pekanbaru pontianak riau rusia samarinda semarang serang sidoarjo singapura solo sukabumi
  sulawesi sulsel sulteng sultra sulut sumatera sumba sumbar sumsel sumut surabaya surakarta tangerang turki ukraina
  yogyakarta`);

/** Words that stand before a place: what follows them is one. */
export const BEFORE_A_PLACE = words(
  'di kota kabupaten kab kecamatan kec desa kelurahan provinsi pulau polres polda polsek pemkot pemkab dprd bupati dusun kampung',
);

/** The form of a name, of a place, a house or a person: capitals, and small words between them. */
export const NAME = /^\p{Lu}[\p{L}\d.'’/-]*(?:\s(?:\p{Lu}[\p{L}\d.'’/-]*|di|dan|bin|binti|al|de)){0,4}$/u;
