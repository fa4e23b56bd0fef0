/**
 * The place where attacks are run: a page under the strict policy of the design (`/__attacks/strict`), the same without any
 * policy (`/__attacks/open`), and a record of what these pages asked the server for (`GET /__attacks/requests`).
 */

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html warta dompurify";
/** @param {boolean} full see {@link attacksPlugin} */
const page = (full) =>
  `<!doctype html><html lang="id" ${full ? 'data-full' : ''}><title>Serangan</title><body><script type="module" src="/test/attacks/attack-page.ts"></script>`;
const PAGES = ['/__attacks/strict', '/__attacks/open'];
/** What the page itself is made of. */
const OWN = /^\/(?:src|test|node_modules|__attacks)\/|^\/favicon\.ico$/u;

/**
 * What the pages have reported: a report for each engine and policy.
 *
 * @type {Array<{engine: string, attacks: number, fields: number, shown: number, executed: number}>}
 */
const reports = [];

/** All reports in one line, or nothing where no attack was run. */
export function attackLine() {
  const [first] = reports;
  if (!first) return undefined;
  const engines = new Set(reports.map(({ engine }) => engine)).size;
  const sumOf = (/** @type {'shown' | 'executed'} */ name) => reports.reduce((sum, report) => sum + report[name], 0);
  return `${first.attacks} attacks × ${first.fields} fields × ${engines} engines (${sumOf('shown')} elements shown), executed: ${sumOf('executed')}`;
}

/**
 * @param {boolean} full every attack through every format in the slower engines, too
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function attacksPlugin(full) {
  /** @type {string[]} */
  const requests = [];
  return {
    name: 'attacks',
    async serve(context) {
      const { path } = context;
      if (path === '/__attacks/report') {
        reports.push(JSON.parse(decodeURIComponent(context.querystring)));
        return { body: '', type: 'text' };
      }
      if (path === '/__attacks/requests') return { body: JSON.stringify(requests.splice(0)), type: 'json' };
      if (PAGES.includes(path)) {
        return {
          body: page(full),
          type: 'html',
          headers: path.endsWith('strict') ? { 'content-security-policy': POLICY } : {},
        };
      }
      if (context.get('referer').includes('/__attacks/') && !OWN.test(path)) requests.push(context.url);
      return undefined;
    },
  };
}
