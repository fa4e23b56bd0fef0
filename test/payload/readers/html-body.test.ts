import { expect } from '@open-wc/testing';
import { bodyBlocks, firstImage, textOf } from '../../../src/payload/readers/html-body.js';

const BASE = 'https://warta-kota.example/berita/';
/** What a paragraph becomes that is left as it is. */
const html = (text: string) => [{ type: 'html', html: text }];

describe('a body of HTML', () => {
  it('has its addresses made whole, and they mean the same as before', () => {
    expect(bodyBlocks('<p><a href="/a?b=1&amp;c=2&quot;">a</a> <img src=\'foto.jpg\'></p>', BASE)).to.deep.equal(
      html(
        '<p><a href="https://warta-kota.example/a?b=1&amp;c=2%22">a</a> <img src=\'https://warta-kota.example/berita/foto.jpg\'></p>',
      ),
    );
    const other = '<p><a href="#b">a</a> <a href="javascript:a()">a</a> <a href="mailto:a@b.example">b</a></p>';
    expect(bodyBlocks(other, BASE)).to.deep.equal(html(other));
  });

  it('keeps the cards of other sites, which are no quotations', () => {
    const card = '<blockquote class="twitter-tweet"><p>Perahu berangkat.</p></blockquote>';
    expect(bodyBlocks(card)).to.deep.equal(html(card));
    expect(bodyBlocks('<blockquote><p>Perahu berangkat.</p></blockquote>')).to.deep.equal([
      { type: 'quote', quote: { text: 'Perahu berangkat.' } },
    ]);
  });

  it('keeps a sentence that only begins like a pointer', () => {
    const sentence =
      '<p>Baca juga aturan penyeberangan yang ditempel di dinding dermaga, kata penjaga <a href="/a">itu</a>.</p>';
    expect(bodyBlocks(sentence)).to.deep.equal(html(sentence));
    expect(bodyBlocks('<p>Baca juga: <a href="/a">Aturan penyeberangan</a></p>')).to.deep.equal([
      { type: 'related', links: [{ headline: 'Aturan penyeberangan', url: '/a' }] },
    ]);
  });

  it('is cut where no article is as long', () => {
    const [block] = bodyBlocks(`<p>${'a'.repeat(1_100_000)}</p>`) as { html: string }[];
    expect(block?.html).to.have.length(1_000_000);
  });
});

describe('the first picture of a body', () => {
  it('is the first that is shown: no counting pixel, nothing that a script fills later', () => {
    const read = (body: string) => firstImage(body);
    expect(read('<p>a</p><img class="x" src="a.jpg?b=1&amp;c" alt="Dermaga &amp; perahu">')).to.deep.equal([
      { url: 'a.jpg?b=1&c', alt: 'Dermaga & perahu' },
    ]);
    expect(read('<img src="hitung.gif" width="1"><img width=1 src="a.gif"><img src=\'b.jpg\'>')).to.deep.equal([
      { url: 'b.jpg', alt: '' },
    ]);
    expect(read('<img src="data:image/gif;base64,AA" data-src="c.jpg">')).to.be.undefined;
    expect(read('<img alt="a">')).to.be.undefined;
  });
});

describe('a hostile body', () => {
  // A pattern that tries every end for every beginning takes minutes for it; the test's own time-out notices.
  const pieces = [' src="a', " src='/a b", ' alt="a', ' href="a', '<img src="', '<body', '<h2', '<p', '<a href="/a">'];
  for (const piece of pieces) {
    it(`costs no more than its length: ${piece}`, () => {
      for (const begin of ['', '<img ', '<p>Baca juga: <a href="/a">a</a>', '<blockquote class="']) {
        for (const end of ['', '>', '</p>']) {
          const body = begin + piece.repeat(200_000 / piece.length) + end;
          bodyBlocks(body, BASE);
          firstImage(body);
          expect(textOf(body)).to.be.a('string');
        }
      }
    });
  }
});

describe('textOf', () => {
  it('has no words of scripts and styles, also where they have no end', () => {
    expect(textOf('a <script>b()</script><STYLE>c{}</style >d<script>e')).to.equal('a d');
  });
});
