import { openNewsArticle } from './news-article.js';

/** JSON-LD that needs no mending, as a value or as JSON text; nothing for all else, which is for the larger readers. */
function openCleanJsonLd(input, context) {
    try {
        const document = typeof input === 'string' ? JSON.parse(input.replace(/^\ufeff/, '')) : input;
        // Entities, tags or dates in words, also where the text has escapes for their characters.
        const isUntidy = /&#?\w+;|<[a-z/!]|"date\w+":"(?!\d{4}-)/i.test(JSON.stringify(document));
        return isUntidy ? undefined : openNewsArticle(document, context);
    }
    catch {
        // No JSON, cyclic, or deeper than the stack: the larger readers look closer.
        return undefined;
    }
}

export { openCleanJsonLd, openNewsArticle };
