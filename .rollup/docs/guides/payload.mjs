import { code, escape, prose } from '../layout.mjs';
import { FORMATS } from './formats.mjs';

const ARTICLE = {
  version: '1.0',
  headline: 'Perahu Penyeberangan Kembali Melayani Warga',
  url: 'https://berita.example/perahu',
  kicker: 'Kota',
  description: 'Dermaga kayu selesai diganti, dan perahu berangkat tiap sepuluh menit.',
  located: 'Jambi',
  image: [
    {
      url: 'https://berita.example/perahu.webp',
      width: 1280,
      height: 720,
      alt: 'Perahu di dermaga',
      creditText: 'Foto: Rina',
    },
  ],
  author: [{ name: 'Rina Saleh' }],
  publisher: { name: 'Warta Kota', type: 'Organization' },
  datePublished: '2026-01-26T19:30:00+07:00',
  inLanguage: 'id',
  quotes: [{ text: 'Sekarang kami tidak perlu memutar.', speaker: { name: 'Salma Idris', jobTitle: 'Pedagang' } }],
  related: [{ headline: 'Dermaga Lama Menjadi Taman Baca', url: 'https://berita.example/dermaga' }],
};

const json = (value) => code('json', JSON.stringify(value, null, 2), { run: true });

const format = ({ id, name, told, language, sample }) =>
  `<h3 id="${id}">${escape(name)}</h3>\n<p>${prose(told)}</p>\n${language === 'json' ? json(sample) : code(language, sample, { run: true })}`;

export const payload = () => `
<p>The least that shows is a headline:</p>
${code('json', '{ "version": "1.0", "headline": "Perahu Penyeberangan Kembali Melayani Warga" }', { run: true })}
<p>And this is an ordinary article; <a href="schema.html">the schema</a> has every field:</p>
${json(ARTICLE)}
<p>A bad field is dropped, with one warning on the console that names its JSON path. Only without a headline the fallback stays, and
<code>warta-error</code> tells why. An unknown major version fails; unknown fields of a newer minor version do not.
<code>warta validate</code> tells the same with line and column, see <a href="command.html#validate">the command</a>.</p>
<h2 id="sources">Where it comes from</h2>
<p>The first of these that is there: the property <code>payload</code>; <code>for="id"</code>, which names a JSON script of the page; a child
<code>&lt;script type="application/json"&gt;</code>; <code>src</code>. One request serves all elements with the same address.</p>
<h2 id="formats">Formats</h2>
<p>The same elements read what you publish already. The structure decides, not the file's name. Whatever the format, text is shown as text, addresses are
<code>http(s)</code> only, and HTML is sanitised.</p>
${FORMATS.map(format).join('\n')}
<h3 id="text">Raw text</h3>
<p>An article as it was written has no structure to read. <code>payloadFromText</code> of <code>warta/text</code>, <code>warta convert</code> and the
<a href="../../../demo/composer.html">Composer</a> make a payload of it, once, where a person can look at the result.</p>`;
