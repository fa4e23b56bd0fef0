/** The pages that are written by hand. */
import { code, table } from './layout.mjs';
import { payloadTables } from './reference.mjs';

const CDN = (version) => `https://cdn.example/warta/${version}/`;

export const start = ({ version, hashes }) => `
<h2>1. Paste a snippet</h2>
<p>For an editor with a CMS. The <a href="../../../demo/composer.html">Composer</a> makes it from the text of an article; this is what comes out:</p>
${code(
  'html',
  `<warta-card>
  <a href="https://berita.example/jembatan">Jembatan Muara Lestari Dibuka Lagi</a>
  <script type="application/json">{"version":"1.0","headline":"Jembatan Muara Lestari Dibuka Lagi","url":"https://berita.example/jembatan"}</script>
</warta-card>
<script async src="${CDN(version)}warta.js" integrity="${hashes['warta.js']}" crossorigin="anonymous"></script>`,
  { run: true },
)}
<p>What stands between the tags is what a reader sees without the script, before it arrives, and when the payload fails.
<code>src="https://berita.example/jembatan.json"</code> on the element loads the payload instead; its server has to allow that with
<code>access-control-allow-origin: *</code>.</p>
<h2>2. Install the package</h2>
${code('sh', 'npm install warta')}
${code(
  'js',
  `import 'warta/card/define';
import { payloadFromText } from 'warta/text';
import { snippet } from 'warta/static';

const { payload } = payloadFromText('JAMBI – Perahu penyeberangan kembali melayani warga, Senin (26/1/2026).');
console.log(snippet(payload, { element: 'card', base: 'https://cdn.example/warta/' }));`,
  { run: true },
)}
<p><code>warta/define</code> registers all elements, <code>warta/card/define</code> one; without <code>/define</code> nothing is registered.
In React 19, Vue and Svelte the payload is a property: <code>&lt;warta-card payload={article} /&gt;</code>, and
<code>import type {} from 'warta/react'</code> types the tag. The examples in <code>demo/frameworks</code> are checked and run by the tests.</p>
<h2>3. Without any script</h2>
<p>The Composer's "Pure HTML", or <code>snippet()</code> without its script tag, is a link, a blockquote or a list that stands by itself:
in mail, in feeds, in reader mode and in a CMS that strips unknown tags.</p>`;

export const payload = () => `
<p>The least that shows is a headline:</p>
${code('json', '{ "version": "1.0", "headline": "Perahu Penyeberangan Kembali Melayani Warga" }', { run: true })}
<p>And this is an ordinary article:</p>
${code(
  'json',
  JSON.stringify(
    {
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
    },
    null,
    2,
  ),
  { run: true },
)}
<p>A bad field is dropped, with one warning on the console that names its JSON path. Only without a headline the fallback stays, and
<code>warta-error</code> tells why. An unknown major version fails; unknown fields of a newer minor version do not.</p>
<h2>Formats</h2>
<p>The same elements read what you publish already. The structure decides, not the file's name.</p>
${table(
  ['format', 'what is read'],
  [
    ['Warta', 'one article, or <code>{"version": "1.0", "items": […]}</code>'],
    ['schema.org JSON-LD', '<code>NewsArticle</code> and its kin, also in a list or a <code>@graph</code>'],
    ['JSON Feed', 'the items of a feed'],
    ['IPTC ninjs', 'one item, or many'],
    ['WordPress REST', 'the posts of <code>wp/v2/posts</code>, or one'],
    ['oEmbed', 'title, author, picture; its <code>html</code> is not run'],
    ['RSS, Atom', 'the entries, as XML text'],
  ],
)}
<h2>Fields</h2>
<p>Made from <code>src/payload/payload.ts</code>. Names are schema.org's where it has one, IPTC's where it has not. All text is plain text.</p>
${payloadTables()}`;

export const security = () => `
<p>Every byte of a payload counts as hostile. No text becomes HTML but the blocks of type <code>html</code>, which pass DOMPurify with an
allow-list of our own. No cookies, no storage, no beacons.</p>
<h2>Content-Security-Policy</h2>
<p>Self-hosted, with Trusted Types enforced:</p>
${code('http', "content-security-policy: default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html warta dompurify")}
<p>Script and payloads from elsewhere:</p>
${code('http', "content-security-policy: default-src 'none'; script-src https://cdn.example; connect-src https://berita.example; img-src https://berita.example; style-src 'self'")}
<p>Styles are constructable sheets, so <code>style-src</code> needs nothing for us.</p>
<h2>Integrity</h2>
<p><code>dist/sri.json</code> lists the hash of every drop-in file. <code>warta.js</code> fetches further parts when a payload needs them;
<code>warta.full.js</code> is one file, so that one hash covers everything.</p>
<h2>Serving many readers</h2>
<p>Put the version into the path and let files live for ever; a new release is a new path.</p>
${code('http', 'cache-control: public, max-age=31536000, immutable\naccess-control-allow-origin: *\ncross-origin-resource-policy: cross-origin')}
<p>Payloads change: <code>cache-control: max-age=60, stale-while-revalidate=600</code> and an <code>etag</code> are enough. One request serves all
elements with the same address, and elements below the fold wait until the reader comes near.</p>`;

export const accessibility = () => `
<p>The elements are made for WCAG 2.2 AA, and every variant is checked with axe, in light and dark, in every run of the tests.</p>
<ul>
<li>A card is one link; its name is the headline. Kicker, dek and date can be selected and read on their own.</li>
<li>Headings are real ones; <code>heading-level</code> puts them into your outline.</li>
<li>The strip is a landmark named "Baca juga"; a feed is a region named by its title, with a button that leads past it.</li>
<li>Text follows the reader's zoom up to 400 % without scrolling sideways; nothing moves under reduced motion; forced colours work.</li>
<li>Pictures take <code>alt</code> from the payload; without it they are decoration, as a caption and the headline stand beside them.</li>
<li>Languages: the element's <code>lang</code> sets its words, the article's <code>inLanguage</code> that of the text, so that a screen reader speaks each rightly.</li>
</ul>
<p>What we know to be short: a picture without <code>alt</code> in somebody's payload stays without; the Composer says so beside the field.</p>`;

export const moving = ({ version }) => `
<h2>From a script-injected feed widget</h2>
<p>Such a widget writes its markup into your page from another server. A feed element shows the same RSS, from your own server if you like,
in your own type, and under a strict policy. <a href="../../../demo/gpr.html">The demo</a> shows both ways on one page.</p>
${code(
  'html',
  `<warta-feed layout="list" max="5" src="https://berita.example/rss.xml">
  <a href="https://berita.example/">Berita terbaru</a>
</warta-feed>
<script async src="${CDN(version)}warta.js"></script>`,
)}
<h2>From iframes</h2>
<p>Replace <code>&lt;iframe&gt;</code> by the element with <code>src</code>: it keeps its own height and takes the page's colours. Where a CMS allows nothing
but iframes, the Composer offers one when the build has its page.</p>
<h2>From oEmbed</h2>
<p>An oEmbed answer is read as it is: point <code>src</code> at the endpoint with
<code>format=json</code>. Its <code>html</code> is not run.</p>
<h2>Questions</h2>
<dl>
<dt>The card stays the plain link.</dt>
<dd>The console has one line with <code>[warta]</code> that says why; most often the payload's server does not send
<code>access-control-allow-origin</code>.</dd>
<dt>My CMS strips the inner script and prints its text.</dt>
<dd>Use <code>src</code> instead of the payload in the snippet.</dd>
<dt>Two widgets on a page bring two copies of the script.</dt>
<dd>The second one leaves the first alone; the console says so once if their versions differ.</dd>
<dt>Can I follow clicks?</dt>
<dd><code>warta-link</code> and <code>warta-impression</code> tell your page; the library itself sends nothing to anybody.</dd>
</dl>`;
