import { code, table } from '../layout.mjs';
import { cdn } from './start.mjs';

const name = (text) => `<code>${text}</code>`;

export const serving = ({ version }) => `
<p>All of it is static files. What follows is what makes them cheap for ten readers and for ten million.</p>
<h2 id="library">The library</h2>
<p>Put the version into the path and let files live for ever: a new release is a new path, and the pages that name the old one go on as they were.
Copy the whole folder, as <code>warta.js</code> fetches the parts that a page needs from beside itself.</p>
${code('http', `# ${cdn(version)}*\ncache-control: public, max-age=31536000, immutable\naccess-control-allow-origin: *\ncross-origin-resource-policy: cross-origin`)}
<p>Serve brotli. Never serve <code>warta.js</code> from a path without a version to pages that you do not own, unless its
<code>cache-control</code> is short and the tag has no <code>integrity</code>.</p>
<h2 id="payloads">Payloads</h2>
<p>They change. After a minute a reader still gets what is there, while the newer one is fetched: the origin is idle under any load, and the next
reader has the correction.</p>
${code('http', '# /berita/*.json\ncontent-type: application/json\ncache-control: public, max-age=60, stale-while-revalidate=86400\naccess-control-allow-origin: *\netag: "…"')}
<ul>
<li>One request serves all elements of a page with the same address.</li>
<li>Elements below the fold wait until the reader comes near; <code>loading="eager"</code> does not wait.</li>
<li>A server in trouble is asked once more, a little later, and then left alone for ten seconds; the reader has the fallback meanwhile.</li>
<li>A payload that stands in the page needs no request at all, and the card does not move the page when it is drawn.</li>
</ul>
<h2 id="first-card">The first card sooner</h2>
<p>The cheapest request is none: with the payload in the page, only the script is fetched. For a card on top of the page whose payload
comes from elsewhere, let the browser begin with both at once; <code>fetchpriority</code> is for that page alone, as it delays other things.</p>
${code('html', `<link rel="preconnect" href="https://berita.example" crossorigin>\n<link rel="preload" as="fetch" crossorigin href="https://berita.example/jembatan.json">\n<script async fetchpriority="high" src="${cdn(version)}warta.js"></script>`)}
<h2 id="which-file">Which file</h2>
${table(
  ['file', 'take it when'],
  [
    [
      name('warta.js'),
      'an ordinary page: it holds the card, and fetches quotes, strips, feeds, articles and other formats when a page has them',
    ],
    [name('warta.mjs'), 'the same as a module'],
    [name('warta.full.js'), 'one hash has to cover everything, or requests are dearer than bytes'],
    [name('frame.html'), 'a page that allows nothing but iframes'],
  ],
)}
<h2 id="publish">A folder of pages</h2>
<p><code>warta publish</code> makes a folder for any web server out of payloads: a page that needs no JavaScript for each article, oEmbed, payloads,
snippets and feeds. It touches only what has changed, so that it may run from a timer; <a href="command.html#publish">its options</a>.</p>
${code('sh', 'npx warta publish payload/ --base https://berita.example/sematan/ --out public/sematan')}`;
