import { expect } from '@open-wc/testing';
import { headlines, reading, refusalOf } from '../../support/formats.js';

const SITE = 'https://warta-kota.example';
const feed = (item: object, fields: object = {}) => ({
  ...{ version: 'https://jsonfeed.org/version/1.1', title: 'Warta Kota', home_page_url: SITE, ...fields },
  items: [{ id: '1', title: 'Pasar dibuka', ...item }],
});

describe('JSON Feed', () => {
  it('1.0 knew one author; an item without any has that of the feed', () => {
    const rina = { name: 'Rina', url: `${SITE}/rina`, avatar: `${SITE}/rina.jpg` };
    const expected = [{ name: 'Rina', url: `${SITE}/rina`, image: { url: `${SITE}/rina.jpg`, renditions: [] } }];
    for (const document of [
      feed({ author: rina }),
      feed({ authors: [rina] }),
      feed({}, { authors: [rina] }),
      feed({ authors: [] }, { author: rina }),
      feed({ author: {} }, { author: rina }),
    ])
      expect(reading(document).article.author, JSON.stringify(document)).to.deep.equal(expected);
  });

  it('writes no more of an author than the name', () => {
    expect(reading(feed({ author: 'Rina' })).article.author).to.deep.equal([{ name: 'Rina' }]);
    expect(reading(feed({}, { authors: ['Rina', 'Bagus'] })).article.author).to.have.length(2);
  });

  it('has empty texts where nothing is, of which nobody is warned', () => {
    const item = { image: '', content_text: '', author: { name: '', url: '' } };
    expect(reading(feed(item, { icon: '' })).warned).to.deep.equal([]);
  });

  it('takes a number for a title as well', () => {
    expect(reading(feed({ title: 2026 })).article.headline).to.equal('2026');
  });

  it('takes a number for an id, and leaves out what has none', () => {
    expect(reading(feed({ id: 12 })).article.id).to.equal('12');
    expect(reading(feed({ id: 0 })).article.id).to.equal('0');
    expect(headlines(feed({ id: '' }))).to.deep.equal({ shown: [], warned: ['$.items[0]'] });
    expect(refusalOf(feed({ id: undefined }))).to.equal('no-article $.items[0].id');
  });

  it('has words with markup, also in its tags', () => {
    const { article } = reading(feed({ title: '<b>Pasar</b> &amp; los', tags: ['<i>kota</i>', 'R&amp;D'] }));
    expect(article.headline).to.equal('Pasar & los');
    expect(article.keywords).to.deep.equal(['kota', 'R&D']);
  });

  it('points to the page, or to that which it is about', () => {
    expect(reading(feed({ url: '/pasar' })).article.url).to.equal(`${SITE}/pasar`);
    expect(reading(feed({ external_url: 'https://lain.example/' })).article.url).to.equal('https://lain.example/');
  });

  it('takes the picture, the banner, or the first in the body, whose addresses are those of its page', () => {
    const url = `${SITE}/2026/pasar`;
    const html = '<p><img src="los.jpg"></p>';
    expect(reading(feed({ image: '/a.jpg' })).article.image[0]?.url).to.equal(`${SITE}/a.jpg`);
    expect(reading(feed({ banner_image: '/a.jpg' })).article.image[0]?.url).to.equal(`${SITE}/a.jpg`);
    const { article } = reading(feed({ url, content_html: html }));
    expect(article.image[0]?.url).to.equal(`${SITE}/2026/los.jpg`);
    expect(article.body).to.deep.equal([{ type: 'html', html: `<p><img src="${SITE}/2026/los.jpg"></p>` }]);
  });

  it('has a dek of its own, or the beginning of its body', () => {
    expect(reading(feed({ summary: 'Ramai &amp; riuh.' })).article.description).to.equal('Ramai & riuh.');
    expect(reading(feed({ content_html: '<p>Ramai.</p>' })).article.description).to.equal('Ramai.');
    const { description } = reading(feed({ content_text: 'Pedagang datang. '.repeat(100) })).article;
    expect(description?.length).to.be.within(300, 402);
    expect(description?.endsWith('…')).to.be.true;
  });

  it('reads dates of mail programs, and says who publishes it in which language', () => {
    const item = { date_published: 'Mon, 26 Jan 2026 19:30:00 +0700', tags: ['pasar'] };
    const { article } = reading(feed(item, { language: 'id', icon: `${SITE}/ikon.png` }));
    expect(article.datePublished).to.equal('2026-01-26T19:30:00+07:00');
    expect(article.publisher).to.deep.equal({
      ...{ name: 'Warta Kota', url: `${SITE}/` },
      logo: { url: `${SITE}/ikon.png`, renditions: [] },
    });
    expect([article.inLanguage, article.keywords]).to.deep.equal(['id', ['pasar']]);
  });

  it('names what is wrong by its own words', () => {
    expect(reading(feed({ date_published: 'kemarin', tags: 'pasar' })).warned).to.deep.equal([
      '$.items[0].date_published',
      '$.items[0].tags',
    ]);
  });
});
