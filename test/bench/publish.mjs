/**
 * `npm run bench:publish`: pages published a second, what each costs the processor, and peak memory, with the built package, for 1,000, 10,000 and 100,000
 * payload files; then again, when nothing has changed. Sizes of your own: `npm run bench:publish -- 500 5000`.
 *
 * Each run is a process of its own, so that its peak is its own. Needs about 4 GB of disk for 100,000.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'warta-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit(1));

console.log('payloads   pages/s   CPU ms/page   peak memory   unchanged: pages/s   CPU ms/page   peak memory');
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
  const [from, out] = [join(folder, `payloads-${size}`), join(folder, `site-${size}`)];
  writePayloads(from, size);
  const [first, second] = [publishIn(from, out), publishIn(from, out)];
  if (first.articles !== size || second.written !== 0) throw new Error(`${size}: ${JSON.stringify([first, second])}`);
  const cells = [first, second].flatMap(({ seconds, cpu, megabytes }) => [
    Math.round(size / seconds),
    ((1000 * cpu) / size).toFixed(2),
    `${megabytes} MB`,
  ]);
  const widths = [10, 14, 14, 21, 14, 14];
  console.log(`${String(size).padStart(8)}${cells.map((cell, at) => `${cell}`.padStart(widths[at] ?? 0)).join('')}`);
  for (const done of [from, out]) rmSync(done, { recursive: true, force: true });
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? arch()}`);

/**
 * Articles as newsrooms have them: eight paragraphs, a quote, a picture, related links.
 *
 * @param {string} from
 * @param {number} size
 */
function writePayloads(from, size) {
  const paragraph = 'Pedagang menata lapak sejak subuh, disusul penjual ikan dari hilir yang datang dengan perahu. ';
  for (let n = 0; n < size; n++) {
    const shard = join(from, `${Math.floor(n / 1000)}`);
    if (n % 1000 === 0) mkdirSync(shard, { recursive: true });
    const article = {
      version: '1.0',
      id: `pasar-${n}`,
      url: `https://warta-kota.example/kota/pasar-rakyat-${n}`,
      headline: `Pasar Rakyat Nomor ${n} Dibuka, Pedagang Kembali ke Lapak Lama`,
      description: 'Wali kota datang berjalan kaki; parkir untuk sementara dipindahkan ke seberang jalan.',
      author: [{ name: 'Rina Saleh' }],
      publisher: { name: 'Warta Kota', url: 'https://warta-kota.example/' },
      datePublished: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
      inLanguage: 'id',
      image: [{ url: `https://warta-kota.example/foto/${n}.jpg`, width: 1280, height: 720, alt: 'Los pasar' }],
      body: Array.from({ length: 8 }, (_, at) => ({ type: 'paragraph', text: `${at}. ${paragraph.repeat(4)}` })),
      quotes: [
        { text: 'Kami menunggu ini delapan bulan, dan atap tidak bocor lagi.', speaker: { name: 'Salma Idris' } },
      ],
      related: [{ headline: 'Drainase Pasar Lama Diperbaiki', url: 'https://warta-kota.example/kota/drainase' }],
    };
    writeFileSync(join(shard, `${n}.json`), JSON.stringify(article));
  }
}

/**
 * @param {string} from
 * @param {string} out
 * @returns {{seconds: number, cpu: number, megabytes: number, articles: number, written: number}}
 */
function publishIn(from, out) {
  const script = `
    import { publish } from 'warta/publish';
    const start = performance.now();
    const summary = await publish(${JSON.stringify(from)}, { out: ${JSON.stringify(out)}, base: 'https://sematan.example' });
    const seconds = (performance.now() - start) / 1000;
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    const { user, system } = process.cpuUsage();
    console.log(JSON.stringify({ ...summary, seconds, cpu: (user + system) / 1e6, megabytes }));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
