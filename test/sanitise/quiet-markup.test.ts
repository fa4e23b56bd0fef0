import { expect } from '@open-wc/testing';
import { quietMarkup, withoutMarks } from '../../src/sanitise/quiet-markup.js';

/** What a parser makes of it: the elements, with their attributes. */
const parsed = (html: string) =>
  [...new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')].map(
    ({ localName, attributes }) => `${localName} ${[...attributes].map(({ name }) => withoutMarks(name)).join()}`,
  );
/** The attributes and elements that a policy would hear of. */
const loud = (html: string) =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')].flatMap(({ localName, attributes }) => [
    ...(/^(?:script|style)$/.test(localName) ? [localName] : []),
    ...[...attributes].map(({ name }) => name).filter((name) => /^(?:on[a-z]+|style)$/.test(name)),
  ]);

describe('quietMarkup', () => {
  const noisy = [
    '<script>a()</script>',
    '<SCRIPT/src=a></SCRIPT>',
    '<style>p{}</style>',
    '<svg><style>p{}</style><script>a()</script></svg>',
    '<p style="a:b">a</p>',
    '<p\nSTYLE=a:b onclick=a()>a</p>',
    '<img/onerror=a()/src=b>',
    '<img title="a"onerror="b()">',
    "<img title='a'onerror='b()'>",
    // The mark of an attacker, that the name may come together when the marks are taken out.
    '<img o\ufffenerror=a()>',
    '<s\ufffecript>a()</s\ufffecript>',
    '<p s\ufffetyle=a:b>a</p>',
  ];
  for (const html of noisy) {
    it(`leaves nothing that a policy hears of in ${JSON.stringify(html)}`, () => {
      expect(loud(quietMarkup(html))).to.deep.equal([]);
      expect(loud(withoutMarks(html)), 'what it was before').not.to.deep.equal([]);
    });
  }

  it('changes nothing else', () => {
    for (const html of [
      '<p title="on style">online, gaya onde-onde</p>',
      '<ol><li>satu</ol>',
      '<a href=/online>a</a>',
    ]) {
      expect(withoutMarks(quietMarkup(html))).to.equal(html);
      expect(parsed(quietMarkup(html))).to.deep.equal(parsed(html));
    }
  });
});
