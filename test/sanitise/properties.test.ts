/** What holds for all HTML, also for that which nobody thought of: fast-check puts it together from what parsers disagree on. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sanitiseHtml } from '../../src/sanitise/sanitise-html.js';
import { wrongsIn } from '../attacks/inspect.js';

const NAMES = (
  'p div b a table caption tr td th tbody select option optgroup template svg math mtext mglyph malignmark mi ' +
  'annotation-xml foreignobject desc title style script xmp noscript noembed noframes iframe textarea plaintext ' +
  'form button h1 h3 li ul dl dt blockquote figure figcaption img ruby rt frameset body html head image input object ' +
  'nobr font center details summary dialog marquee search time q ins slot warta-card'
).split(' ');
const VALUES = [
  ...['javascript:run()', 'java&Tab;script:run()', '//a.example/b', 'https://a.example/b?c=&quot;', 'data:text/html,a'],
  ...['https://a.example/b.jpg 1x, javascript:run() 2x', '/a.jpg, /b.jpg 2w,', '--&gt;&lt;img src=x onerror=run()&gt;'],
  ...['</title><img src=x onerror=run()>', '</style><script>run()</script>', '`onerror=run()', 'a\u202eb', 'text/html'],
  ...['https://a\u2024example/', 'https://a.example@b.example/', '1', '100%', 'rtl', 'id'],
];
const ATTRIBUTES = (
  'href src srcset cite title alt style onerror onload onclick id name class xlink:href action formaction data poster ' +
  'datetime lang dir width height is slot part encoding definitionurl background ping target download xmlns'
).split(' ');

const name = fc.constantFrom(...NAMES);
const value = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...VALUES) }, { weight: 1, arbitrary: fc.string() });
const attribute = fc
  .tuple(
    fc.constantFrom(' ', '\n', '/', '', '\f'),
    fc.constantFrom(...ATTRIBUTES),
    value,
    fc.constantFrom('"', "'", ''),
  )
  .map(([blank, name, value, mark]) => `${blank}${name}=${mark}${value}${mark}`);
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(name, fc.array(attribute, { maxLength: 3 })).map(([tag, all]) => `<${tag}${all.join('')}>`),
  },
  { weight: 3, arbitrary: name.map((tag) => `</${tag}>`) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['<!--', '-->', '--!>', '<![CDATA[', ']]>', '<?', '<!', '</', '<', '>', '&lt;', '&#x3c;', '\u0000', '\ufffe'],
      ...['<script>run()</script>', '<img src=x onerror=run()>', '<svg><style><img src=x onerror=run()>', 'teks'],
    ),
  },
  { weight: 1, arbitrary: fc.string() },
);
const html = fc.oneof(
  { weight: 5, arbitrary: fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join('')) },
  // Levels are what the mutations of recent years were made of.
  {
    weight: 1,
    arbitrary: fc.tuple(piece, fc.integer({ min: 2, max: 300 }), piece).map(([a, n, b]) => a.repeat(n) + b),
  },
);

describe('whatever HTML comes', () => {
  it('nothing is left but what a news body is made of, also when a page writes and parses it again', () => {
    fc.assert(
      fc.property(html, (written) => {
        const box = document.createElement('div');
        box.setAttribute('part', 'html');
        box.append(sanitiseHtml(written, { baseUrl: 'https://warta-kota.example/a', headingLevel: 2 }));
        expect(wrongsIn(box)).to.deep.equal([]);
        const again = new DOMParser().parseFromString(`<div part="html">${box.innerHTML}</div>`, 'text/html').body;
        expect(wrongsIn(again)).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });
});
