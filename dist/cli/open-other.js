#!/usr/bin/env node
/*! Warta 0.1.0 | MIT */
import { r as rssReader, f as foreignReaders } from './prerender.js';
import { N as openNewsArticle } from './version.js';
import '@lit-labs/ssr/lib/render.js';
import '@lit-labs/ssr/lib/render-result.js';
import 'lit';
import '@lit-labs/ssr/lib/element-renderer.js';
import '@lit-labs/ssr/lib/render-value.js';

/**
 * Takes apart what is not our own: clean JSON-LD with the reader that is here, a feed in XML and all else with those that
 * are fetched for it.
 */
async function openOther(input, context, openWarta) {
    const text = typeof input === 'string' ? input : '';
    const isMarkup = /^\s*</.test(text);
    const isFeed = /^\s*(?:<[^]{0,2000})?<(?:rss|rdf:RDF|feed)\b/i.test(text);
    const openRss = isMarkup ? (await rssReader()).openRss : () => undefined;
    const listing = isFeed ? openRss(input, context) : openCleanJsonLd(input, context);
    if (listing)
        return listing;
    const { openForeign } = await foreignReaders();
    return openForeign(input, context, { openWarta, openNewsArticle, openRss });
}
/** JSON-LD that needs no mending, as a value or as JSON text; nothing for all else, which is for the larger readers. */
function openCleanJsonLd(input, context) {
    try {
        const document = typeof input === 'string' ? JSON.parse(input.replace(/^\ufeff/, '')) : input;
        // Entities, tags or dates in words, also where the text has escapes for their characters.
        const isUntidy = /&#?\w+;|<[a-z/!]|"date\w+":"(?!\d{4}-\d\d-\d\d[\d:.,tz +-]*")/i.test(JSON.stringify(document));
        return isUntidy ? undefined : openNewsArticle(document, context);
    }
    catch {
        // No JSON, cyclic, or deeper than the stack: the larger readers look closer.
        return undefined;
    }
}

export { openOther };
