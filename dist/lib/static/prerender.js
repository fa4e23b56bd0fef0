import { render } from '@lit-labs/ssr/lib/render.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import '../elements/card/card.define.js';
import '../elements/quote/quote.define.js';
import '../elements/baca-juga/baca-juga.define.js';
import '../elements/article/article.define.js';
import '../elements/feed/feed.define.js';
import { chooseLocale } from '../locale/choose-locale.js';
import { attributes, jsonScript, markup } from './markup.js';
import { rendererFor, stylesOf } from './element-renderer.js';
import { content, httpUrl, scriptTag } from './snippet.js';

/**
 * HTML of an element that is drawn already: a declarative shadow tree with its styles, which a browser shows without
 * JavaScript; the fallback for all others; and the payload, with which the drop-in makes the element live when it arrives. It
 * keeps the nodes that are there. The same input gives the same HTML.
 *
 * A page with a strict Content-Security-Policy names the styles: see {@link styleHashes}.
 *
 * @param payload - of any format that `readPayload` (for a feed, `readFeed`) reads
 * @throws {PayloadError} rejects when there is nothing to show
 * @throws {TypeError} rejects when `base` or `src` is no http(s) URL, or neither `src` nor an inline payload is wanted
 */
async function prerender(payload, options) {
    const { element, src, inline = src === undefined, lang, theme, base } = options;
    if (!inline && src === undefined)
        throw new TypeError('prerender: without an inline payload, src is needed');
    const { fallback, shown, language } = content(payload, options);
    const locale = chooseLocale(lang, language);
    const isListed = element === 'baca-juga' || element === 'feed';
    const drawn = {
        [isListed ? 'layout' : 'variant']: options.layout ?? options.variant,
        'heading-level': options.headingLevel,
        max: options.max,
        // Its words must not turn with the page around it, once they are drawn.
        lang: locale.lang,
        theme,
    };
    const tag = `warta-${element}`;
    const ElementRenderer = rendererFor({ locale, now: options.now });
    const renderer = new ElementRenderer(tag);
    for (const [name, value] of Object.entries(drawn))
        if (value !== undefined)
            renderer.setAttribute(name, String(value));
    renderer.setProperty('payload', shown);
    const tree = await collectResult(render(renderer.renderTree(), { elementRenderers: [ElementRenderer] }));
    // What only Lit's own hydration would need. In text and attributes there is no "<" that could look like it.
    const html = tree.replace(/<!--lit-node \d+-->/g, '');
    const given = attributes({
        src: inline ? undefined : httpUrl(src ?? '', 'src'),
        ...drawn,
        // An inline payload holds the one quote that is shown.
        index: inline || !options.index ? undefined : options.index,
    });
    const open = { html: `<${tag}${given.html}>` };
    const shadow = {
        html: `<template shadowrootmode="open"><style>${stylesOf(tag)}</style>${html}</template>`,
    };
    const close = { html: `</${tag}>` };
    const data = inline && markup `\n${jsonScript('application/json', shown)}`;
    const script = base !== undefined && markup `\n${scriptTag({ ...options, base })}`;
    return markup `${open}${shadow}\n${fallback}${data}\n${close}${script}\n`.html;
}
/**
 * The hashes of the styles that {@link prerender} writes, for `style-src` of a strict Content-Security-Policy:
 * `'sha256-…'`, by element. An article holds quotes and strips, and a feed holds cards. Once the drop-in has come, no
 * style needs an exception.
 */
async function styleHashes() {
    const [card, quote, strip, article, feed] = await Promise.all([
        hashOf('warta-card'),
        hashOf('warta-quote'),
        hashOf('warta-baca-juga'),
        hashOf('warta-article'),
        hashOf('warta-feed'),
    ]);
    return { card, quote, 'baca-juga': strip, article, feed };
}
async function hashOf(tag) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(stylesOf(tag)));
    return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

export { prerender, styleHashes };
