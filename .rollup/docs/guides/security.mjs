import { code, table } from '../layout.mjs';

const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types lit-html warta dompurify";
const policy = (text) => code('http', `content-security-policy: ${text}`);

export const security = ({ version }) => `
<p>Every byte of a payload counts as hostile. No text becomes HTML but the blocks of type <code>html</code>, which pass DOMPurify with an
allow-list of our own. No cookies, no storage, no beacons; payloads are fetched without credentials.</p>
<h2 id="csp">Content-Security-Policy</h2>
<p>Styles are constructable sheets, so <code>style-src</code> needs nothing for us, and nothing is inline or evaluated. The tests show every
element under the first three of these, and fail at one violation.</p>
<h3>Hosted by yourself, with Trusted Types enforced</h3>
${policy(`default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; ${TRUSTED_TYPES}`)}
<h3>Script and payloads from elsewhere</h3>
${policy("default-src 'none'; script-src https://cdn.example; connect-src https://berita.example; img-src https://berita.example")}
<h3>One hash for everything</h3>
<p><code>warta.js</code> fetches its parts from its own folder; <code>integrity</code> on its tag does not cover them. Where one hash has to
cover all, take <code>warta.full.js</code>, and put its hash from <code>sri.json</code> into the policy:</p>
${policy("default-src 'none'; script-src 'sha384-…'; connect-src https://berita.example; img-src https://berita.example")}
<h3>In an iframe</h3>
<p>The page that holds the frame allows the frame and nothing else. Host <code>frame.html</code> on an origin that is not your site's.</p>
${policy('frame-src https://cdn.example')}
<h3>HTML that was drawn before</h3>
<p>What <code>prerender</code> writes carries its styles in <code>&lt;style&gt;</code>; <code>styleHashes()</code> of <code>warta/prerender</code>
lists their hashes for <code>style-src</code>.</p>
<h2 id="trusted-types">What each Trusted Types policy is for</h2>
${table(
  ['policy', 'made by', 'without it'],
  [
    ['<code>lit-html</code>', 'Lit, for its templates', 'nothing is shown but the fallback'],
    ['<code>warta</code>', 'the sanitiser, once', 'blocks of HTML are shown as plain paragraphs'],
    ['<code>dompurify</code>', 'DOMPurify, as it starts', 'the browser reports a violation'],
  ],
)}
<h2 id="integrity">Integrity</h2>
<p><code>dist/sri.json</code> lists the hash of every drop-in file of a release; the Composer and <code>snippet()</code> write it into the tag. Anybody who builds
version ${version} from its sources gets the same bytes.</p>
<p><code>SECURITY.md</code> in the package has the whole model: who may do what, and which test proves which promise.</p>`;
