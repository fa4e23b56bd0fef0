#!/usr/bin/env node
/*! Warta 0.1.0 | MIT */
import createDOMPurify from 'dompurify';
import { s as safeUrl, O as visibleText, H as wordsOf } from './version.js';
import 'lit';

/** What the body of a news article is made of. Everything else loses its tag, and keeps its words where it had any. */
const ELEMENTS = ('p div br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd a figure figcaption img table caption thead tbody tfoot tr th td ' +
    'blockquote q cite b strong i em u s del ins mark small sub sup abbr dfn time code pre kbd samp var bdi ruby rt rp ' +
    'span wbr').split(' ');
const words = (value) => visibleText(value).trim() || undefined;
const matching = (pattern) => (value) => pattern.test(value) ? value : undefined;
const count = matching(/^\d{1,3}$/);
const pixels = matching(/^\d{1,5}$/);
const moment = matching(/^[\dTWZPHMSYD:.,+\- ]{1,40}$/i);
/** Candidates whose address is safe, each with its width or density. An address may hold commas, so only spaces part them. */
const srcset = (value, baseUrl) => {
    const kept = [];
    for (const candidate of value.replace(/(\s\d+(?:\.\d+)?[wx])\s*,/g, '$1, ').split(/,\s+/, 30)) {
        const [address = '', descriptor = '', ...more] = candidate.trim().split(/\s+/);
        const url = safeUrl(address, baseUrl);
        if (url && !more.length && /^(?:\d+w|\d+(?:\.\d+)?x)$/.test(descriptor))
            kept.push(`${url} ${descriptor}`);
    }
    return kept.join(', ') || undefined;
};
const everywhere = {
    lang: matching(/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i),
    dir: matching(/^(?:ltr|rtl|auto)$/i),
    title: words,
};
const cell = { colspan: count, rowspan: count };
const moved = { cite: safeUrl, datetime: moment };
const byElement = {
    a: { href: safeUrl },
    img: { src: safeUrl, srcset, alt: words, width: pixels, height: pixels },
    blockquote: { cite: safeUrl },
    q: { cite: safeUrl },
    del: moved,
    ins: moved,
    time: { datetime: moment },
    ol: { start: count, reversed: () => '', type: matching(/^[1aAiI]$/) },
    li: { value: count },
    th: { ...cell, scope: matching(/^(?:row|col|rowgroup|colgroup)$/i) },
    td: cell,
};
/** Every attribute that some element may carry. */
const ATTRIBUTES = [everywhere, ...Object.values(byElement)].flatMap(Object.keys);
/** What an attribute may say on this element; undefined when it has to go. */
function allowedValue(element, name, value, baseUrl) {
    return (ownRule(everywhere, name) ?? ownRule(byElement[element], name))?.(value, baseUrl);
}
/** Only an own rule counts, so that an attribute called "constructor" finds none. */
const ownRule = (rules, name) => rules && Object.hasOwn(rules, name) ? rules[name] : undefined;

/**
 * Puts the headings inside `root` under a heading of level `above`: the highest that is used comes one level below it, and
 * no level is skipped on the way down. Six is the deepest there is.
 */
function relevelHeadings(root, above) {
    const headings = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')];
    const used = [...new Set(headings.map(({ localName }) => localName))].sort();
    let previous = above;
    for (const heading of headings) {
        previous = Math.min(above + 1 + used.indexOf(heading.localName), previous + 1, 6);
        const moved = heading.ownerDocument.createElement(`h${previous}`);
        for (const { name, value } of heading.attributes)
            moved.setAttribute(name, value);
        moved.append(...heading.childNodes);
        heading.replaceWith(moved);
    }
}

// A code point that is no character, in no text: it marks, and is taken out of all that comes of the markup.
const MARK = '\ufffe';
/**
 * Renames scripts, style elements, style attributes and handlers before the markup is parsed. A sanitiser drops them, but
 * Chromium reports them to the page's Content-Security-Policy as it parses or moves them, even where nothing can run.
 *
 * Scripts and styles become `xmp`, which holds raw text as they do, and which the sanitiser drops with all it holds. Which
 * words are attributes is for the parser to say; so all that begin like one are marked, also in text and in values.
 */
const quietMarkup = (html) => withoutMarks(html)
    .replace(/<(\/?)(?:script|style)(?=[\s/>])/gi, '<$1xmp')
    .replace(/([\s/"'])(on|style)/gi, `$1$2${MARK}`);
/** A text or value as it was written. */
const withoutMarks = (text) => text.replaceAll(MARK, '');

let policy;
/**
 * The Trusted Types policy `warta`, made at the first call. Nothing but the sanitiser holds it, and the sanitiser hands it
 * markup only to parse in a document that runs nothing.
 *
 * @throws {TypeError} when the page forbids the policy, or another script has taken its name
 */
function trustedPolicy() {
    const { trustedTypes } = globalThis;
    return (policy ??= trustedTypes
        ? trustedTypes.createPolicy('warta', {
            createHTML: (html) => html,
            // DOMPurify wants to see it; no element on our list has an attribute that loads or holds a script.
            createScriptURL: refuse,
            createScript: refuse,
        })
        : null);
}
function refuse() {
    throw new TypeError('a news body loads no scripts');
}

/** The longest HTML that is read, in UTF-16 code units; a longer one is cut. */
const MAX_HTML = 1_000_000;
const CONFIG = {
    ALLOWED_TAGS: [...ELEMENTS],
    ALLOWED_ATTR: [...ATTRIBUTES],
    ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
};
let purifier;
/**
 * Turns untrusted HTML into nodes that are safe to show: the elements of a news body, links and pictures with checked
 * `http(s)` addresses, nothing that runs, styles, names or asks for input.
 *
 * It fails closed: where DOMPurify cannot work, or the page's Trusted Types forbid the policy `warta`, the words come
 * out as plain paragraphs.
 */
function sanitiseHtml(html, options) {
    const { document = globalThis.document } = options;
    const text = html.slice(0, MAX_HTML);
    // An instance of our own: a page that shares the module may have given the common one hooks and settings.
    purifier ??= createDOMPurify(window);
    return document.adoptNode(cleanNodes(text, purifier, options) ?? plainParagraphs(text, document));
}
/** The cleaned nodes, still in a document that runs and loads nothing; undefined when they cannot be had. */
function cleanNodes(html, purify, options) {
    if (!purify.isSupported)
        return undefined;
    try {
        const fragment = purify.sanitize(quietMarkup(html), {
            ...CONFIG,
            TRUSTED_TYPES_POLICY: trustedPolicy(),
            RETURN_DOM_FRAGMENT: true,
        });
        tidy(fragment, options);
        return fragment;
    }
    catch {
        return undefined;
    }
}
/** DOMPurify decides what may run; this decides, element by element, what a news body may say. */
function tidy(fragment, { baseUrl, headingLevel }) {
    for (const element of fragment.querySelectorAll('*')) {
        for (const { name, value } of [...element.attributes]) {
            const allowed = allowedValue(element.localName, name, withoutMarks(value), baseUrl);
            if (allowed === undefined)
                element.removeAttribute(name);
            else
                element.setAttribute(name, allowed);
        }
        if (element.localName === 'a' && element.hasAttribute('href'))
            element.setAttribute('rel', 'noopener');
        else if (element.localName === 'img')
            finishImage(element);
    }
    for (const figure of fragment.querySelectorAll('figure')) {
        if (!figure.querySelector('img') && !figure.textContent.trim())
            figure.remove();
    }
    relevelHeadings(fragment, headingLevel);
    const texts = fragment.ownerDocument.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const text = texts.currentNode;
        text.data = visibleText(withoutMarks(text.data));
    }
}
function finishImage(image) {
    // A picture of one pixel counts readers; it shows them nothing.
    const isCounter = ['width', 'height'].some((side) => Number(image.getAttribute(side) ?? 2) < 2);
    if (isCounter || !image.hasAttribute('src'))
        return image.remove();
    if (!image.hasAttribute('alt'))
        image.setAttribute('alt', '');
    if (image.hasAttribute('srcset'))
        image.setAttribute('sizes', 'auto, 100vw');
    image.setAttribute('loading', 'lazy');
    image.setAttribute('decoding', 'async');
    image.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
}
function plainParagraphs(html, document) {
    const fragment = document.createDocumentFragment();
    for (const words of wordsOf(html)) {
        const paragraph = document.createElement('p');
        paragraph.textContent = words;
        fragment.append(paragraph);
    }
    return fragment;
}

export { sanitiseHtml };
