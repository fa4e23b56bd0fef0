import { code } from '../layout.mjs';
import { cdn } from './start.mjs';

export const moving = ({ version }) => `
<h2 id="gpr">From the GPR widget, and its kin</h2>
<p>A script-injected feed widget writes its markup into your page from another server. A feed element shows the same file, from your own server if you
like, in your own type, and under a strict policy. <a href="../../../demo/gpr.html">The demo</a> shows the recipe, in the container that the
portal's styles know. In the template, replace</p>
${code('html', '<script src="https://widget.example/gpr-widget.min.js"></script>\n<div id="gpr-kominfo-widget-container"></div>')}
<p>by</p>
${code(
  'html',
  `<div id="gpr-kominfo-widget-container">
  <warta-feed layout="list" max="5" src="https://berita.example/rss.xml">
    <a href="https://berita.example/">Berita terbaru</a>
  </warta-feed>
</div>
<script async src="${cdn(version)}warta.js"></script>`,
)}
<h2 id="iframes">From iframes</h2>
<p>Replace <code>&lt;iframe&gt;</code> by the element with <code>src</code>: it keeps its own height and takes the page's typeface and colours.</p>
<p>Where a CMS allows nothing but iframes, ours is one for all elements; the Composer writes its tag, with a height that fits. On a page with
<code>warta.js</code>, in WordPress, with Pym and in AMP the frame has its height fitted to what it shows.</p>
${code(
  'html',
  `<iframe src="${cdn(version)}frame.html?element=card&amp;src=https%3A%2F%2Fberita.example%2Fjembatan.json"
  title="Jembatan Muara Lestari Dibuka Lagi" width="100%" height="420" loading="lazy" style="border: 0"></iframe>`,
)}
<p>The address takes the attributes of the element: <code>variant</code>, <code>layout</code>, <code>index</code>, <code>max</code>,
<code>label</code>, <code>share</code>, <code>heading-level</code>, <code>lang</code> and <code>theme</code>.</p>
<h2 id="oembed">From oEmbed</h2>
<p>An oEmbed answer is read as it is: point <code>src</code> at the endpoint with
<code>format=json</code>. Its <code>html</code> is not run. To be an oEmbed provider yourself, <code>warta publish</code> writes the answers beside the
pages.</p>`;
