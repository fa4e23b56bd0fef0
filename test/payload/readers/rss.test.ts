import { expect } from '@open-wc/testing';
import { detectFormat } from '../../../src/payload/read-payload.js';
import { headlines, reading, refusalOf } from '../../support/formats.js';

const SITE = 'https://warta-kota.example';
const rss = (item: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Warta Kota</title><link>${SITE}</link>${channel}<item>${item}</item></channel></rss>`;
const TITLE = '<title>Pasar dibuka</title>';
const read = (item: string, channel?: string) => reading(rss(TITLE + item, channel)).article;

describe('RSS', () => {
  it('decodes a title once, whether XML or the HTML within it is escaped', () => {
    const titles = {
      'Kopi &amp; Teh': 'Kopi & Teh',
      'Kopi &amp;amp; Teh': 'Kopi &amp; Teh',
      '<![CDATA[Kopi &amp; Teh]]>': 'Kopi & Teh',
      '<![CDATA[<b>Kopi</b> & Teh]]>': 'Kopi & Teh',
      'Kopi & Teh': 'Kopi & Teh',
      '&#75;opi &#x26; Teh': 'Kopi & Teh',
      '\n  Kopi &amp; Teh\n': 'Kopi & Teh',
      '&lt;b&gt;Kopi&lt;/b&gt; &amp; Teh': 'Kopi & Teh',
    };
    for (const [written, title] of Object.entries(titles))
      expect(reading(rss(`<title>${written}</title>`)).article.headline, written).to.equal(title);
  });

  it('names its page as text, as a relative address, or by its permanent link', () => {
    expect(read(`<link>${SITE}/pasar</link>`).url).to.equal(`${SITE}/pasar`);
    expect(read('<link>/pasar</link>').url).to.equal(`${SITE}/pasar`);
    expect(read(`<guid>${SITE}/pasar</guid>`).url).to.equal(`${SITE}/pasar`);
    expect(read(`<guid isPermaLink="false">${SITE}/pasar</guid>`).url).to.be.undefined;
    expect(read('<guid>pasar-1</guid>').id).to.equal('pasar-1');
  });

  it('knows its authors, not by their address alone', () => {
    const authors = {
      '<dc:creator>Rina</dc:creator>': ['Rina'],
      '<dc:creator><![CDATA[Rina &amp; Bagus]]></dc:creator>': ['Rina & Bagus'],
      '<author>rina@warta-kota.example (Rina)</author>': ['Rina'],
      '<author>rina@warta-kota.example</author>': [],
      '<itunes:author>Rina</itunes:author><author>Rina</author>': ['Rina'],
    };
    for (const [written, names] of Object.entries(authors))
      expect(
        read(written).author.map(({ name }) => name),
        written,
      ).to.deep.equal(names);
  });

  it('finds pictures wherever they stand', () => {
    const photo = `${SITE}/a.jpg`;
    for (const written of [
      `<enclosure url="${photo}" type="image/jpeg" length="1"/>`,
      `<link rel="enclosure" href="${photo}" type="image/jpeg"/>`,
      `<media:content url="${photo}" medium="image"/>`,
      `<media:group><media:content url="${photo}"/></media:group>`,
      `<media:thumbnail url="${photo}"/>`,
      `<image>${photo}</image>`,
      `<image><url>${photo}</url></image>`,
      `<itunes:image href="${photo}"/>`,
      `<description><![CDATA[<img src="${photo}">]]></description>`,
      `<content:encoded>&lt;p&gt;&lt;img src="${photo}"&gt;&lt;/p&gt;</content:encoded>`,
    ])
      expect(read(written).image[0]?.url, written).to.equal(photo);
    expect(read('<enclosure url="/a.mp3" type="audio/mpeg" length="1"/>').image).to.deep.equal([]);
    expect(read('<link rel="enclosure" href="/a.mp3" type="audio/mpeg"/>').image).to.deep.equal([]);
    expect(read('<link rel="alternate" href="/a.jpg"/>').image).to.deep.equal([]);
  });

  it('takes a thumbnail only where there is no other, whichever of the two tells its width', () => {
    const written =
      `<media:thumbnail url="${SITE}/kecil.jpg" width="150"/>` + `<media:content url="${SITE}/a.jpg" medium="image"/>`;
    expect(read(written).image).to.deep.equal([{ url: `${SITE}/a.jpg`, renditions: [] }]);
  });

  it('leaves its body empty where the article stands in its description', () => {
    const long = `<p>${'Pedagang datang. '.repeat(80)}</p>`;
    const written = `<description><![CDATA[${long}]]></description><content:encoded><![CDATA[]]></content:encoded>`;
    expect(read(written).body).to.have.length(1);
  });

  it('has its body apart, or in a long description', () => {
    expect(read('<content:encoded><![CDATA[<p>Ramai.</p>]]></content:encoded>').body).to.deep.equal([
      { type: 'html', html: '<p>Ramai.</p>' },
    ]);
    const long = `<p>${'Pedagang datang. '.repeat(80)}</p>`;
    expect(read(`<description><![CDATA[${long}]]></description>`).body).to.have.length(1);
    expect(read('<description>Ramai.</description>').body).to.deep.equal([]);
  });

  it('has a body whose words are decoded as often as they were escaped, and not once more', () => {
    const html = '<p>Tanda &lt;b&gt; &amp;amp; &lt;i&gt;</p>';
    const escaped = html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    for (const text of [`<![CDATA[${html}]]>`, escaped])
      expect(read(`<content:encoded>${text}</content:encoded>`).body, text).to.deep.equal([{ type: 'html', html }]);
  });

  it('1.0 has its items beside the channel', () => {
    const rdf = `<rdf:RDF xmlns="x"><channel rdf:about="x"><title>Warta Kota</title></channel><item rdf:about="y">${TITLE}<dc:date>2026-01-26</dc:date></item></rdf:RDF>`;
    const { article } = reading(rdf);
    expect([article.headline, article.datePublished]).to.deep.equal(['Pasar dibuka', '2026-01-26']);
    expect(article.publisher?.name).to.equal('Warta Kota');
  });

  it('may be Atom', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id"><title>Warta Kota</title><author><name>Rina</name></author>
      <link href="${SITE}/atom.xml" rel="self"/><link href="${SITE}/"/>
      <entry><title type="html">Pasar &amp;amp; &lt;i&gt;terminal&lt;/i&gt;</title><id>tag:1</id><link rel="enclosure" href="/a.mp3"/><link rel="alternate" href="/pasar"/>
      <published>2026-01-26T19:30:00+07:00</published><updated>2026-01-27T08:00:00+07:00</updated><category term="kota" label="Kota"/>
      <content type="xhtml"><div><p>Ramai.</p></div></content></entry></feed>`;
    const { article, warned } = reading(atom);
    expect(article.headline).to.equal('Pasar & terminal');
    expect(article.url).to.equal(`${SITE}/pasar`);
    expect(article.author).to.deep.equal([{ name: 'Rina' }]);
    expect([article.datePublished, article.dateModified]).to.deep.equal([
      '2026-01-26T19:30:00+07:00',
      '2026-01-27T08:00:00+07:00',
    ]);
    expect([article.articleSection, article.inLanguage, article.publisher?.name]).to.deep.equal([
      'Kota',
      'id',
      'Warta Kota',
    ]);
    expect(article.body).to.deep.equal([{ type: 'html', html: '<div><p>Ramai.</p></div>' }]);
    expect(warned).to.deep.equal([]);
  });

  it('is what portals have, whatever its elements are called around the items', () => {
    const portal = `<root><data><item><title>Peta banjir</title><link>${SITE}/peta</link><pubDate>2026-01-26 15:05:00</pubDate><category_title>Kebencanaan</category_title></item></data></root>`;
    const { article } = reading(portal, { timeZone: 'Asia/Jakarta' });
    expect([article.headline, article.articleSection, article.datePublished]).to.deep.equal([
      'Peta banjir',
      'Kebencanaan',
      '2026-01-26T15:05:00+07:00',
    ]);
  });

  it('skips what has no title, and names it', () => {
    const feed = `<rss><channel><item><link>${SITE}</link></item><item>${TITLE}</item></channel></rss>`;
    expect(headlines(feed)).to.deep.equal({ shown: ['Pasar dibuka'], warned: ['$.item[0]'] });
  });

  describe('survives', () => {
    const bad: [name: string, xml: string][] = [
      ['tags that are left open', `<rss><channel><item>${TITLE}<link>${SITE}`],
      ['a doctype that declares entities', `<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>${rss(TITLE)}`],
      [
        'a billion laughs',
        `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><item><title>Pasar dibuka</title><description>&b;</description></item></channel></rss>`,
      ],
      [
        'an external entity',
        `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss(`${TITLE}<description>&a;</description>`)}`,
      ],
      ['a byte order mark', `\ufeff${rss(TITLE)}`],
      ['names of prototypes', rss(`${TITLE}<__proto__ constructor="x">y</__proto__><constructor/>`)],
      [
        'a processing instruction and comments',
        `<?xml-stylesheet href="x"?><!-- <item><title>Lain</title></item> -->${rss(TITLE)}`,
      ],
      ['brackets in its text', rss(`${TITLE}<description>3 < 5 dan 7 > 6</description>`)],
      ['levels without end', rss(`${TITLE}${'<a>'.repeat(5_000)}x`)],
    ];
    for (const [name, xml] of bad)
      it(name, () => {
        const { article } = reading(xml);
        expect(article.headline).to.equal('Pasar dibuka');
        expect(/etc\/passwd|hahaha/.test(JSON.stringify(article))).to.be.false;
      });
  });

  it('is not any XML, nor a page', () => {
    expect(detectFormat('<svg><path d=""/></svg>')).to.be.undefined;
    expect(refusalOf('<!doctype html><html><body><p>404</p></body></html>')).to.equal('unknown-format $');
    expect(refusalOf('<rss><channel><title>Kosong</title></channel></rss>')).to.equal('no-article $');
  });
});
