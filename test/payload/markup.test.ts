import { expect } from '@open-wc/testing';
import { decodeEntities, hasTags, withoutTags } from '../../src/payload/markup.js';

describe('decodeEntities', () => {
  const known: [written: string, text: string][] = [
    ['&amp;lt; &#60; &#x3C; &#X3c;', '&lt; < < <'],
    ['&eacute;&Ccedil;&atilde;&scaron;&szlig;', 'éÇãšß'],
    ['&nbsp;&ldquo;&hellip;&rdquo;', '\u00a0“…”'],
    // Windows-1252, as browsers read these numbers.
    ['&#150;&#x96;&#128;', '––€'],
    ['&#9999999; &#x110000;', '\ufffd \ufffd'],
    ['&kapal; &eperahu; &toString; &#; &#x;', '&kapal; &eperahu; &toString; &#; &#x;'],
  ];
  for (const [written, text] of known) {
    it(`makes ${text} of ${written}`, () => expect(decodeEntities(written)).to.equal(text));
  }
});

describe('withoutTags', () => {
  const known: [html: string, text: string][] = [
    ['satu<br>dua<p>tiga</p>empat<h2>lima</h2>enam', 'satu dua tiga empat lima enam'],
    ['per<b>ahu</b> <i>ka</i>yu', 'perahu kayu'],
    ['a<!-- b -->c<!-- d', 'ac'],
    // What one tag leaves makes another.
    ['a<<b>i>c', 'ac'],
    ['a<<<u>b>i>c', 'ac'],
    // What nobody sees hides none.
    ['a<\u200bscript>b</\u0001script>c', 'abc'],
    ['3 < 4 dan 5 > 4', '3 < 4 dan 5 > 4'],
  ];
  for (const [html, text] of known) {
    it(`makes ${JSON.stringify(text)} of ${JSON.stringify(html)}`, () => expect(withoutTags(html)).to.equal(text));
  }
});

describe('hasTags', () => {
  it('knows HTML by a tag, whether it opens or closes', () => {
    for (const html of ['<p>a', 'a</p>', 'a<br/>b']) expect(hasTags(html), html).to.be.true;
    for (const text of ['3 < 4 > 2', 'a <3 b', '<>', '', undefined, 7, ['<p>']]) expect(hasTags(text)).to.be.false;
  });
});
