import { expect } from '@open-wc/testing';
import { readPayload } from '../../src/payload/index.js';
import { snippet, toJsonLd, type ElementName, type SnippetOptions } from '../../src/static/index.js';
import markup from '../fixtures/attacks/markup.json';
import mutation from '../fixtures/attacks/mutation.json';
import namespaces from '../fixtures/attacks/namespaces.json';

const BASE = 'https://cdn.example/warta';
const URL = 'https://berita.example/jembatan';
const ELEMENTS: readonly ElementName[] = ['card', 'quote', 'baca-juga', 'article', 'feed'];

const payload = (words: string) => ({
  version: '1.0',
  headline: `A ${words}`,
  url: URL,
  description: words,
  located: `Di ${words}`,
  author: [{ name: words }],
  publisher: { name: words },
  datePublished: '2026-01-26T19:30:00+07:00',
  image: [{ url: 'https://berita.example/a.webp', alt: words, caption: words, creditText: words }],
  body: [
    { type: 'paragraph', text: words },
    { type: 'heading', text: words },
    { type: 'html', html: `<p>${words}</p>` },
  ],
  quotes: [{ text: `Kata ${words}`, speaker: { name: `N ${words}`, jobTitle: words } }],
  related: [{ headline: `B ${words}`, url: 'https://berita.example/pasar' }],
});

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const write = (words: string, options: Partial<SnippetOptions> & { element: ElementName }) =>
  parsed(snippet(payload(words), { base: BASE, ...options }));

describe('snippet', () => {
  it('holds a link, a quote or a list that stands without a script', () => {
    expect(write('x', { element: 'card' }).querySelector(`warta-card a[href="${URL}"]`)?.textContent).to.equal('A x');
    const quote = write('x', { element: 'quote' }).querySelector('blockquote');
    expect(quote?.querySelector('p')?.textContent).to.equal('Kata x');
    expect(quote?.querySelector('footer cite')?.textContent).to.equal('N x');
    expect(write('x', { element: 'baca-juga' }).querySelector('ul li a')?.textContent).to.equal('B x');
    expect(write('x', { element: 'article' }).querySelector('article h2 a')?.textContent).to.equal('A x');
  });

  it('tells of an article who published it, when, and where it was written', () => {
    const paragraphs = [...write('x', { element: 'article' }).querySelectorAll('article > p')];
    const words = paragraphs.map(({ textContent }) => textContent.replaceAll('\xa0', ' '));
    expect(words).to.include('x · Senin, 26 Januari 2026 · 19.30 WIB');
    expect(words).to.include('Di x – x');
  });

  it('holds the payload, or its address', () => {
    const script = write('</script><!--', { element: 'card' }).querySelector('script[type="application/json"]');
    expect(readPayload(script?.textContent).headline).to.equal('A </script><!--');
    const body = write('x', { element: 'card', src: 'https://berita.example/a.json' });
    expect(body.querySelector('warta-card')?.getAttribute('src')).to.equal('https://berita.example/a.json');
    expect(body.querySelector('script[type="application/json"]') === null).to.equal(true);
  });

  it('loads the script that was asked for, with its hash', () => {
    const tag = (options: Partial<SnippetOptions>) => {
      const { src, integrity, type, crossOrigin } = [
        ...write('x', { element: 'card', ...options }).querySelectorAll('script'),
      ].at(-1)!;
      return [src, integrity, type, crossOrigin];
    };
    expect(tag({})).to.deep.equal([`${BASE}/warta.js`, '', '', null]);
    expect(tag({ script: 'module' })).to.deep.equal([`${BASE}/warta.mjs`, '', 'module', null]);
    const integrity = { 'warta.full.js': 'sha384-abc' };
    expect(tag({ script: 'full', integrity })).to.deep.equal([`${BASE}/warta.full.js`, 'sha384-abc', '', 'anonymous']);
  });

  it('refuses a base that is no web address, and a payload with nothing to show', () => {
    expect(() => write('x', { element: 'card', base: 'javascript:alert(1)' })).to.throw(TypeError, 'base');
    expect(() => write('x', { element: 'card', inline: false })).to.throw(TypeError, 'src');
    expect(() => snippet({ version: '1.0' }, { element: 'card', base: BASE })).to.throw('headline');
    expect(() => write('x', { element: 'quote', index: 4 })).to.throw('1 quotes');
  });

  it('lets no attack out of its text', () => {
    const known = new Set(
      'warta-card warta-quote warta-baca-juga warta-article warta-feed p a b cite time script strong ul li article h2 h3 figure img figcaption blockquote footer small'.split(
        ' ',
      ),
    );
    const attributes = new Set('href src alt loading datetime cite type async layout variant'.split(' '));
    for (const attack of [...markup, ...mutation, ...namespaces]) {
      for (const element of ELEMENTS) {
        const body = write(attack.payload, { element });
        for (const node of body.querySelectorAll('*')) {
          expect(known.has(node.localName), `${attack.title}: <${node.localName}>`).to.equal(true);
          for (const { name } of node.attributes)
            expect(attributes.has(name), `${attack.title}: ${name}`).to.equal(true);
        }
        expect(body.querySelectorAll('script').length, attack.title).to.equal(2);
      }
    }
  });
});

describe('toJsonLd', () => {
  it('is a NewsArticle that is read back', () => {
    const article = readPayload(payload('x'));
    const node = toJsonLd(article);
    expect(node['@type']).to.equal('NewsArticle');
    expect(node['hasPart']).to.deep.equal([
      { '@type': 'Quotation', text: 'Kata x', spokenByCharacter: { '@type': 'Person', name: 'N x', jobTitle: 'x' } },
    ]);
    const again = readPayload(JSON.parse(JSON.stringify(node)));
    for (const field of ['headline', 'url', 'description', 'datePublished'] as const)
      expect(again[field], field).to.equal(article[field]);
    expect(again.author.map(({ name }) => name)).to.deep.equal(['x']);
    expect(again.image[0]?.url).to.equal('https://berita.example/a.webp');
    expect(again.publisher?.name).to.equal('x');
  });

  it('says nothing that the article does not', () => {
    expect(toJsonLd(readPayload({ version: '1.0', headline: 'A' }))).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'A',
    });
  });
});
