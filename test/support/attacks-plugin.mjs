/**
 * The place where attacks are run: a page under the strict policy of the design (`/__attacks/strict`), the same without any
 * policy (`/__attacks/open`), and a record of what these pages asked the server for (`GET /__attacks/requests`).
 */

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html warta dompurify";
const PAGE =
  '<!doctype html><html lang="id"><title>Serangan</title><body><script type="module" src="/test/attacks/attack-page.ts"></script>';
const PAGES = ['/__attacks/strict', '/__attacks/open'];
/** What the page itself is made of. */
const OWN = /^\/(?:src|test|node_modules|__attacks)\/|^\/favicon\.ico$/u;

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function attacksPlugin() {
  /** @type {string[]} */
  const requests = [];
  return {
    name: 'attacks',
    serve(context) {
      const { path } = context;
      if (path === '/__attacks/requests') return { body: JSON.stringify(requests.splice(0)), type: 'json' };
      if (PAGES.includes(path)) {
        return {
          body: PAGE,
          type: 'html',
          headers: path.endsWith('strict') ? { 'content-security-policy': POLICY } : {},
        };
      }
      if (context.get('referer').includes('/__attacks/') && !OWN.test(path)) requests.push(context.url);
      return undefined;
    },
  };
}
