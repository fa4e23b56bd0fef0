import { expect, fixtureSync } from '@open-wc/testing';
import { WartaArticle } from '../../src/elements/article/article.element.js';
import { articleView } from '../../src/elements/article/article.view.js';
import { needsDateline } from '../../src/elements/article/blocks.js';
import type { sanitiser } from '../../src/lazy.js';
import { report } from '../fixtures/pages.js';
import { PIXEL } from '../fixtures/payloads.js';
import { expectAccessible } from '../support/axe.js';
import { next, part, showsFallback, shown, textOf, warningsOf } from '../support/elements.js';

const reportWith = (fields: Record<string, unknown>) => JSON.parse(JSON.stringify({ ...report, ...fields })) as unknown;

/** Waits until what `find` looks for is drawn. */
async function until<T>(element: WartaArticle, find: () => T | null): Promise<T> {
  for (let found = find(); ; found = find()) {
    if (found) return found;
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => (observer.disconnect(), resolve()));
      observer.observe(element.shadowRoot!, { childList: true, subtree: true });
    });
  }
}

const partsIn = (element: WartaArticle) =>
  [...element.shadowRoot!.querySelector('.layout')!.children].map((node) => node.getAttribute('part'));

/** An article whose sanitiser does as a test says. */
function articleWith(importSanitiser: () => Promise<unknown>): WartaArticle {
  class Article extends WartaArticle {
    static override view = articleView(importSanitiser as typeof sanitiser);
  }
  const tag = `test-article-${(articleWith.count += 1)}`;
  customElements.define(tag, Article);
  return fixtureSync<WartaArticle>(`<${tag}><a href="#f">Cadangan</a></${tag}>`);
}
articleWith.count = 0;

describe('<warta-article>', () => {
  it('shows head, picture, every block in order, and where it comes from', async () => {
    const article = await shown('warta-article', report);
    await until(article, () => part(article, 'html'));
    expect(partsIn(article)).to.deep.equal([
      'header',
      'figure',
      'paragraph',
      'subheading',
      'quote',
      'figure',
      'related',
      'html',
      'paragraph',
      'footer',
    ]);
    expect(textOf(article, 'headline')).to.equal(report.headline);
    expect(textOf(article, 'dek')).to.equal(report.description);
    expect(textOf(article, 'byline')).to.equal('Oleh Rina Saleh, Bagus Hadi dan Tomi Lubis');
    expect(textOf(article, 'meta')).to.equal(
      'Senin, 26 Januari 2026 · 19.30 WIB · Warta Kota · Diperbarui Senin, 26 Januari 2026 · 21.05 WIB',
    );
    expect(textOf(article, 'caption')).to.equal('Hari pertama. Foto: Rina');
    expect(textOf(article, 'footer')).to.equal('© 2026 Warta Kota · Lisensi · Artikel asli');
    expect(showsFallback(article)).to.be.false;
    await expectAccessible(article);
  });

  it('puts the place before the first words, unless they name it', async () => {
    const text = (article: WartaArticle) => textOf(article, 'paragraph');
    expect(text(await shown('warta-article', report))).to.equal('Jambi – Jembatan dibuka kembali pada Senin pagi.');
    const body = [{ type: 'paragraph', text: 'JAMBI — Jembatan dibuka.' }];
    expect(text(await shown('warta-article', reportWith({ body })))).to.equal('JAMBI — Jembatan dibuka.');
    expect(needsDateline('Jambian', 'Medan')).to.be.true;
  });

  it('shows quotes and related links in place, without a link into the article that is being read', async () => {
    const article = await shown('warta-article', report);
    const quote = article.shadowRoot!.querySelector('warta-quote')!;
    await quote.updateComplete;
    expect(textOf(quote, 'text')).to.equal('Kami tidak perlu memutar lagi.');
    expect(part(quote, 'link')).to.be.null;
    const strip = article.shadowRoot!.querySelector('warta-baca-juga')!;
    await strip.updateComplete;
    expect(textOf(strip, 'item')).to.equal('Pasar Pagi Pindah');
  });

  it('keeps its quotes when it is drawn again', async () => {
    const article = await shown('warta-article', report);
    const quote = article.shadowRoot!.querySelector('warta-quote')!;
    const { payload } = quote;
    article.lang = 'en';
    await article.updateComplete;
    expect(quote.payload).to.equal(payload);
    expect(quote.lang).to.equal('en');
  });

  it('shows related links of the article below, unless the body has some', async () => {
    const related = [{ headline: 'Satu' }, { headline: 'Dua' }];
    const below = await shown('warta-article', reportWith({ body: [{ type: 'paragraph', text: 'Isi.' }], related }));
    expect(partsIn(below)).to.deep.equal(['header', 'figure', 'paragraph', 'related', 'footer']);
    const inside = await shown('warta-article', reportWith({ related }));
    expect(inside.shadowRoot!.querySelectorAll('warta-baca-juga')).to.have.length(1);
  });

  it('leaves no holes where parts are missing', async () => {
    const article = await shown('warta-article', {
      version: '1.0',
      headline: 'Hanya judul',
      body: [{ type: 'related', links: [] }],
    });
    expect(partsIn(article)).to.deep.equal(['header']);
    expect(article.shadowRoot!.querySelectorAll('header > *')).to.have.length(1);
    await expectAccessible(article);
  });

  for (const [level, headline, subheading] of [
    ['', 'h3', 'h4'],
    ['2', 'h2', 'h3'],
    ['5', 'h5', 'h6'],
    ['6', 'h6', 'h6'],
  ] as const) {
    it(`has a headline ${headline} and headings ${subheading} for heading-level="${level}"`, async () => {
      const article = await shown('warta-article', report, `heading-level="${level}"`);
      expect(part(article, 'headline')?.localName).to.equal(headline);
      expect(part(article, 'subheading')?.localName).to.equal(subheading);
      const block = await until(article, () => part(article, 'html'));
      expect(block.querySelector('h2, h3, h4, h5, h6')?.localName).to.equal(subheading);
    });
  }

  it('moves the headings of HTML when the level changes', async () => {
    const article = await shown('warta-article', report, 'heading-level="2"');
    await until(article, () => article.shadowRoot!.querySelector('.html h3'));
    article.headingLevel = 4;
    const heading = await until(article, () => article.shadowRoot!.querySelector('.html h5'));
    expect(heading.textContent).to.equal('Esok');
  });

  it('shows HTML as words first, then sanitised', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const article = articleWith(() => gate.then(() => import('../../src/sanitise/sanitise-html.js')));
    article.payload = report;
    await article.updateComplete;
    const words = () =>
      [...article.shadowRoot!.querySelectorAll('[part=paragraph]')].map((node) => node.textContent.trim());
    expect(words().slice(1)).to.deep.equal(['Warga bersorak.', 'Esok', 'Perahu tetap beroperasi.']);
    release();
    const block = await until(article, () => part(article, 'html'));
    expect(block.querySelector('b')?.textContent).to.equal('bersorak');
    expect(block.querySelector('script')).to.be.null;
    expect(words().slice(1)).to.deep.equal(['Perahu tetap beroperasi.']);
  });

  for (const [how, importSanitiser] of [
    ['cannot be fetched', () => Promise.reject(new Error('tak terkirim'))],
    [
      'breaks',
      () =>
        Promise.resolve({
          sanitiseHtml: () => {
            throw new Error('rusak');
          },
        }),
    ],
  ] as const) {
    it(`keeps the words of HTML when the sanitiser ${how}, and says so once`, async () => {
      const article = articleWith(importSanitiser);
      const warnings = await warningsOf(async () => {
        article.payload = reportWith({
          body: [{ type: 'html', html: '<p>Aman <img src=x onerror=alert(1)></p><p>Tetap</p>' }],
        });
        await article.updateComplete;
        await new Promise(requestAnimationFrame);
        await article.updateComplete;
      });
      expect(warnings.filter((warning) => warning.includes('HTML as plain text'))).to.have.length(1);
      expect(textOf(article, 'paragraph')).to.equal('Aman');
      expect(article.shadowRoot!.querySelector('.layout img[onerror], .html')).to.be.null;
      expect(article.matches(':state(ready)')).to.be.true;
    });
  }

  it('sets a table with rules and room, underlines links, and leaves an anchor without an address alone', async () => {
    const html =
      '<p><a id="x">Bab</a> <a href="https://a.example/">tautan</a></p>' +
      '<table><thead><tr><th>Hari</th></tr></thead><tbody><tr><td>Senin</td></tr></tbody></table>';
    const article = await shown('warta-article', reportWith({ body: [{ type: 'html', html }] }));
    const block = await until(article, () => part(article, 'html'));
    const styleOf = (selector: string) => getComputedStyle(block.querySelector(selector)!);
    expect(styleOf('a:not([href])').textDecorationLine).to.equal('none');
    expect(styleOf('a[href]').textDecorationLine).to.equal('underline');
    expect(styleOf('a[href]').textDecorationColor).to.equal(styleOf('a[href]').color);
    for (const cell of ['th', 'td']) {
      expect(styleOf(cell).borderBottomStyle).to.equal('solid');
      expect(parseFloat(styleOf(cell).paddingTop)).to.be.at.least(4);
      expect(styleOf(cell).textAlign).to.equal('start');
    }
  });

  it('keeps the same room under the dek, whether a byline follows or the date', async () => {
    const gapOf = async (fields: Record<string, unknown>) => {
      const article = await shown('warta-article', reportWith(fields));
      const dek = part(article, 'dek')!;
      return dek.nextElementSibling!.getBoundingClientRect().top - dek.getBoundingClientRect().bottom;
    };
    expect(await gapOf({})).to.be.closeTo(16, 0.1);
    expect(await gapOf({ author: undefined })).to.be.closeTo(16, 0.1);
  });

  it('shows the same article again after another one, with its HTML', async () => {
    const article = await shown('warta-article', report);
    const first = article.article;
    await until(article, () => part(article, 'html'));
    article.payload = { version: '1.0', headline: 'Lain' };
    await article.updateComplete;
    expect(part(article, 'html')).to.be.null;
    article.payload = first;
    const block = await until(article, () => part(article, 'html'));
    expect(block.textContent).to.contain('Warga bersorak.');
  });

  it('may be removed while the sanitiser is on its way', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const article = articleWith(() => gate.then(() => import('../../src/sanitise/sanitise-html.js')));
    article.payload = report;
    await article.updateComplete;
    const { parentNode } = article;
    article.remove();
    release();
    await until(article, () => part(article, 'html'));
    parentNode?.append(article);
    const block = await until(article, () => part(article, 'html'));
    expect(block.textContent).to.contain('Warga bersorak.');
  });

  it('tells the page of itself alone, and of the links of its parts', async () => {
    const article = fixtureSync<WartaArticle>('<warta-article></warta-article>');
    const heard: string[] = [];
    for (const name of ['warta-load', 'warta-error', 'warta-impression'] as const)
      article.parentElement!.addEventListener(name, () => heard.push(name));
    article.payload = report;
    await article.updateComplete;
    const strip = article.shadowRoot!.querySelector('warta-baca-juga')!;
    await strip.updateComplete;
    expect(heard).to.deep.equal(['warta-load']);
    const followed = next(article, 'warta-link');
    article.addEventListener('warta-link', (event) => event.preventDefault());
    (part(strip, 'link') as HTMLAnchorElement).click();
    expect((await followed).detail).to.deep.equal({ url: 'https://warta-kota.example/pasar', kind: 'related' });
  });

  it('tells nothing of an anchor in its HTML that leads nowhere', async () => {
    const article = await shown(
      'warta-article',
      reportWith({ body: [{ type: 'html', html: '<p><a>Catatan</a></p>' }] }),
    );
    const anchor = await until(article, () => article.shadowRoot!.querySelector<HTMLElement>('.html a'));
    let told = 0;
    article.addEventListener('warta-link', () => told++);
    anchor.click();
    expect(told).to.equal(0);
  });

  it('keeps the proportions of a picture, and reserves 16:9 where it does not know them', async () => {
    const article = await shown('warta-article', report);
    const ratios = [...article.shadowRoot!.querySelectorAll('img')].map((image) => getComputedStyle(image).aspectRatio);
    // `auto`: a picture that has come may know better.
    expect(ratios.map((ratio) => ratio.replace('auto ', ''))).to.deep.equal(['1200 / 800', '16 / 9']);
  });

  it('leaves out a picture that does not come, with its caption', async () => {
    const article = await shown(
      'warta-article',
      reportWith({ image: [{ url: `${PIXEL}?tiada`, caption: 'Tiada' }], body: [] }),
    );
    part(article, 'image')!.dispatchEvent(new Event('error'));
    await article.updateComplete;
    expect(part(article, 'figure')).to.be.null;
  });

  it('is dark where the page is dark', async () => {
    document.body.style.background = '#14161a';
    const article = await shown('warta-article', report, 'theme="dark"');
    await until(article, () => part(article, 'html'));
    await expectAccessible(article);
    document.body.style.background = '';
  });
});
