/**
 * `npm run check:text`: how well the text converter reads annotated articles.
 *
 * The articles and the scorer belong to others and lie beside this repository, in ../shared; without them there is nothing to
 * score, and this says so. Rules that are written by hand cannot be trained anew for every fold, so what the folds show is
 * how far the scores depend on which articles one happens to look at.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleText, ROOT } from './bundle-text.mjs';

const FOLDS = 4;
const GOALS = {
  spanP: 0.985,
  spanR: 0.985,
  person: 0.93,
  name: 0.88,
  role: 0.75,
  relatedF: 0.95,
  place: 0.97,
  publisher: 0.97,
};

const articles = join(ROOT, '../shared/articles-id');
const scorer = join(ROOT, '../shared/tools/score-text.mjs');
if (!existsSync(articles) || !existsSync(scorer)) {
  console.log('Nothing is scored: the annotated articles (../shared/articles-id, ../shared/tools) are not here.');
  process.exit();
}

// The scorer asks for the package `warta`; it gets one that holds the converter as it is in src.
const home = join(ROOT, '.tmp/check-text');
mkdirSync(home, { recursive: true });
writeFileSync(
  join(home, 'package.json'),
  JSON.stringify({ name: 'warta', type: 'module', exports: { './text': './text.js' } }),
);
writeFileSync(join(home, 'text.js'), await bundleText());

const names = readdirSync(join(articles, 'gold'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))
  .sort();
const all = score(names, [
  '--show',
  '--min',
  Object.entries(GOALS)
    .map((goal) => goal.join('='))
    .join(' '),
]);
console.log(all.details);

const folds = Array.from(
  { length: FOLDS },
  (_, fold) => score(names.filter((_, index) => index % FOLDS === fold)).scores,
);
console.log(`\n${names.length} articles   score   goal   worst of ${FOLDS} folds`);
for (const [name, goal] of Object.entries(GOALS)) {
  const worst = Math.min(...folds.map((scores) => scores[name] ?? 0));
  const reached = all.scores[name] ?? 0;
  console.log(
    `${name.padEnd(12)}  ${reached.toFixed(3)}   ${goal.toFixed(3)}  ${worst.toFixed(3)}${reached < goal ? '   short' : ''}`,
  );
}
process.exitCode = all.status;

/**
 * @param {string[]} only names of articles
 * @param {string[]} options
 */
function score(only, options = []) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [scorer, '--set', articles, '--only', only.join(), ...options],
    { cwd: home, encoding: 'utf8' },
  );
  const line = stdout.split('\n').find((text) => text.startsWith('spanP='));
  if (!line) throw new Error(`the scorer failed:\n${stdout}${stderr}`);
  const scores = Object.fromEntries(
    line
      .split(' ')
      .map((pair) => pair.split('='))
      .map(([name, value]) => [name, Number(value)]),
  );
  return { scores, status: status ?? 1, details: stdout.trim() };
}
