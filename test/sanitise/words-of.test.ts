import { expect } from '@open-wc/testing';
import { wordsOf } from '../../src/sanitise/words-of.js';

describe('wordsOf', () => {
  it('gives the words, one entry for each paragraph', () => {
    expect(wordsOf('<p>Warga <b>dua</b>\n kampung</p><ul><li>satu<li>dua</ul>tiga<br>empat')).to.deep.equal([
      'Warga dua kampung',
      'satu',
      'dua',
      'tiga',
      'empat',
    ]);
  });

  it('leaves out what is no prose', () => {
    expect(wordsOf('a<!-- b --><script>c</script><STYLE>d</style ><svg><p>e</p></svg>f')).to.deep.equal(['a f']);
    expect(wordsOf('a<!-- b')).to.deep.equal(['a']);
    expect(wordsOf('a<script>b')).to.deep.equal(['a']);
  });

  it('knows the entities that a news text is written with, once', () => {
    expect(wordsOf('&lt;b&gt; &amp;lt; &#233;&#x1F600;&nbsp;&quot;')).to.deep.equal(['<b> &lt; é😀 "']);
    expect(wordsOf('&toString; &#0; &#9999999; &eacute;')).to.deep.equal(['&toString; &#0; &#9999999; &eacute;']);
  });

  it('takes a long hostile text in one pass', () => {
    for (const piece of ['<', '<p', '<!--', '<script>', '</script ', '&#', '<a '])
      expect(wordsOf(piece.repeat(300_000)).length, piece).to.be.below(2);
  });
});
