import { expect } from '@open-wc/testing';
import { withCampaign } from '../../src/elements/campaign.js';
import { report } from '../fixtures/pages.js';
import { bridge } from '../fixtures/payloads.js';
import { part, shown } from '../support/elements.js';

const CAMPAIGN = 'utm_source=portal.example&utm_medium=warta';

const hrefOf = (element: Parameters<typeof part>[0], name = 'link') => part(element, name)?.getAttribute('href');

describe('withCampaign', () => {
  const cases: [url: string, tracked: string][] = [
    ['https://a.example/x', `https://a.example/x?${CAMPAIGN}`],
    ['https://a.example/x?p=1', `https://a.example/x?p=1&${CAMPAIGN}`],
    ['https://a.example/?utm_source=rss', `https://a.example/?${CAMPAIGN}`],
    ['https://a.example/x#bab', `https://a.example/x?${CAMPAIGN}#bab`],
    ['https://a.example/x#:~:text=Ya%2C%20kami', `https://a.example/x?${CAMPAIGN}#:~:text=Ya%2C%20kami`],
  ];
  for (const [url, tracked] of cases) {
    it(`adds to ${url}`, () => expect(withCampaign(url, CAMPAIGN)).to.equal(tracked));
  }

  it('leaves an address alone where there is none', () => {
    for (const [url] of cases) for (const none of [undefined, null, '']) expect(withCampaign(url, none)).to.equal(url);
  });

  it('cannot leave the query', () => {
    expect(withCampaign('https://a.example/x#b', 'utm_source=a b#c')).to.equal(
      'https://a.example/x?utm_source=a+b%23c#b',
    );
  });
});

describe('a campaign', () => {
  let meta: HTMLMetaElement | undefined;
  const setPage = (content: string) => {
    meta = Object.assign(document.createElement('meta'), { name: 'warta:campaign', content });
    document.head.append(meta);
  };
  afterEach(() => meta?.remove());

  it('of the page goes with the links of every element that lead to articles', async () => {
    setPage('utm_source=halaman');
    expect(hrefOf(await shown('warta-card', bridge))).to.equal(
      'https://warta-kota.example/jembatan?utm_source=halaman',
    );
    expect(hrefOf(await shown('warta-quote', bridge))).to.match(/jembatan\?utm_source=halaman#:~:text=Anak/);
    expect(hrefOf(await shown('warta-baca-juga', bridge))).to.match(/pasar\?utm_source=halaman$/);
    const feed = await shown('warta-feed', { version: '1.0', items: [bridge] });
    const card = feed.shadowRoot!.querySelector('warta-card')!;
    await card.updateComplete;
    expect(hrefOf(card)).to.match(/jembatan\?utm_source=halaman$/);
  });

  it('of an element goes before that of the page, also into the elements inside', async () => {
    setPage('utm_source=halaman');
    expect(hrefOf(await shown('warta-card', bridge, 'campaign="utm_source=kartu"'))).to.match(/\?utm_source=kartu$/);
    expect(hrefOf(await shown('warta-card', bridge, 'campaign=""'))).to.equal(bridge.url);
    const article = await shown('warta-article', report, 'campaign="utm_source=artikel"');
    const inside = article.shadowRoot!.querySelector('warta-baca-juga')!;
    await inside.updateComplete;
    expect(hrefOf(inside)).to.match(/pasar\?utm_source=artikel$/);
    const elsewhere = { text: 'Pasar dibuka', source: { headline: 'Pasar', url: 'https://lain.example/pasar' } };
    const quoting = { ...report, body: [{ type: 'quote', quote: elsewhere }] };
    const quote = (await shown('warta-article', quoting, 'campaign="utm_source=artikel"')).shadowRoot!.querySelector(
      'warta-quote',
    )!;
    await quote.updateComplete;
    expect(hrefOf(quote)).to.match(/lain\.example\/pasar\?utm_source=artikel#/);
    const footer = [...part(article, 'footer')!.querySelectorAll('a')].map(({ href }) => href);
    expect(footer).to.deep.equal([
      'https://warta-kota.example/lisensi',
      'https://warta-kota.example/jembatan?utm_source=artikel',
    ]);
  });
});
