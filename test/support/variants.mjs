/** Every element in every variant on one partner page, for end-to-end tests. */
import { startServer } from './server.mjs';
import { article, scriptTag, visit } from './sites.mjs';
import { after } from 'node:test';

/** Tag and attributes. */
export const VARIANTS = /** @type {const} */ ([
  ['warta-card', 'variant="standard"'],
  ['warta-card', 'variant="compact"'],
  ['warta-card', 'variant="hero"'],
  ['warta-card', 'variant="overlay"'],
  ['warta-card', 'variant="headline"'],
  ['warta-quote', 'variant="block"'],
  ['warta-quote', 'variant="pull" share'],
  ['warta-quote', 'variant="pull" index="1"'],
  ['warta-baca-juga', 'layout="strip"'],
  ['warta-baca-juga', 'layout="list"'],
  ['warta-baca-juga', 'layout="inline"'],
  ['warta-baca-juga', 'layout="numbered"'],
  ['warta-quote', 'variant="block" index="1"'],
]);

/** The elements that are made of others. */
export const PAGES = /** @type {const} */ ([
  ['warta-article', ''],
  ['warta-feed', 'layout="grid"'],
  ['warta-feed', 'layout="list"'],
  ['warta-feed', 'layout="carousel"'],
]);

/** @type {ReturnType<typeof startServer> | undefined} */
let pictures;
after(async () => (await pictures)?.close());

/**
 * The article of the other tests, as a payload with a picture wherever one can be.
 */
export async function illustrated() {
  pictures ??= startServer({ root: 'demo/pictures' });
  const { origin } = await pictures;
  const image = { url: `${origin}/jembatan-640.webp`, width: 640, height: 360, focalPoint: { x: 0.5, y: 0.4 } };
  const [quote] = article.quotes;
  const [link] = article.related;
  return {
    ...article,
    image: [image],
    quotes: [
      {
        ...quote,
        text: 'Sekarang kami tidak perlu memutar.',
        speaker: { name: 'Salma Idris', jobTitle: 'Ketua RT 07', image: { url: `${origin}/potret-ketua-192.webp` } },
      },
      { text: 'Airnya tenang.' },
    ],
    related: [
      { headline: 'Dermaga Lama Menjadi Taman Baca', ...link, image },
      { headline: 'Jadwal Perahu Selama Libur', url: 'https://warta-kota.example/jadwal' },
    ],
  };
}

/**
 * The same with a body of every block, and a picture that is described.
 *
 * @returns {Promise<object>} a payload
 */
export async function wholeArticle() {
  const { quotes, related, image, ...rest } = await illustrated();
  const html =
    '<h2>Jadwal</h2><table><caption>Jadwal perahu</caption><tr><th scope="col">Hari</th><th scope="col">Mulai</th></tr>' +
    '<tr><td>Senin</td><td>05.00</td></tr></table>';
  return {
    ...rest,
    image: [{ ...image[0], alt: 'Perahu kayu di dermaga', caption: 'Dermaga baru.', creditText: 'Foto: Rina Saleh' }],
    located: 'Jambi',
    dateModified: '2026-01-26T21:05:00+07:00',
    copyrightNotice: '© 2026 Warta Kota',
    license: 'https://warta-kota.example/lisensi',
    body: [
      { type: 'paragraph', text: 'Perahu berangkat tiap sepuluh menit.' },
      { type: 'heading', text: 'Dermaga kayu' },
      { type: 'quote', quote: quotes[0] },
      { type: 'related', links: related.slice(0, 1) },
      { type: 'html', html },
      { type: 'related', links: related },
    ],
  };
}

/**
 * Opens a page that shows the illustrated article in every variant, and waits for them.
 *
 * @param {Parameters<typeof visit>[0]} t
 * @param {Parameters<typeof visit>[2] & {width?: number, payload?: unknown, body?: string, variants?: ReadonlyArray<readonly [string, string]>}} [options]
 *   width: of the column, in pixels; body: HTML that comes after it; variants: VARIANTS when absent
 */
export async function visitAll(t, { width = 360, payload, head, body = '', variants = VARIANTS, ...options } = {}) {
  const text = JSON.stringify(payload ?? (await illustrated()));
  const elements = variants.map(
    ([tag, attributes], at) =>
      `<p>Paragraf ${at}</p><${tag} id="w${at}" for="berita" ${attributes}><a href="#">Cadangan</a></${tag}>`,
  );
  const seen = await visit(
    t,
    `<script type="application/json" id="berita">${text}</script>
     <main style="width:${width}px;max-width:100%">${elements.join('')}</main>${body}`,
    { ...options, head: `${await scriptTag({ attributes: '' })}${head ?? ''}` },
  );
  // All but cards come with parts that are fetched.
  await seen.page.waitForFunction(() =>
    [...document.querySelectorAll('main > [id^=w]')].every((element) =>
      element.matches(':is(:state(ready), :state(error))'),
    ),
  );
  return seen;
}
