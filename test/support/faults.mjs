/**
 * A server on which every request goes wrong in its own way. Each fault is a path; `count(name)` says how often it was
 * asked for, so tests can prove that retries never storm. Any query keeps URLs apart: a cache sees
 * `/flapping?1` and `/flapping?2` as two, the counter as one.
 */
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import { json, startServer } from './server.mjs';

/** @typedef {import('./server.mjs').Route} Route */
/** @typedef {import('./server.mjs').Response} Response */

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;
const JSON_TYPE = { 'content-type': 'application/json' };

/** @param {string} text the payload */
const faults = (text) =>
  /** @satisfies {Record<string, Route>} */ ({
    /** Nothing goes wrong, for comparison. */
    ok: { headers: JSON_TYPE, body: text },
    'not-found': { status: 404, headers: JSON_TYPE, body: '{}' },
    gone: { status: 410 },
    'server-error': { status: 500 },
    /** 503 that asks for patience. */
    busy: { status: 503, headers: { 'retry-after': '1' } },
    /** 500 for the first request of each URL (`?fails=N` for the first N), then the payload. */
    flapping: flapping(text),
    redirect: { status: 302, headers: { location: '/ok' } },
    'redirect-loop': { status: 302, headers: { location: '/redirect-loop' } },
    /** The payload, but pages of other origins may not read it. */
    'no-cors': (_, response) => {
      response.removeHeader('access-control-allow-origin');
      response.writeHead(200, JSON_TYPE).end(text);
    },
    /** What a mistyped path yields on many sites: 200 and a page. */
    html: {
      headers: { 'content-type': 'text/html;charset=utf-8' },
      body: '<!doctype html><title>Beranda</title><p>Selamat datang',
    },
    empty: { headers: JSON_TYPE, body: '' },
    /** The type says JSON, the body does not. */
    'not-json': { headers: JSON_TYPE, body: '{"headline": "Tanpa akhir' },
    /** The payload in 20 pieces, one each 100 ms (`?ms=N`): slow, but it arrives. */
    'slow-drip': (_, response, url) => drip(response, text, Number(url.searchParams.get('ms') ?? 100)),
    /** Headers and half the body, then silence. */
    stall: (_, response) => void response.writeHead(200, JSON_TYPE).write(text.slice(0, text.length / 2)),
    /** The connection is taken, no answer comes. */
    silent: () => {},
    /** The connection closes before an answer. */
    reset: (_, response) => void response.socket?.destroy(),
    /** The length says more than comes before the connection closes. */
    truncated: (_, response) => {
      response.writeHead(200, { ...JSON_TYPE, 'content-length': String(2 * Buffer.byteLength(text)) });
      response.write(text, () => response.socket?.destroy());
    },
    /** A chunked body that breaks off half-way. */
    aborted: (_, response) => {
      response.writeHead(200, JSON_TYPE);
      response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
    },
    /** Small on the wire, 64 MB unpacked (`?mb=N`). */
    'gzip-bomb': (_, response, url) => gzipBomb(response, Number(url.searchParams.get('mb') ?? 64)),
    /** 64 MB (`?mb=N`) of valid JSON without a length. */
    huge: (_, response, url) => pour(response, Number(url.searchParams.get('mb') ?? 64)),
    /** A length of 64 MB in the header, and then nothing. */
    'huge-length': (_, response) =>
      void response.writeHead(200, { ...JSON_TYPE, 'content-length': String(64 * MEGABYTE) }).flushHeaders(),
  });

/** @typedef {keyof ReturnType<typeof faults> | 'refused'} FaultName */

/**
 * Starts the server. `GET /count/<fault>` tells the number of requests to pages, which cannot call `count`; with a query,
 * of those whose query begins so.
 *
 * @param {unknown} [payload] what the faults that deliver something deliver
 * @returns {Promise<{origin: string, url: (fault: FaultName) => string, count: (fault: FaultName) => number, reset: () => void, close: () => Promise<void>}>}
 *   `url('refused')` is an address where nobody listens; `reset()` sets all counters to zero
 */
export async function startFaults(payload = { version: '1.0', headline: 'Kereta pagi kembali berangkat tepat waktu' }) {
  const routes = Object.entries(faults(JSON.stringify(payload)));
  const server = await startServer({
    cors: true,
    headers: { 'cache-control': 'no-store' },
    routes: Object.fromEntries([
      ...routes.map(([name, route]) => [`/${name}`, route]),
      ...routes.map(([name]) => [
        `/count/${name}`,
        counting(
          ({ search }) =>
            server.requests.filter((seen) => seen.path === `/${name}` && seen.search.startsWith(search)).length,
        ),
      ]),
    ]),
  });
  const nobody = await startServer();
  await nobody.close();
  return {
    origin: server.origin,
    url: (fault) => (fault === 'refused' ? `${nobody.origin}/refused` : `${server.origin}/${fault}`),
    count: (fault) => server.count(`/${fault}`),
    reset: () => void server.requests.splice(0),
    close: server.close,
  };
}

/**
 * @param {(url: URL) => number} count
 * @returns {Route}
 */
function counting(count) {
  return (_, response, url) => void response.writeHead(200, JSON_TYPE).end(json(count(url)).body);
}

/**
 * @param {string} text
 * @returns {Route}
 */
function flapping(text) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return (_, response, url) => {
    const before = seen.get(url.href) ?? 0;
    seen.set(url.href, before + 1);
    if (before < Number(url.searchParams.get('fails') ?? 1)) response.writeHead(500).end();
    else response.writeHead(200, JSON_TYPE).end(text);
  };
}

/**
 * @param {Response} response
 * @param {string} text
 * @param {number} milliseconds
 */
async function drip(response, text, milliseconds) {
  const bytes = Buffer.from(text);
  const size = Math.ceil(bytes.length / 20);
  response.writeHead(200, JSON_TYPE);
  for (let start = 0; start < bytes.length && !response.destroyed; start += size) {
    response.write(bytes.subarray(start, start + size));
    await pause(milliseconds);
  }
  response.end();
}

/**
 * @param {Response} response
 * @param {number} megabytes
 */
async function gzipBomb(response, megabytes) {
  response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' });
  const gzip = createGzip({ level: 9 });
  gzip.pipe(response);
  response.once('close', () => gzip.destroy());
  await writeJson(gzip, megabytes);
}

/**
 * @param {Response} response
 * @param {number} megabytes
 */
async function pour(response, megabytes) {
  response.writeHead(200, JSON_TYPE);
  await writeJson(response, megabytes);
}

/**
 * A valid payload with a very long headline, at the reader's pace, until it is complete or the reader hangs up.
 *
 * @param {import('node:stream').Writable} target
 * @param {number} megabytes
 */
async function writeJson(target, megabytes) {
  const chunk = Buffer.alloc(64 * KILOBYTE, 'a');
  const gone = new AbortController();
  target.once('close', () => gone.abort());
  target.on('error', () => {});
  target.write('{"version":"1.0","headline":"');
  for (let left = megabytes * MEGABYTE; left > 0 && !target.destroyed; left -= chunk.length) {
    if (!target.write(chunk)) await once(target, 'drain', { signal: gone.signal }).catch(() => {});
  }
  if (!target.destroyed) target.end('"}');
}
