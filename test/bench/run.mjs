/**
 * `npm run bench`: what Warta costs, beside what it replaces and what it is measured by.
 *
 *   npm run bench               everything; some minutes
 *   npm run bench -- --quick    fewer rounds and cards
 *   npm run bench -- --readme   also writes the table into README.md
 *
 * The rivals are installed here, apart from the library: `npm ci --prefix test/bench` comes before the first run.
 * Machines differ and are shared, so claims are ratios within one run.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureBytes } from './sections/bytes.mjs';
import { measureCost } from './sections/cost.mjs';
import { measureFirstCard } from './sections/first-card.mjs';
import { measureMemory } from './sections/memory.mjs';
import { measurePageLoad } from './sections/page-load.mjs';
import { measureReading } from './sections/reading.mjs';
import { measureSanitising } from './sections/sanitising.mjs';
import { openStage } from './stage.mjs';
import { report } from './report.mjs';

const README = new URL('../../README.md', import.meta.url);
const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, readme: { type: 'boolean' } } });

if (!existsSync(new URL('node_modules', import.meta.url))) {
  console.error('The rivals are not installed yet: npm ci --prefix test/bench');
  process.exit(1);
}

const stage = await openStage();
try {
  const rounds = options.quick ? 3 : 9;
  const results = {
    cost: await step('cost per card', () =>
      measureCost(stage, { counts: options.quick ? [10, 100, 1000] : [10, 100, 1000, 5000], rounds }),
    ),
    memory: await step('memory', () => measureMemory(stage)),
    bytes: await step('bytes', () => measureBytes()),
    firstCard: await step('first card', () => measureFirstCard(stage, options.quick ? 3 : 7)),
    pageLoad: await step('many cards', () => measurePageLoad(stage, rounds)),
    reading: await step('reading', () => measureReading(options.quick ? 0.5 : 2)),
    sanitising: await step('sanitising', () => measureSanitising(stage)),
  };
  const machine = `${cpus()[0]?.model.trim() ?? arch()} (${cpus().length} cores), Node ${process.versions.node}, Chromium ${stage.browser.version()}, ${new Date().toISOString().slice(0, 10)}`;
  const table = report(results, machine);
  console.log(`\n${table}`);
  if (options.readme) writeIntoReadme(table);
} finally {
  await stage.close();
}

/**
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} run
 */
async function step(name, run) {
  const start = performance.now();
  const result = await run();
  console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return result;
}

/** @param {string} table */
function writeIntoReadme(table) {
  const text = readFileSync(README, 'utf8');
  const place = /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/u;
  if (!place.test(text)) throw new Error('README.md has no <!-- bench --> … <!-- /bench --> to write into');
  writeFileSync(
    README,
    text.replace(place, (_, start, end) => `${start}\n${table}\n${end}`),
  );
}
