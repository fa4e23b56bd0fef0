import { code } from '../layout.mjs';

/** Where the files of a release lie, in all examples. */
export const cdn = (version) => `https://cdn.example/warta/${version}/`;

export const start = ({ version, hashes }) => `
<p>Three ways lead to the same elements: a snippet that an editor pastes, a package that a developer installs, and HTML that needs no script at all.</p>
<h2 id="paste">1. Paste a snippet</h2>
<p>For an editor with a CMS. The <a href="../../../demo/composer.html">Composer</a> makes it from the text of an article; this is what comes out:</p>
${code(
  'html',
  `<warta-card>
  <a href="https://berita.example/jembatan">Jembatan Muara Lestari Dibuka Lagi</a>
  <script type="application/json">{"version":"1.0","headline":"Jembatan Muara Lestari Dibuka Lagi","url":"https://berita.example/jembatan"}</script>
</warta-card>
<script async src="${cdn(version)}warta.js" integrity="${hashes['warta.js']}" crossorigin="anonymous"></script>`,
  { run: true },
)}
<p>What stands between the tags is what a reader sees without the script, before it arrives, and when the payload fails.
<code>src="https://berita.example/jembatan.json"</code> on the element loads the payload instead; its server has to allow that with
<code>access-control-allow-origin: *</code>. Put the files of <code>dist</code> on a server of your own in the place of <code>cdn.example</code>:
the folder as it is, as <code>warta.js</code> fetches its parts from beside itself.</p>
<h2 id="install">2. Install the package</h2>
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
<h2 id="without-script">3. Without any script</h2>
<p>The Composer's <em>Pure HTML</em> is a link, a blockquote or a list that stands by itself: in mail, in feeds, in reader mode and in a CMS that
strips unknown tags. From Node, <code>prerender</code> draws the element itself, with its styles, as HTML that shows without JavaScript; the
drop-in, where it comes, takes it over as it stands:</p>
${code(
  'js',
  `import { prerender } from 'warta/prerender';

const payload = { version: '1.0', headline: 'Jembatan Dibuka Lagi', url: 'https://berita.example/jembatan' };
console.log(await prerender(payload, { element: 'card', base: 'https://cdn.example/warta/' }));`,
  { run: true },
)}
<p><code>warta publish</code> makes a whole folder of such pages, see <a href="command.html#publish">the command</a>.</p>
<h2>And then</h2>
<ul>
<li><a href="payload.html">What a payload holds</a>, and <a href="payload.html#formats">which other formats are read</a>.</li>
<li><a href="elements.html">Every element</a> with its attributes, events, slots, parts and states.</li>
<li><a href="theming.html">Its look</a>, <a href="security.html">its policy</a>, and <a href="serving.html">how to serve it to many</a>.</li>
<li><a href="../../../demo/recipes.html">Recipes</a> for WordPress, static sites, frameworks and mail (in Indonesian).</li>
</ul>`;
