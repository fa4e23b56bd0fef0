import { expect } from '@open-wc/testing';
import type { Article } from '../../../src/payload/article.js';
import { headlines, reading, refusalOf } from '../../support/formats.js';

const PHOTO = 'https://media.example/foto';
const item = { uri: 'urn:example:1', type: 'text', headline: 'Pasar dibuka', versioncreated: '2026-01-26T19:30:00Z' };
const read = (fields: object): Article => reading({ ...item, ...fields }).article;
const without = { headline: undefined };

describe('ninjs', () => {
  it('has its headline under many names', () => {
    for (const fields of [
      { headline_main: 'Pasar dibuka' },
      {
        headlines: [
          { role: 'short', value: 'Pasar' },
          { role: 'main', value: 'Pasar dibuka' },
        ],
      },
      { headlines: [{ value: 'Pasar dibuka' }] },
      { headlines: [{ role: 'main', value: '<h1>Pasar dibuka</h1>', contentType: 'text/html' }] },
    ])
      expect(read({ ...without, ...fields }).headline, JSON.stringify(fields)).to.equal('Pasar dibuka');
    // A title is for those who file it.
    expect(refusalOf({ ...item, ...without, title: 'Berkas 12' })).to.equal('no-headline $.headline');
  });

  it('has its dek, its body and its author under many names', () => {
    expect(read({ descriptions: [{ role: 'summary', value: 'Ramai.' }] }).description).to.equal('Ramai.');
    expect(read({ description_html: '<p>Ramai &amp; riuh.</p>' }).description).to.equal('Ramai & riuh.');
    const html = '<p>Pedagang datang.</p>';
    for (const fields of [
      { body_xhtml: html, body_text: 'Pedagang datang.' },
      {
        bodies: [
          { contentType: 'text/plain', value: 'x' },
          { contentType: 'text/html', value: html },
        ],
      },
      {
        bodies: [
          { contenttype: 'application/nitf+xml', value: '<nitf/>' },
          { contenttype: 'text/html', value: html },
        ],
      },
      {
        bodies: [
          { contentType: 'text/vnd.IPTC.NITF', value: '<nitf><body/></nitf>' },
          { contentType: 'text/html', value: html },
        ],
      },
    ])
      expect(read(fields).body, JSON.stringify(fields)).to.deep.equal([{ type: 'html', html }]);
    expect(read({ body_text: 'Satu.\n\nDua.' }).body).to.have.length(2);
    for (const fields of [{ byline: 'Oleh Rina' }, { by: 'By Rina' }, { authors: [{ name: 'Rina', role: 'writer' }] }])
      expect(read(fields).author, JSON.stringify(fields)).to.deep.equal([{ name: 'Rina' }]);
  });

  it('has a dek that is not the credit line', () => {
    const descriptions = [
      { role: 'creditline', value: 'KANTOR BERITA' },
      { role: 'caption', value: 'Atap baru.' },
    ];
    expect(read({ descriptions }).description).to.equal('Atap baru.');
  });

  it('was made at some time, where it does not say when it was published', () => {
    const created = { versioncreated: undefined, contentcreated: '2026-01-26T19:30:00+07:00' };
    expect(read(created).datePublished).to.equal(created.contentcreated);
  });

  it('has pictures with sizes under any names, of which the widest for a screen leads', () => {
    const renditions = {
      kecil: { href: `${PHOTO}-320.jpg`, width: '320', height: '180', mimetype: 'image/jpeg' },
      cetak: { href: `${PHOTO}-6000.jpg`, width: 6000, height: 3375, mimetype: 'image/jpeg' },
      layar: { href: `${PHOTO}-1280.jpg`, width: 1280, height: 720, mimetype: 'image/jpeg' },
      suara: { href: `${PHOTO}.mp3`, mimetype: 'audio/mpeg' },
    };
    const picture = { type: 'picture', renditions, byline: 'Bagus', description_text: 'Atap baru.' };
    const expected = {
      ...{ url: `${PHOTO}-1280.jpg`, width: 1280, height: 720, caption: 'Atap baru.', creditText: 'Bagus' },
      renditions: [{ url: `${PHOTO}-320.jpg`, width: 320, height: 180 }],
    };
    for (const associations of [
      { utama: picture },
      [{ name: 'utama', ...picture }],
      { lampiran: undefined, featuremedia: { ...picture, renditions: Object.values(renditions) } },
    ])
      expect(read({ associations }).image, JSON.stringify(associations)).to.deep.equal([expected]);
  });

  it('of version 3 writes its names in another way', () => {
    const { article, warned } = reading({
      ...{ uri: 'urn:example:3', type: 'text', representationType: 'complete', headlines: [{ value: 'Pasar dibuka' }] },
      ...{ firstCreated: '2026-01-26T19:30:00+0000', versionCreated: '2026-01-26T20:00:00+0000' },
      ...{ pubStatus: 'usable', copyrightHolder: 'Kantor Berita', copyrightNotice: '© Kantor Berita' },
    });
    const { datePublished, dateModified, publisher, copyrightNotice } = article;
    expect([datePublished, dateModified]).to.deep.equal(['2026-01-26T19:30:00Z', '2026-01-26T20:00:00Z']);
    expect([publisher?.name, copyrightNotice]).to.deep.equal(['Kantor Berita', '© Kantor Berita']);
    expect(warned).to.deep.equal([]);
  });

  it('comes in lists of several kinds', () => {
    const items = ['Satu', 'Dua'].map((headline) => ({ ...item, headline }));
    for (const document of [items, { item: items }, { items }, { _items: items }])
      expect(headlines(document).shown, JSON.stringify(document)).to.deep.equal(['Satu', 'Dua']);
  });

  it('knows no page of its own, and takes it from who knows', () => {
    expect(read({}).url).to.be.undefined;
    const url = 'https://warta-kota.example/pasar';
    expect(reading(item, { url } as object).article.url).to.equal(url);
  });

  it('that is withheld is not shown', () => {
    const now = Date.parse('2026-01-26T12:00:00Z');
    const cases: [fields: object, place: string | undefined][] = [
      [{ pubstatus: 'withheld' }, '$.pubstatus'],
      [{ pubStatus: 'canceled' }, '$.pubstatus'],
      [{ pubstatus: 'usable' }, undefined],
      [{ embargoed: '2026-01-26T13:00:00Z' }, '$.embargoed'],
      [{ embargoedUntil: '2026-01-26T13:00:00+0000' }, '$.embargoed'],
      [{ embargoed: '2026-01-26T11:00:00Z' }, undefined],
      // Without a zone it may still be before that time somewhere; what nobody understands holds.
      [{ embargoed: '2026-01-26T11:00:00' }, '$.embargoed'],
      [{ embargoed: 'sampai rapat selesai' }, '$.embargoed'],
      [{ expires: '2026-01-26T11:00:00Z' }, '$.expires'],
      [{ expires: '2026-01-26T13:00:00Z' }, undefined],
    ];
    for (const [fields, place] of cases) {
      const told = JSON.stringify(fields);
      if (place) expect(refusalOf({ ...item, ...fields }, { now }), told).to.equal(`not-published ${place}`);
      else expect(reading({ ...item, ...fields }, { now }).article.headline, told).to.equal(item.headline);
    }
  });

  it('keeps what is for editors to itself', () => {
    const { article } = reading({ ...item, ednote: 'Tunggu foto.', edNote: 'Tunggu foto.', slugline: 'pasar' });
    expect(JSON.stringify(article).includes('Tunggu')).to.be.false;
  });
});
