import { loadPayload } from '../load/load-payload.js';
import type { Article } from '../payload/article.js';
import type { PayloadWarning } from '../payload/shape.js';
import { readArticle } from '../payload/read-article.js';
import type { Source } from './source.js';
import { warn } from './warn.js';

type Readable = Exclude<Source, { kind: 'pending' | 'none' | 'error' }>;

/** More warnings than this about one document help nobody. */
const MAX_WARNINGS = 10;

// A document that several elements share is read once; the text is kept to notice that a script's content was exchanged.
const readBefore = new WeakMap<object, { readonly text: string; readonly article: Article }>();

/**
 * Turns a source into an article, at once where the payload is in the page.
 *
 * @param signal - ends the request of a `src`
 * @throws {PayloadError} or rejects with it or with a {@link LoadError}
 */
export function readSource(source: Readable, signal: AbortSignal): Article | Promise<Article> {
  switch (source.kind) {
    case 'payload':
      return read(source.value, document.baseURI, 'payload');
    case 'script':
      return readOnce(
        source.script,
        source.text,
        document.baseURI,
        source.script.id ? `#${source.script.id}` : 'script',
      );
    case 'src':
      return loadPayload(source.url, signal).then((loaded) => readOnce(loaded, loaded.text, loaded.url, loaded.url));
  }
}

function readOnce(key: object, text: string, baseUrl: string, name: string): Article {
  const known = readBefore.get(key);
  if (known?.text === text) return known.article;
  const article = read(text, baseUrl, name);
  readBefore.set(key, { text, article });
  return article;
}

function read(input: unknown, baseUrl: string, name: string): Article {
  const warnings: PayloadWarning[] = [];
  try {
    return readArticle(input, { baseUrl, onWarning: (warning) => warnings.push(warning) });
  } finally {
    for (const { path, message } of warnings.slice(0, MAX_WARNINGS)) warn(`${name}: ${path} ${message}`);
    if (warnings.length > MAX_WARNINGS) warn(`${name}: and ${warnings.length - MAX_WARNINGS} more such fields`);
  }
}
