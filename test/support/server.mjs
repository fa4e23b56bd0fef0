/** A small web server for tests: a folder, programmed routes, or both, on a free loopback port. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { lookup } from 'mrmime';
import sirv from 'sirv';

/**
 * What a route answers. Without a content type in `headers` the path's extension decides, and without one HTML.
 *
 * @typedef {{status?: number, headers?: Record<string, string>, body?: string | Uint8Array}} Answer
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {string | Uint8Array | Answer | ((request: Request, response: Response, url: URL) => unknown)} Route
 *   a body, an answer, or a function that answers by itself
 * @typedef {{method: string, path: string, search: string, headers: import('node:http').IncomingHttpHeaders}} SeenRequest
 *
 * @typedef {object} TestServer
 * @property {string} origin such as "http://127.0.0.1:41234"
 * @property {Record<string, Route>} routes by path; add and change them at any time
 * @property {SeenRequest[]} requests every request so far, oldest first
 * @property {(path: string) => number} count how often a path was asked for
 * @property {() => Promise<void>} close ends the server and every open connection
 */

/**
 * Starts a server. Several servers are several origins.
 *
 * @param {object} [options]
 * @param {string} [options.root] a folder to serve
 * @param {Record<string, Route>} [options.routes] by path, such as "/payload.json"; they win over files
 * @param {Record<string, string>} [options.headers] sent with every answer, such as a Content-Security-Policy
 * @param {boolean} [options.cors] whether pages of other origins may read the answers; they may not by default
 * @returns {Promise<TestServer>}
 */
export async function startServer({ root, routes = {}, headers = {}, cors = false } = {}) {
  /** @type {SeenRequest[]} */
  const requests = [];
  const files = root === undefined ? undefined : sirv(root, { dev: true, etag: false });
  const everywhere = cors ? { 'access-control-allow-origin': '*', ...headers } : headers;

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { method = 'GET' } = request;
    requests.push({ method, path: url.pathname, search: url.search, headers: request.headers });
    for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);

    const route = routes[url.pathname];
    if (cors && method === 'OPTIONS') allowAll(response);
    else if (typeof route === 'function') route(request, response, url);
    else if (route !== undefined) answer(response, url.pathname, asAnswer(route));
    else if (files) files(request, response, () => answer(response, url.pathname, notFound(url.pathname)));
    else answer(response, url.pathname, notFound(url.pathname));
  });

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    routes,
    requests,
    count: (path) => requests.filter((request) => request.path === path).length,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * An answer that carries a value as JSON.
 *
 * @param {unknown} value
 * @returns {Answer}
 */
export function json(value) {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/**
 * @param {Exclude<Route, Function>} route
 * @returns {Answer}
 */
function asAnswer(route) {
  return typeof route === 'string' || route instanceof Uint8Array ? { body: route } : route;
}

/**
 * @param {Response} response
 * @param {string} path
 * @param {Answer} answer
 */
function answer(response, path, { status = 200, headers = {}, body = '' }) {
  response.setHeader('content-type', lookup(path) ?? 'text/html;charset=utf-8');
  response.writeHead(status, headers).end(body);
}

/**
 * @param {string} path
 * @returns {Answer}
 */
function notFound(path) {
  // Browsers ask for the icon by themselves; its absence would be a console error on every page.
  return path === '/favicon.ico' ? { status: 204 } : { status: 404, body: 'Not found' };
}

/** @param {Response} response */
function allowAll(response) {
  response.writeHead(204, { 'access-control-allow-methods': '*', 'access-control-allow-headers': '*' }).end();
}
