/**
 * `npm start`: builds Warta and shows the gallery, the Composer and the documentation; `npm start -- --payload FILE` shows any payload in all elements.
 *
 * Only `demo/` and `dist/` are served, on this machine alone and under a strict Content-Security-Policy with Trusted Types,
 * so a violation shows here first. SKIP_BUILD=1 leaves the build out, for whoever has just built.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const USAGE = `npm start -- [--payload FILE] [--port N]

  --payload FILE   show this payload in all elements; the file is read again with every load of the page
  --port N         listen on this port; a free one when absent
  --help           print this`;

/** Of a policy, where anybody's own payload and its pictures may be. */
const ANYWHERE = "'self' https: http:";

const root = fileURLToPath(new URL('..', import.meta.url));
const { payload, port, help } = readOptions();
if (help) {
  console.log(USAGE);
  process.exit();
}
// npm changes into the package's folder; a path is meant from where the user typed it.
const payloadFile = payload === undefined ? undefined : resolve(process.env.INIT_CWD ?? '.', payload);
if (payloadFile !== undefined) checkPayload(payloadFile);
build();
listen();

/** @returns {{payload?: string, port: number, help?: boolean}} */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: { payload: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean' } },
    });
    const number = Number(values.port ?? 0);
    if (!Number.isInteger(number) || number < 0 || number > 65_535) {
      throw new Error(`--port takes a number from 0 to 65535, not ${values.port}`);
    }
    return { ...values, port: number };
  } catch (error) {
    return fail(`${messageOf(error).split('\n')[0]} (--help tells more)`);
  }
}

/** @param {string} file */
function checkPayload(file) {
  let text = '';
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    fail(`Cannot read the payload ${file}: ${reasonOf(error)}`);
  }
  if (isXml(text)) return;
  try {
    JSON.parse(text);
  } catch (error) {
    fail(`The payload ${file} is neither JSON nor RSS: ${messageOf(error)}`);
  }
}

/** @param {string} text */
function isXml(text) {
  return /^\s*<(?:\?xml|rss|feed|rdf:RDF)\b/u.test(text);
}

function build() {
  if (process.env.SKIP_BUILD) return;
  console.error('Building; this takes a minute.');
  const isWindows = process.platform === 'win32';
  const run = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, encoding: 'utf8', shell: isWindows });
  if (run.status !== 0) fail(`npm run build failed:\n${run.stdout ?? ''}${run.stderr ?? ''}${run.error ?? ''}`);
}

function listen() {
  const folders = ['demo', 'dist'].map((name) => ({
    prefix: `/${name}/`,
    serve: sirv(resolve(root, name), { dev: true }),
  }));
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    response.setHeader('content-security-policy', policyFor(path));
    response.setHeader('x-content-type-options', 'nosniff');
    // A snippet from the Composer is to work on any page, with the integrity of its script.
    if (path.startsWith('/dist/')) response.setHeader('access-control-allow-origin', '*');
    const notFound = () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    if (path === '/' || path === '/demo') return response.writeHead(302, { location: '/demo/' }).end();
    if (path === '/demo/payload.json') return sendPayload(response, notFound);
    const folder = folders.find(({ prefix }) => path.startsWith(prefix));
    if (!folder) return notFound();
    request.url = request.url?.slice(folder.prefix.length - 1);
    return folder.serve(request, response, notFound);
  });
  server.on('error', (error) => fail(`Cannot listen on port ${port}: ${messageOf(error)}`));
  server.listen(port, 'localhost', () => {
    const address = /** @type {import('node:net').AddressInfo} */ (server.address());
    const page = payloadFile === undefined ? '' : 'payload.html';
    console.log(`http://localhost:${address.port}/demo/${page}`);
    console.log(`http://localhost:${address.port}/demo/composer.html`);
    console.log(`http://localhost:${address.port}/dist/demo/docs/`);
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit());
}

/**
 * What the library promises to live with, and the page's own style sheet.
 *
 * @param {string} path
 */
function policyFor(path) {
  // Somebody's own payload has its pictures wherever they are.
  const isFrame = path === '/dist/frame.html';
  const images = isFrame || ['/demo/payload.html', '/demo/composer.html'].includes(path) ? ANYWHERE : "'self'";
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // A frame shows the payload that its page names.
    `connect-src ${isFrame ? ANYWHERE : "'self'"}`,
    `img-src ${images}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html warta dompurify',
  ].join('; ');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {() => void} notFound
 */
function sendPayload(response, notFound) {
  if (payloadFile === undefined) return notFound();
  try {
    const body = readFileSync(payloadFile);
    const type = isXml(body.toString('utf8', 0, 200)) ? 'application/xml' : 'application/json';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  } catch (error) {
    console.error(`Cannot read the payload ${payloadFile}: ${reasonOf(error)}`);
    notFound();
  }
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The system's error in words: "ENOENT: no such file or directory" without the call and the path.
 *
 * @param {unknown} error
 */
function reasonOf(error) {
  return messageOf(error).split(',', 1)[0];
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
