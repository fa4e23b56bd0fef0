import { expect } from '@open-wc/testing';
import { reading } from '../../support/formats.js';

describe('oEmbed', () => {
  const about = { version: '1.0', title: 'Perahu', provider_name: 'Warta Kota' };
  const url = 'https://warta-kota.example/perahu';
  const thumbnail = {
    thumbnail_url: 'https://warta-kota.example/kecil.jpg',
    thumbnail_width: 320,
    thumbnail_height: 180,
  };

  it('has its thumbnail for a picture; its own address only where it is a photo', () => {
    const pictures = (document: object) => reading({ ...about, ...document }).article.image.map((image) => image.url);
    expect(pictures({ type: 'link', url, ...thumbnail })).to.deep.equal([thumbnail.thumbnail_url]);
    expect(pictures({ type: 'photo', url, ...thumbnail })).to.deep.equal([url]);
    expect(pictures({ type: 'link', url })).to.deep.equal([]);
  });

  it('has empty texts where nothing is, of which nobody is warned', () => {
    expect(reading({ ...about, type: 'link', author_name: '', thumbnail_url: '' }).warned).to.deep.equal([]);
  });

  it('never takes its page for that of the article, nor its HTML for words', () => {
    const { article } = reading({ ...about, type: 'rich', url, html: '<script>a()</script><p>Isi.</p>' });
    expect(article.url).to.be.undefined;
    expect(JSON.stringify(article)).not.to.contain('Isi');
  });
});
