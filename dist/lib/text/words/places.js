import { words } from './word-list.js';

/**
 * Provinces, cities and countries as one word each. A place that is missing here is known when the dateline tells it, or the article prints
 * `di` or `Kota` before it; so only the most common ones are listed.
 */
const PLACES = words(`
  aceh bali bandung bekasi belanda bogor china india inggris iran israel jabar jakarta jambi jateng jatim
  jawa jayapura jepang jerman kalbar kalimantan kalsel kalteng kaltim korea lampung makassar malang malaysia maluku
  medan padang palu palembang palestina papua riau rusia semarang singapura sulawesi sulsel sulteng sultra sumatera sumbar
  sumsel sumut surabaya tangerang yogyakarta`);
/** Words that stand before a place: what follows them is one. */
const BEFORE_A_PLACE = words(`
  di kota kabupaten kecamatan desa kelurahan provinsi pulau polres polda polsek pemkot pemkab bupati dusun`);
/** The form of a name, of a place, a house or a person: capitals, and small words between them. */
const NAME = /^\p{Lu}[\p{L}\d.'’/-]*(?:\s(?:\p{Lu}[\p{L}\d.'’/-]*|di|dan|bin|binti|al|de)){0,4}$/u;

export { BEFORE_A_PLACE, NAME, PLACES };
