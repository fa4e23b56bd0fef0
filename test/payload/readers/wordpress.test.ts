import { expect } from '@open-wc/testing';
import type { Article } from '../../../src/payload/article.js';
import { headlines, reading, refusalOf } from '../../support/formats.js';

const SITE = 'https://warta-kota.example';
const post = {
  ...{ id: 7, date: '2026-01-26T19:30:00', date_gmt: '2026-01-26T12:30:00', status: 'publish' },
  ...{ link: `${SITE}/pasar`, title: { rendered: 'Pasar &#8211; Dibuka' }, _links: {} },
  ...{ excerpt: { rendered: '<p>Pedagang datang [&hellip;]</p>\n' }, content: { rendered: '<p>Ramai.</p>' } },
};
const read = (fields: object): Article => reading({ ...post, ...fields }).article;

describe('WordPress', () => {
  it('has its words as HTML, and a dek that was cut', () => {
    const { id, headline, description, url, body } = read({});
    expect([id, headline, description, url]).to.deep.equal(['7', 'Pasar – Dibuka', 'Pedagang datang…', post.link]);
    expect(body).to.deep.equal([{ type: 'html', html: '<p>Ramai.</p>' }]);
  });

  it('has its time in UTC, or none but that of the place', () => {
    expect(read({}).datePublished).to.equal('2026-01-26T12:30:00Z');
    expect(read({ date_gmt: undefined }).datePublished).to.equal('2026-01-26');
    expect(read({ date_gmt: '0000-00-00T00:00:00' }).datePublished).to.equal('2026-01-26');
  });

  it('has errors in the place of an author or a picture that is gone', () => {
    const gone = { code: 'rest_user_invalid_id', message: 'ID tidak sah.', data: { status: 404 } };
    const { article, warned } = reading({ ...post, _embedded: { author: [gone], 'wp:featuredmedia': [gone] } });
    expect([article.author, article.image]).to.deep.equal([[], []]);
    expect(warned).to.deep.equal([]);
  });

  it('has its picture in the post, or the first that is one in its body', () => {
    expect(read({ jetpack_featured_media_url: `${SITE}/a.jpg` }).image[0]?.url).to.equal(`${SITE}/a.jpg`);
    const html =
      '<p><img src="data:image/gif;base64,R0" data-src="/malas.jpg"><img width="1" src="https://hitung.example/p.gif">' +
      '<img alt="Los &amp; kios" class="x" src="/foto/los.jpg?a=1&amp;b=2"></p>';
    expect(read({ content: { rendered: html } }).image).to.deep.equal([
      { url: `${SITE}/foto/los.jpg?a=1&b=2`, alt: 'Los & kios', renditions: [] },
    ]);
  });

  it('has no picture in the post, which Jetpack says with an empty text: that of its body leads', () => {
    const content = { rendered: '<p><img src="/foto/los.jpg"></p>' };
    const { article, warned } = reading({ ...post, content, jetpack_featured_media_url: '' });
    expect([article.image[0]?.url, warned]).to.deep.equal([`${SITE}/foto/los.jpg`, []]);
  });

  it('that embeds nothing has the author and the picture that Yoast names', () => {
    const gone = { code: 'rest_user_invalid_id', message: 'ID tidak sah.', data: { status: 404 } };
    const image = { url: `${SITE}/og.jpg`, width: 1200, height: 675 };
    const yoast = { yoast_head_json: { author: 'Rina', og_image: [{ ...image, type: 'image/jpeg' }] } };
    for (const _embedded of [undefined, { author: [gone] }]) {
      const { author, image: pictures } = read({ _embedded, ...yoast });
      expect([author, pictures]).to.deep.equal([[{ name: 'Rina' }], [{ ...image, renditions: [] }]]);
    }
    expect(read({ _embedded: { author: [{ name: 'Bagus' }] }, ...yoast }).author).to.deep.equal([{ name: 'Bagus' }]);
  });

  it('leaves out sizes that were cropped', () => {
    const size = (width: number, height: number) => ({ source_url: `${SITE}/${width}x${height}.jpg`, width, height });
    const media = {
      source_url: `${SITE}/besar.jpg`,
      media_details: { width: 1280, height: 720, sizes: { a: size(640, 360), b: size(150, 150) } },
    };
    const [image] = read({ _embedded: { 'wp:featuredmedia': [media] } }).image;
    expect(image?.renditions?.map(({ width }) => width)).to.deep.equal([640]);
  });

  it('says who publishes it, and in which language, where Yoast is there', () => {
    const { publisher, inLanguage } = read({ yoast_head_json: { og_site_name: 'Warta Kota', og_locale: 'id_ID' } });
    expect([publisher?.name, inLanguage]).to.deep.equal(['Warta Kota', 'id-ID']);
  });

  it('that is no list may be one', () => {
    expect(headlines([post, { ...post, title: 'Teks saja' }]).shown).to.deep.equal(['Pasar – Dibuka', 'Teks saja']);
  });

  it('that is not published is not shown, and named by its place', () => {
    expect(refusalOf({ ...post, status: 'draft' })).to.equal('not-published $.status');
    expect(headlines([{ ...post, status: 'future' }, post])).to.deep.equal({
      shown: ['Pasar – Dibuka'],
      warned: ['$[0]'],
    });
    expect(refusalOf({ ...post, title: { rendered: '' } })).to.equal('no-headline $.title.rendered');
  });

  it('tells what the server said in its stead', () => {
    const error = { code: 'rest_post_invalid_id', message: 'ID pos tidak sah.', data: { status: 404 } };
    expect(refusalOf(error)).to.equal('no-article $');
  });
});
