/** What a screen reader hears: roles and names in reading order, in Indonesian. Read before it was accepted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGES, VARIANTS, visitAll, wholeArticle } from '../support/variants.mjs';

const HEADLINE = `- paragraph: Kota
  - heading "Perahu Penyeberangan Kembali Melayani Warga Seberang" [level=3]:
    - link "Perahu Penyeberangan Kembali Melayani Warga Seberang":
      - /url: https://warta-kota.example/perahu`;
const WHEN_AND_WHERE = `- time: Senin, 26 Januari 2026 · 19.30 WIB
    - text: · Warta Kota`;

/** Pictures without a description are decoration; the headline is the one link, and names where it leads. */
const FULL = `- article:
  ${HEADLINE}
  - paragraph: Dermaga kayu selesai diganti, dan perahu berangkat tiap sepuluh menit sejak pukul lima pagi.
  - paragraph:
    - text: Oleh Rina Saleh ·
    ${WHEN_AND_WHERE}`;
const SHORT = `- article:
  ${HEADLINE}
  - paragraph:
    ${WHEN_AND_WHERE}`;

/** The speaker once, after the words; neither the large mark nor the portrait is mentioned. */
const QUOTE = `- blockquote:
  - paragraph: Sekarang kami tidak perlu memutar.
- paragraph: Salma Idris Ketua RT 07
- link "Baca dalam artikel":
  - /url: https://warta-kota.example/perahu#:~:text=Sekarang%20kami%20tidak%20perlu%20memutar`;

const FIRST = `- navigation "Baca juga":
  - list:
    - listitem:
      - paragraph:
        - link "Dermaga Lama Menjadi Taman Baca":
          - /url: https://warta-kota.example/dermaga`;
const BOTH = `${FIRST}
    - listitem:
      - paragraph:
        - link "Jadwal Perahu Selama Libur":
          - /url: https://warta-kota.example/jadwal`;

/** @type {Record<string, string>} */
const SPOKEN = {
  'warta-card variant="standard"': FULL,
  'warta-card variant="compact"': SHORT,
  'warta-card variant="hero"': FULL,
  'warta-card variant="overlay"': SHORT,
  'warta-card variant="headline"': SHORT,
  'warta-quote variant="block"': QUOTE,
  'warta-quote variant="pull" share': `${QUOTE}
- button "Bagikan"
- status`,
  'warta-quote variant="pull" index="1"': `- blockquote:
  - paragraph: Airnya tenang.
- link "Baca dalam artikel":
  - /url: https://warta-kota.example/perahu#:~:text=Airnya%20tenang`,
  'warta-quote variant="block" index="1"': `- blockquote:
  - paragraph: Airnya tenang.
- link "Baca dalam artikel":
  - /url: https://warta-kota.example/perahu#:~:text=Airnya%20tenang`,
  'warta-baca-juga layout="strip"': BOTH,
  'warta-baca-juga layout="list"': BOTH,
  'warta-baca-juga layout="inline"': FIRST,
  'warta-baca-juga layout="numbered"': BOTH,
};

const DESCRIBED = (/** @type {string} */ card) =>
  card.replace('- article:\n', `- article:\n  - img "Perahu kayu di dermaga"\n`);
const inList = (/** @type {string} */ card, list = 'list') => `- region "Berita":
  - button "Lewati daftar berita"
  - ${list}:
    - listitem:
${indent(DESCRIBED(card), 6)}`;

/** The article reads as it is printed; quotes and related links inside sound as they do outside. @type {Record<string, string>} */
const SPOKEN_PAGES = {
  'warta-article ': `- article:
  - paragraph: Kota
  - heading "Perahu Penyeberangan Kembali Melayani Warga Seberang" [level=3]
  - paragraph: Dermaga kayu selesai diganti, dan perahu berangkat tiap sepuluh menit sejak pukul lima pagi.
  - paragraph: Oleh Rina Saleh
  - paragraph:
    - time: Senin, 26 Januari 2026 · 19.30 WIB
    - text: · Warta Kota ·
    - time: Diperbarui Senin, 26 Januari 2026 · 21.05 WIB
  - 'figure "Dermaga baru. Foto: Rina Saleh"':
    - img "Perahu kayu di dermaga"
    - text: "Dermaga baru. Foto: Rina Saleh"
  - paragraph: Jambi – Perahu berangkat tiap sepuluh menit.
  - heading "Dermaga kayu" [level=4]
  - blockquote:
    - paragraph: Sekarang kami tidak perlu memutar.
  - paragraph: Salma Idris Ketua RT 07
${indent(FIRST, 2)}
  - heading "Jadwal" [level=4]
  - table "Jadwal perahu":
    - caption: Jadwal perahu
    - rowgroup:
      - row "Hari Mulai":
        - columnheader "Hari"
        - columnheader "Mulai"
      - row "Senin 05.00":
        - cell "Senin"
        - cell "05.00"
${indent(BOTH, 2)}
  - paragraph:
    - text: © 2026 Warta Kota ·
    - link "Lisensi":
      - /url: https://warta-kota.example/lisensi
    - text: ·
    - link "Artikel asli":
      - /url: https://warta-kota.example/perahu`,
  'warta-feed layout="grid"': inList(FULL),
  'warta-feed layout="list"': inList(SHORT),
  // Its buttons are there when there is something to move.
  'warta-feed layout="carousel"': inList(FULL, 'list "Berita"'),
};

/**
 * @param {string} text
 * @param {number} by
 */
function indent(text, by) {
  return text.replace(/^/gmu, ' '.repeat(by));
}

test('every variant says what it shows, once, and in order', async (t) => {
  const { page, problems } = await visitAll(t);
  for (const [at, variant] of VARIANTS.entries()) {
    const name = variant.join(' ');
    assert.equal(await page.locator(`#w${at}`).ariaSnapshot(), SPOKEN[name], name);
  }
  assert.deepEqual(await problems(), []);
});

test('says the same in the same order without the styles', async (t) => {
  const { page } = await visitAll(t);
  await page.evaluate(dropStyles);
  for (const [at, variant] of VARIANTS.entries()) {
    const name = variant.join(' ');
    assert.equal(await page.locator(`#w${at}`).ariaSnapshot(), SPOKEN[name], name);
  }
});

test('an article and a feed say all of it, with styles and without', async (t) => {
  const { page, problems } = await visitAll(t, { payload: await wholeArticle(), variants: PAGES });
  await page.locator('#w0 [part=html]').waitFor();
  for (const isPlain of [false, true]) {
    if (isPlain) await page.evaluate(dropStyles);
    for (const [at, variant] of PAGES.entries()) {
      const name = variant.join(' ');
      const said = await page.locator(`#w${at}`).ariaSnapshot();
      // Whether a list without its styles can be moved sideways, and has the buttons for it, is the browser's own business.
      assert.equal(isPlain ? said.replace(/\n {2}- button "Sebelumnya".*$/su, '') : said, SPOKEN_PAGES[name], name);
    }
  }
  assert.deepEqual(await problems(), []);
});

/** Runs in the page: takes the styles from every shadow tree. */
function dropStyles() {
  for (const { shadowRoot } of document.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    shadowRoot.adoptedStyleSheets = [];
    for (const { shadowRoot: inner } of shadowRoot.querySelectorAll('*')) if (inner) inner.adoptedStyleSheets = [];
  }
}

test('describes a picture only where the article does', async (t) => {
  const { page } = await visitAll(t, {
    payload: {
      version: '1.0',
      headline: 'Perahu Berlayar Lagi',
      url: 'https://warta-kota.example/perahu',
      image: [{ url: 'https://warta-kota.example/tiada.png', alt: 'Perahu kayu di dermaga' }],
      quotes: [{ text: 'Ya.' }],
      related: [{ headline: 'Dermaga' }],
    },
    prepare: ({ page: opened }) =>
      // Never answered, so that the picture neither comes nor breaks.
      opened.route('**/tiada.png', () => undefined),
  });
  assert.equal(
    await page.locator('#w0').ariaSnapshot(),
    `- article:
  - img "Perahu kayu di dermaga"
  - heading "Perahu Berlayar Lagi" [level=3]:
    - link "Perahu Berlayar Lagi":
      - /url: https://warta-kota.example/perahu`,
  );
});

test('the keyboard stops once at every card, and the whole card shows it', async (t) => {
  const { page } = await visitAll(t);
  await page.locator('#w0').evaluate((card) => card.scrollIntoView());
  await page.locator('#w0 [part=link]').focus();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'w1');
  const ring = await page.locator('#w1').evaluate((card) => {
    const link = card.shadowRoot?.querySelector('a');
    const style = link && getComputedStyle(link, '::after');
    const base = card.shadowRoot?.querySelector('.base');
    return { outline: style?.outlineStyle, inset: style?.inset, isTeaser: base?.matches('.teaser') };
  });
  assert.deepEqual(ring, { outline: 'solid', inset: '0px', isTeaser: true });
});
