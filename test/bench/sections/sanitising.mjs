/** HTML of article bodies sanitised per second, in the browser, by the file that the drop-in fetches for it. */
import { openPage } from '../stage.mjs';

const PARAGRAPH =
  '<p>Warga <a href="https://berita.example/desa">dua desa</a> menyeberang <strong>tanpa</strong> memutar, kata <em>kepala desa</em>.</p>';
const BODY = `<h2>Jembatan</h2>${PARAGRAPH.repeat(20)}<ul><li>Panjang 120 meter</li><li>Lebar 2 meter</li></ul><blockquote><p>Kami menunggu lama.</p></blockquote>`;

/**
 * @param {Parameters<typeof openPage>[0]} stage
 * @returns {Promise<{bodies: number, kilobytes: number}>} a second
 */
export async function measureSanitising(stage) {
  const page = await openPage(stage);
  const bodies = await page.evaluate(async (body) => {
    const { sanitiseHtml } = await import('/dist/warta-html.js');
    const run = () => sanitiseHtml(body, { baseUrl: 'https://berita.example/', headingLevel: 3 });
    for (let warm = 0; warm < 20; warm++) run();
    const start = performance.now();
    let count = 0;
    for (; performance.now() - start < 1000; count++) run();
    return (count / (performance.now() - start)) * 1000;
  }, BODY);
  await page.close();
  return { bodies, kilobytes: (bodies * BODY.length) / 1000 };
}
