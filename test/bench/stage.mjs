/** The page in which all contestants stand, each as a module of its own, and the browser around it. */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { rollup } from 'rollup';
import { chromiumOptions } from '../support/browsers/chromium.mjs';
import { startServer } from '../support/server.mjs';

const CONTESTANTS = new URL('contestants/', import.meta.url);
const DIST = new URL('../../dist/', import.meta.url);

/** In the order of the table; the second is the limit that the others are measured by. */
export const NAMES = [
  'light-dom',
  'shadow-dom',
  'bare-lit',
  'warta-ready',
  'warta',
  'shoelace',
  'web-awesome',
  'microlink',
  'iframe',
];

/** Microlink's card with what its documentation loads before it. */
export const MICROLINK = [
  'react/umd/react.production.min.js',
  'react-dom/umd/react-dom.production.min.js',
  'react-is/umd/react-is.production.min.js',
  'styled-components/dist/styled-components.min.js',
  '@microlink/mql/dist/index.umd.js',
  '@microlink/vanilla/dist/microlink.min.js',
];

/**
 * Bundles the contestants, starts a server and a browser.
 *
 * @returns {Promise<{origin: string, browser: import('playwright-core').Browser, server: import('../support/server.mjs').TestServer, sizes: Record<string, string>, close: () => Promise<void>}>}
 */
export async function openStage() {
  const code = await bundleAll();
  const server = await startServer({ root: fileURLToPath(new URL('../..', import.meta.url)), cors: true });
  for (const [name, text] of Object.entries(code)) server.routes[`/contestants/${name}.js`] = text;
  server.routes['/stage.html'] = stageHtml();
  const options = await chromiumOptions();
  const args = [...(options.args ?? []), '--enable-precise-memory-info', '--js-flags=--expose-gc'];
  const browser = await chromium.launch({ ...options, args });
  return {
    origin: server.origin,
    browser,
    server,
    sizes: code,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * A fresh page with the drop-in and the contestants, ready to be measured.
 *
 * @param {{origin: string, browser: import('playwright-core').Browser}} stage
 */
export async function openPage({ origin, browser }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${origin}/stage.html`);
  await page.waitForFunction(() => 'contestants' in window);
  return page;
}

async function bundleAll() {
  const files = readdirSync(CONTESTANTS).filter((file) => NAMES.includes(file.replace('.js', '')));
  const entries = await Promise.all(
    files.map(async (file) => [file.replace('.js', ''), await bundle(fileURLToPath(new URL(file, CONTESTANTS)))]),
  );
  return Object.fromEntries(entries);
}

/** @param {string} input */
async function bundle(input) {
  const built = await rollup({
    input,
    plugins: [nodeResolve({ browser: true, exportConditions: ['production'] }), forBrowsers()],
    onwarn() {},
  });
  const { output } = await built.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}

/** What packages ask Node for, answered as a bundler does. */
function forBrowsers() {
  return {
    name: 'for-browsers',
    /** @param {string} code */
    transform: (code) => ({ code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null }),
  };
}

function stageHtml() {
  const imports = NAMES.map((name, at) => `import * as c${at} from '/contestants/${name}.js';`).join('\n');
  const all = NAMES.map((name, at) => `'${name}': c${at}`).join(', ');
  return `<!doctype html><html lang="id"><meta charset="utf-8"><title>Bench</title>
<script src="/dist/warta.js"></script>
${MICROLINK.map((file) => `<script src="/test/bench/node_modules/${file}"></script>`).join('')}
<style>body { margin: 0 auto; max-width: 640px; } iframe { width: 100%; border: 0; }</style>
<div id="stage"></div>
<script type="module">
${imports}
const contestants = { ${all} };
for (const contestant of Object.values(contestants)) contestant.prepare?.();
window.contestants = contestants;
</script></html>`;
}

/** @param {string} name */
export const sourceOf = (name) => readFileSync(new URL(`${name}.js`, CONTESTANTS), 'utf8');
/** @param {string} file */
export const distFile = (file) => readFileSync(new URL(file, DIST));
