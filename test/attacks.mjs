/**
 * `npm run test:attacks`: the attack suite alone, in every chosen browser, and its figure in one line. With `-- --full` the
 * slower engines, too, send every attack through every format, which takes them many minutes.
 */
import { fileURLToPath } from 'node:url';
import { attackLine } from './support/attacks-plugin.mjs';
import { exitOnSignals } from './support/browsers/processes.mjs';
import { chooseBrowsers } from './support/browsers.mjs';
import { sum, tallyLine } from './support/tally.mjs';
import { runInBrowsers } from './support/web-test-runner.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
exitOnSignals();
const { chosen, missing } = chooseBrowsers();
for (const browser of missing) console.log(`Without ${browser}: it is not installed here.`);
const { tallies } = await runInBrowsers(['test/attacks/attacks.test.ts'], {
  browsers: chosen,
  partial: true,
  fullAttacks: process.argv.includes('--full'),
});
const total = sum([...tallies.values()]);
console.log(`\n${attackLine() ?? 'No attack was run.'}`);
console.log(tallyLine(total));
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
