/**
 * Lets browser tests import JSON fixtures (`import payload from '../fixtures/card.json'`), while `fetch` of the same
 * file still gets JSON.
 */

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function jsonPlugin() {
  return {
    name: 'json-modules',
    resolveImport: ({ source }) => (source.endsWith('.json') ? `${source}?module` : undefined),
    resolveMimeType: (context) => (isModule(context) ? 'js' : undefined),
    transform(context) {
      if (!isModule(context)) return undefined;
      // Through JSON.parse: in a JavaScript literal the key "__proto__", which attacks use, means something else.
      return { body: `export default JSON.parse(${JSON.stringify(String(context.body))});` };
    },
  };
}

/** @param {{path: string, query: object}} context */
function isModule({ path, query }) {
  return path.endsWith('.json') && 'module' in query;
}
