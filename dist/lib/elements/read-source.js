import { loadPayload } from '../load/load-payload.js';
import { readArticle } from '../payload/read-article.js';
import { warn } from './warn.js';

/** More warnings than this about one document help nobody. */
const MAX_WARNINGS = 10;
// A document that several elements share is read once; the text is kept to notice that a script's content was exchanged.
const readBefore = new WeakMap();
/**
 * Turns a source into an article, at once where the payload is in the page.
 *
 * @param signal - ends the request of a `src`
 * @throws {PayloadError} or rejects with it or with a {@link LoadError}
 */
function readSource(source, signal) {
    switch (source.kind) {
        case 'payload':
            return read(source.value, document.baseURI, 'payload');
        case 'script':
            return readOnce(source.script, source.text, document.baseURI, source.script.id ? `#${source.script.id}` : 'script');
        case 'src':
            return loadPayload(source.url, signal).then((loaded) => readOnce(loaded, loaded.text, loaded.url, loaded.url));
    }
}
function readOnce(key, text, baseUrl, name) {
    const known = readBefore.get(key);
    if (known?.text === text)
        return known.article;
    const article = read(text, baseUrl, name);
    readBefore.set(key, { text, article });
    return article;
}
function read(input, baseUrl, name) {
    const warnings = [];
    try {
        return readArticle(input, { baseUrl, onWarning: (warning) => warnings.push(warning) });
    }
    finally {
        for (const { path, message } of warnings.slice(0, MAX_WARNINGS))
            warn(`${name}: ${path} ${message}`);
        if (warnings.length > MAX_WARNINGS)
            warn(`${name}: and ${warnings.length - MAX_WARNINGS} more such fields`);
    }
}

export { readSource };
