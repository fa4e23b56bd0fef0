#!/usr/bin/env node
/*! Warta 0.1.0 | MIT */
import { render as render$4 } from '@lit-labs/ssr/lib/render.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { y as version, P as PayloadError, D as openWarta, w as parseUrl, E as readAll, a as readOne, f as chooseLocale, u as direction, g as formatByline, k as formatDateTime, F as formatAge, p as presets, G as framed, e as allWords, H as wordsOf, I as payloadOf, t as needsDateline, d as layouts, l as layouts$1, J as textFragmentUrl, C as readFeed, c as readPayload, K as content, i as attributes, L as httpUrl, x as jsonScript, m as markup, M as scriptTag } from './version.js';
import { css, nothing, html, LitElement, unsafeCSS } from 'lit';
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';

const said = new Set();
const MAX_SAID = 200;
/** Says something on the console, once, under the library's name. */
function warn(message) {
    if (said.has(message) || said.size >= MAX_SAID)
        return;
    said.add(message);
    console.warn(`[warta] ${message}`);
}

/**
 * Registers an element unless its name is taken, which is harmless: the script may stand on a page twice. Another version
 * under the same name, or somebody else's element, is worth one warning.
 */
function defineElement(tag, constructor) {
    const registry = globalThis.customElements;
    const taken = registry?.get(tag);
    if (!taken)
        registry?.define(tag, constructor);
    else if (typeof taken.version !== 'string')
        warn(`<${tag}> is defined by another script`);
    // Of all elements the same words, so that they are said once.
    else if (taken.version !== version)
        warn(`version ${taken.version} is here, ${version} leaves it alone`);
}

// What is fetched only when a page needs it. rollup.config.mjs names the files.
/** The reader of RSS and Atom. */
const rssReader = () => import('./version.js').then(function (n) { return n.Q; });
/** The readers of all other formats but our own and clean JSON-LD. */
const foreignReaders = () => import('./version.js').then(function (n) { return n.R; });
/** The sanitiser, which HTML blocks pass. */
const sanitiser = () => import('./sanitise-html.js');
/** What keeps the nodes of elements that the server has drawn. */
const treeAdopter = () => import('./adopt-tree.js');

/** The ground that every element stands on: box, text, links, pictures, focus, paper. */
const shared = css `:host{display:block}:host([hidden]){display:none}:host(:nth-child(n+25):not(:focus-within)){content-visibility:auto;contain-intrinsic-size:auto 200px}*{box-sizing:border-box}.base{all:initial;color-scheme:inherit;visibility:inherit;pointer-events:inherit;-webkit-font-smoothing:inherit;box-sizing:border-box;padding:var(--warta-padding,0);border-radius:var(--_radius);color:var(--_ink);background:var(--warta-color-surface,transparent);font-family:var(--warta-font-text,inherit);overflow-wrap:anywhere;hyphens:auto;-webkit-text-size-adjust:100%;font-size:15px;line-height:1.45;display:block;position:relative;container-type:inline-size}.base :where(h2,h3,h4,h5,h6,p,ol,ul,li){font:inherit;margin:0;padding:0;list-style:none}.base>*{--warta-padding:0;--_headline:16px;--_lead:22px}.headline{font-family:var(--warta-font-headline,inherit);font-size:calc(min(var(--_headline), var(--_most,36px)) * var(--warta-headline-scale,1));font-weight:var(--warta-headline-weight,700);letter-spacing:-.006em;text-wrap:balance;hyphens:manual;line-height:round(1.04em + 3.7px,1px)}.base :lang(jv){line-height:normal}.kicker{color:var(--_accent);font-size:13px;font-weight:700;line-height:18px}.meta{color:var(--_muted);font-variant-numeric:tabular-nums;hyphens:manual;font-size:13px;font-weight:500;line-height:18px}.meta>span:last-child{display:inline-block}.skeleton{background:repeating-linear-gradient(var(--_ground) 0 18px, transparent 0 28px);height:74px;animation:.3s step-end hidden}@keyframes hidden{0%{visibility:hidden}}[href]{color:inherit;text-underline-offset:.15em;-webkit-tap-highlight-color:transparent;text-decoration:underline 1px #0000}[href]:hover,.teaser:hover a{text-decoration-color:currentColor}:focus-visible,.teaser :focus-visible:after{outline:2px solid var(--_accent);outline-offset:3px;border-radius:var(--_radius)}.teaser a:focus-visible{outline:none}.teaser a:after{content:"";position:absolute;inset:0}.frame{border-radius:var(--_radius);background:var(--_ground);flex:none;display:block;position:relative;overflow:hidden}.teaser .frame{aspect-ratio:16/9}.frame:after{content:"";background:light-dark(#0000,#0002);position:absolute;inset:0}.picture{object-fit:cover;object-position:var(--_x,50%) var(--_y,50%);width:100%;height:100%;display:block}@container (width>=280px){.base>*{--_headline:18px}}@container (width>=420px){.base>*{--_headline:22px;--_lead:28px}}@container (width>=640px){.base>*{--_headline:28px;--_lead:36px}}@container (width>=960px){.base>*{--_headline:36px}}@media (prefers-reduced-motion:no-preference){[href]{transition:text-decoration-color .12s ease-out}}@media print{:host{color-scheme:light!important}.base{background:0 0}.teaser a:after,[href]:after{content:" (" attr(href) ")";font-size:12px;font-weight:400;position:static}button{display:none}}`;

/**
 * What a page may set, in one place, and what it gets when it does not. The list is read by the documentation and by a test
 * that finds undefined, unused and undocumented tokens: `{syntax} [name=fallback] - meaning`.
 *
 * @cssprop {<color>} [--warta-color-brand=#b3152a] - The one brand colour: kicker, "Baca juga", quote mark, focus ring. Its lightness is moved until it reads on the ground.
 * @cssprop {<color>} [--warta-color-ink=light-dark(#16181d, #eceef2)] - Headlines and text.
 * @cssprop {<color>} [--warta-color-muted=light-dark(#595f6b, #a4aab6)] - Dates, roles, credits.
 * @cssprop {<color>} [--warta-color-line=color-mix(in oklab, currentColor 14%, transparent)] - Hairlines.
 * @cssprop {<color>} [--warta-color-surface=transparent] - The ground of the element, for those who want a box.
 * @cssprop {<color>} [--warta-color-ground=light-dark(#e9ebef, #23262d)] - The ground of a picture until it arrives, and of the waiting lines.
 * @cssprop {<family-name>} [--warta-font-text=inherit] - The face of everything but headlines.
 * @cssprop {<family-name>} [--warta-font-headline=inherit] - The face of headlines and of pull quotes.
 * @cssprop {<family-name>} [--warta-font-mark=Georgia, serif] - The face of the large quotation mark.
 * @cssprop {<number>} [--warta-headline-weight=700] - The weight of headlines.
 * @cssprop {<number>} [--warta-headline-scale=1] - A factor on the size of headlines and pull quotes; a condensed face bears 1.1.
 * @cssprop {<length>} [--warta-space=4px] - The step of which every gap is a multiple.
 * @cssprop {<length>} [--warta-padding=0] - Room around the content, for those who want a box.
 * @cssprop {<length>} [--warta-radius=2px] - The corners of pictures, boxes and the focus ring.
 *
 * `--_*` are the settled values. The brand becomes `--_accent`: at most 0.48 light on a light ground and at least 0.78 on a
 * dark one (OKLCH) keep 4.5:1 whatever the hue, also where the screen cannot show the colour and clips it.
 */
const tokens = css `:host{--_ink:var(--warta-color-ink,light-dark(#16181d,#eceef2));--_muted:var(--warta-color-muted,light-dark(#595f6b,#a4aab6));--_line:var(--warta-color-line,color-mix(in oklab, currentColor 14%, transparent));--_ground:var(--warta-color-ground,light-dark(#e9ebef,#23262d));--_brand:var(--warta-color-brand,#b3152a);--_accent:light-dark(oklch(from var(--_brand) min(l, .48) c h),oklch(from var(--_brand) max(l, .78) c h));--_space:var(--warta-space,4px);--_radius:var(--warta-radius,2px)}:host([theme=light]){color-scheme:light}:host([theme=dark]){color-scheme:dark}`;

/**
 * Dispatches one of the library's events, bubbling and composed.
 *
 * @returns false when a listener prevented what comes next
 */
function emit(target, name, detail) {
    const cancelable = name === 'warta-link';
    return target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}

/** How far beyond the viewport an element begins to load. */
const MARGIN = '600px 200px';
/** How long an element must be half visible to count as seen, in milliseconds. */
const IMPRESSION_TIME = 1_000;
/**
 * One observer for all elements of the page, made when the first needs it.
 *
 * @param onEntry - calls `found` when the element is where it was awaited
 * @returns a function that awaits an element and calls back once, and a function that ends the wait
 */
function watch(onEntry, options) {
    const callbacks = new WeakMap();
    let observer;
    function start(element, callback) {
        observer ??= new IntersectionObserver((entries) => {
            for (const entry of entries)
                onEntry(entry, () => end(entry.target)?.());
        }, options);
        callbacks.set(element, callback);
        observer.observe(element);
    }
    function end(element) {
        const callback = callbacks.get(element);
        callbacks.delete(element);
        observer?.unobserve(element);
        return callback;
    }
    return [start, end];
}
/** Calls back once, when the element comes near the viewport. */
const [whenNear, forgetNear] = watch(({ isIntersecting, target }, found) => {
    // `display: contents` leaves an element no box to come near with.
    if (isIntersecting || getComputedStyle(target).display === 'contents')
        found();
}, { rootMargin: MARGIN });
const timers = new WeakMap();
/** Calls back once, when half of the element (or half of a screen of it) was visible for a second. */
const [whenSeen, forgetSeen] = watch(({ target, intersectionRatio, intersectionRect, rootBounds }, found) => {
    const isSeen = intersectionRatio >= 0.5 || (!!rootBounds && intersectionRect.height >= rootBounds.height / 2);
    if (isSeen && timers.has(target))
        return;
    clearTimeout(timers.get(target));
    timers.delete(target);
    if (!isSeen)
        return;
    const tell = () => {
        timers.delete(target);
        found();
    };
    timers.set(target, setTimeout(tell, IMPRESSION_TIME));
}, { threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5] });

/** Tells the page what came of an element's source: by its state, by events, by one warning. */
class Announcer {
    #host;
    #internals;
    /** What the page was told of last, and which article the reader has seen. */
    #told;
    #seen;
    constructor(host) {
        this.#host = host;
    }
    /** Tells of what is drawn now; of the same but once. */
    tell(outcome, isLoading) {
        const host = this.#host;
        const isNews = outcome !== this.#told;
        this.#told = outcome;
        const isFailure = outcome instanceof Error;
        this.#setState(isLoading ? 'loading' : isFailure ? 'error' : outcome && 'ready');
        if (isFailure) {
            if (!isNews)
                return;
            const { path, message } = outcome;
            warn(`<${host.localName}> shows its fallback: ${path ? `${path}: ` : ''}${message}`);
            emit(host, 'warta-error', { error: outcome });
        }
        else if (outcome) {
            if (isNews)
                emit(host, 'warta-load', 'items' in outcome ? { feed: outcome } : { article: outcome });
            if ('items' in outcome || outcome === this.#seen)
                return;
            const see = () => {
                if (outcome !== this.#told)
                    return;
                // In a tab that was left meanwhile nobody has seen it; the browser tells again when the reader is back.
                if (document.hidden)
                    return whenSeen(host, see);
                this.#seen = outcome;
                emit(host, 'warta-impression', { article: outcome });
            };
            whenSeen(host, see);
        }
    }
    #setState(state) {
        try {
            this.#internals?.states.clear();
            if (state)
                (this.#internals ??= this.#host.attachInternals()).states.add(state);
        }
        catch {
            // A browser without custom states shows everything but `:state()`.
        }
    }
}

/**
 * An address that tells its owner which page sent the reader.
 *
 * @param url - absolute; its fragment stays, that which names a sentence too
 * @param campaign - a query, `utm_source=portal.example&utm_medium=warta`; a parameter that the address has already is replaced
 */
function withCampaign(url, campaign) {
    const target = new URL(url);
    new URLSearchParams(campaign ?? '').forEach((value, name) => target.searchParams.set(name, value));
    return target.href;
}

const watched = new WeakSet();
let observer;
/**
 * Draws an element again whenever its light DOM changes. One observer serves the page; it holds its targets weakly. Its
 * callback must close over none of them: what V8 makes in one call shares one scope, and the first would be held for good.
 */
function watchChildren(host) {
    if (watched.has(host))
        return;
    watched.add(host);
    observer ??= new MutationObserver((records) => {
        for (const { target } of records) {
            for (let node = target; node; node = node.parentNode) {
                if (watched.has(node))
                    node.requestUpdate();
            }
        }
    });
    observer.observe(host, { childList: true, characterData: true, subtree: true });
}

/** How far what is on the screen may be behind the clock, in milliseconds. */
const MINUTE = 60_000;
const hosts = new Set();
let timer;
/**
 * Draws an element again in a minute, as it tells how long ago something was. One timer serves the page. It is not set again
 * when no element asks for it, nor in a hidden tab, which catches up as soon as it is seen.
 */
function keepFresh(host) {
    hosts.add(host);
    timer ??= setTimeout(tick, MINUTE);
}
/** Forgets an element that has left the page. */
const letAge = (host) => hosts.delete(host);
function tick() {
    if (document.hidden)
        return document.addEventListener('visibilitychange', tick, { once: true });
    timer = undefined;
    const waiting = [...hosts];
    // Those that are still fresh ask again when they are drawn.
    hosts.clear();
    for (const host of waiting)
        host.requestUpdate();
}

/** A payload that did not arrive, with the address that was asked. */
class LoadError extends Error {
    name = 'LoadError';
    code;
    url;
    /** The HTTP status, where there was an answer. */
    status;
    constructor(code, url, message, status) {
        super(message);
        this.code = code;
        this.url = url;
        this.status = status;
    }
}

// An error page with status 200 is the commonest way for an address to be wrong.
const NO_DATA = /html|^(image|audio|video)/i;
const CHARSET = /(?:charset="?|encoding=["'])([\w-]+)/i;
/**
 * Fetches a text, with one more try after a network failure or a 5xx.
 *
 * @param signal - ends the request; the reason of the abort, a `LoadError`, is then what is thrown
 * @param maxBytes - the most bytes of the decoded body
 * @throws {LoadError}
 */
async function fetchText(url, signal, maxBytes, isRetry = false) {
    try {
        return await fetchOnce(url, signal, maxBytes);
    }
    catch (cause) {
        if (signal.aborted)
            throw signal.reason;
        const error = cause instanceof LoadError ? cause : new LoadError('network', url, String(cause));
        if (isRetry || !(error.code === 'network' || Number(error.status) >= 500))
            throw error;
    }
    // Jitter keeps the readers of a page that all saw the same failure from returning at the same moment.
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 700));
    return fetchText(url, signal, maxBytes, true);
}
async function fetchOnce(url, signal, maxBytes) {
    // Looked up at the time of the call, for tests and for pages that wrap `fetch`.
    const response = await globalThis.fetch(url, {
        signal,
        credentials: 'omit',
        referrerPolicy: 'strict-origin-when-cross-origin',
    });
    const { ok, status, headers } = response;
    const type = headers.get('content-type') ?? '';
    if (!ok)
        throw new LoadError('status', url, `the server answered ${status}`, status);
    if (NO_DATA.test(type))
        throw new LoadError('content-type', url, `the server answered ${type}`, status);
    const reader = response.body?.getReader();
    let decoder;
    let size = 0;
    let text = '';
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
        // Decoded bytes are counted as they come, so that a small compressed body cannot grow without bound.
        size += part.value.length;
        if (size > maxBytes)
            throw new LoadError('too-large', url, `the body is larger than ${maxBytes} bytes`, status);
        decoder ??= decoderFor(type + String.fromCharCode(...part.value.subarray(0, 100)));
        text += decoder.decode(part.value, { stream: true });
    }
    return { url: response.url || url, text: text + (decoder?.decode() ?? '') };
}
/** Decodes by the declared charset (HTTP, then the XML declaration), else UTF-8. */
function decoderFor(head) {
    try {
        return new TextDecoder(CHARSET.exec(head)?.[1]);
    }
    catch {
        // An unknown charset label: UTF-8 is the likeliest.
        return new TextDecoder();
    }
}

/** How long a failure is remembered, in milliseconds: elements that ask again meanwhile share it, so that a server in trouble is left alone. */
const REMEMBER_FAILURE = 10_000;
/** The most documents that are kept; the oldest goes first. */
const MAX_KEPT = 200;
const entries = new Map();
/**
 * The text behind a URL, asked for once for the whole page however many ask; the request ends when its last asker leaves.
 *
 * @param signal - aborted when this asker no longer wants the answer; one who always does needs none
 * @throws {LoadError} when it did not arrive; with code `aborted` when the signal was aborted
 */
function loadPayload(url, signal, options = {}) {
    const entry = entries.get(url) ?? enter(url, options);
    entry.askers++;
    return new Promise((resolve, reject) => {
        const leave = () => {
            const error = new LoadError('aborted', url, 'the request was given up');
            reject(error);
            if (--entry.askers)
                return;
            forget(url, entry);
            entry.abort(error);
        };
        if (signal?.aborted)
            return leave();
        signal?.addEventListener('abort', leave);
        entry.loaded.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
    });
}
/** Forgets what is known of a URL, so that the next asker asks the server. */
const forgetPayload = (url) => entries.delete(url);
function enter(url, { timeout = 10_000, maxBytes = 2_000_000 }) {
    const controller = new AbortController();
    const abort = (reason) => controller.abort(reason);
    const timer = setTimeout(() => abort(new LoadError('timeout', url, `no answer within ${timeout} ms`)), timeout);
    const loaded = fetchText(url, controller.signal, maxBytes).finally(() => {
        clearTimeout(timer);
        // Ends what still flows after a refusal. The browser's own reason would hold its stack, and with that who asked first.
        abort(null);
    });
    const entry = { loaded, abort, askers: 0 };
    loaded.catch(() => setTimeout(() => forget(url, entry), REMEMBER_FAILURE));
    entries.set(url, entry);
    if (entries.size > MAX_KEPT)
        entries.delete(entries.keys().next().value);
    return entry;
}
/** Forgets an answer, unless another has taken its place. */
function forget(url, entry) {
    if (entries.get(url) === entry)
        entries.delete(url);
}

/**
 * Takes apart a document of our own format, as a value or as JSON text. Nothing comes back when another reader is needed, also
 * for text that is no JSON.
 *
 * @throws {PayloadError} when no reader will ever make an article of it
 */
function openDocument(input, context) {
    let document = input;
    if (typeof input === 'string') {
        try {
            document = JSON.parse(input.replace(/^\ufeff/, ''));
        }
        catch {
            return undefined;
        }
    }
    if (typeof document !== 'object' || !document)
        throw new PayloadError('wrong-type', '$', 'an article is a JSON object');
    return openWarta(document, context);
}

// What is fetched only when a page has something for it to read or to draw. rollup.config.mjs names the files.
/** The reader of JSON-LD, and the way to those of other formats. */
const otherReaders = () => import('./open-other.js');
const quoteView = () => Promise.resolve().then(function () { return quote_view; });
const bacaJugaView = () => Promise.resolve().then(function () { return bacaJuga_view; });
const articleView$1 = () => Promise.resolve().then(function () { return article_view; });
const feedView = () => Promise.resolve().then(function () { return feed_view; });

/** Finds the source of an element: the property `payload`, the script that `for` names, a child script, the address `src`. */
function findSource(host) {
    const { payload, htmlFor, src, loading } = host;
    if (payload !== undefined && payload !== null)
        return { kind: 'payload', value: payload };
    let child = host.firstElementChild;
    while (child && !isJsonScript(child))
        child = child.nextElementSibling;
    if (src ? htmlFor || child : htmlFor && child)
        warn(`<${host.localName}> has more than one source`);
    if (htmlFor)
        return scriptById(host, htmlFor);
    if (child)
        return scriptSource(child);
    if (!src)
        return { kind: isParsed(host) ? 'none' : 'pending' };
    return { kind: 'src', src, isLazy: loading !== 'eager' };
}
/** Resolves a `src` against the page. */
const addressOf = (src) => parseUrl(src, document.baseURI)?.href;
/** Whether two findings stand for the same document, so that nothing needs to be done. */
const isSameSource = (a, b) => Object.entries(b).every(([key, value]) => a?.[key] === value);
function scriptById(host, id) {
    // An element of a shadow tree may name a script beside it.
    const tree = host.getRootNode();
    const named = tree.getElementById?.(id) ?? document.getElementById(id);
    if (named && isJsonScript(named))
        return scriptSource(named);
    if (named)
        return missing('for', `#${id} is no script of type application/json`);
    return isLoaded() ? missing('for', `#${id} is not in the page`) : { kind: 'pending' };
}
const missing = (path, message) => ({ kind: 'error', path, message });
const isJsonScript = (node) => node.localName === 'script' && /^application\/(ld\+)?json\b/i.test(node.type);
const scriptSource = (script) => isParsed(script) ? { kind: 'script', script, text: script.textContent } : { kind: 'pending' };
const isLoaded = () => document.readyState !== 'loading';
/** Whether the parser is past the end of a node: the page is loaded, or something follows the node or an ancestor of it. */
function isParsed(node) {
    let at = node;
    while (at && !at.nextSibling)
        at = at.parentNode;
    return !!at || isLoaded();
}

/** Whether a value is still to come. Where a page has put a class of its own in the place of `Promise`, ours are no instances. */
const isPromise = (value) => 'then' in value;
/** More warnings than this about one document help nobody. */
const MAX_WARNINGS = 10;
/** A document that several elements share is read once; its text is kept to notice that a script's content was exchanged. */
function reader(read) {
    const readBefore = new WeakMap();
    function readOnce(key, text, baseUrl, name) {
        const known = readBefore.get(key);
        if (known?.text === text)
            return known.value;
        const value = readNow(read, text, baseUrl, name);
        readBefore.set(key, { text, value });
        // A reader that could not be fetched may be there the next time.
        if (isPromise(value))
            value.catch(() => readBefore.delete(key));
        return value;
    }
    return (source, signal) => {
        if (source.kind === 'payload')
            return readNow(read, source.value, document.baseURI, 'payload');
        if (source.kind === 'src') {
            const url = addressOf(source.src);
            if (!url)
                throw new PayloadError('no-source', 'src', `"${source.src}" is no address`);
            return loadPayload(url, signal).then((loaded) => readOnce(loaded, loaded.text, loaded.url, loaded.url));
        }
        const { script, text } = source;
        return readOnce(script, text, document.baseURI, script.id ? `#${script.id}` : 'script');
    };
}
/**
 * Turns a source into an article, at once where the payload is in the page and needs no further reader.
 *
 * @param signal - ends the request of a `src`
 * @throws {PayloadError} or rejects with it or with a {@link LoadError}
 */
const readSource = reader(readOne);
/** Turns a source into all its articles, as {@link readSource} does into one. */
const readFeedSource = reader(readAll);
function readNow(read, input, baseUrl, name) {
    const warnings = [];
    const context = { baseUrl, onWarning: (warning) => warnings.push(warning) };
    const finish = (listing) => {
        // Where this throws, the error alone is told: it names what is wrong.
        const shown = read(listing, context);
        for (const { path, message } of warnings.slice(0, MAX_WARNINGS))
            warn(`${name}: ${path} ${message}`);
        return shown;
    };
    const listing = openDocument(input, context);
    return listing
        ? finish(listing)
        : otherReaders().then((others) => others.openOther(input, context, openWarta).then(finish));
}

/** Tells the page of every link in the tree of an element before it is followed, and lets the page keep the reader. */
function reportLinks(host, root) {
    root.addEventListener('click', (event) => {
        const link = event.target.closest('[href]');
        // A link of the fallback is the page's own; those of elements inside report for themselves.
        if (!link || !root.contains(link))
            return;
        const kind = (link.dataset['kind'] ?? 'body');
        if (!emit(host, 'warta-link', { url: link.href, kind }))
            event.preventDefault();
    });
}

/**
 * Follows the source of one element: finds it, waits for the viewport where it may, asks, and reports to the element.
 * An answer to a question that is no longer asked is dropped.
 */
class SourceController {
    #host;
    #asking;
    #source;
    constructor(host) {
        this.#host = host;
    }
    /** Ends a request or the wait for one, unless the element is only moved and comes back in the same task. */
    leave() {
        queueMicrotask(() => {
            if (this.#source?.kind === 'src' && !this.#host.isConnected)
                this.#giveUp();
        });
    }
    /** Forgets the answer, and asks again with the next update of the element. */
    reload() {
        if (this.#source?.kind === 'src')
            forgetPayload(addressOf(this.#source.src));
        this.#giveUp();
        this.#host.requestUpdate();
    }
    /** Looks for the source again; an article that is in the page is there when this returns. */
    update() {
        const host = this.#host;
        const source = findSource(host);
        if (!host.isConnected || isSameSource(this.#source, source))
            return;
        if (this.#source)
            this.#giveUp();
        this.#source = source;
        if (source.kind === 'pending') {
            document.addEventListener('DOMContentLoaded', () => host.requestUpdate(), { once: true });
        }
        else if (source.kind === 'none')
            host.articleChanged();
        else if (source.kind === 'error') {
            host.articleChanged(undefined, new PayloadError('no-source', source.path, source.message));
        }
        else if (source.kind === 'src' && source.isLazy)
            whenNear(host, () => this.#ask(source));
        else
            this.#ask(source);
    }
    #ask(source) {
        const host = this.#host;
        const answer = (article, error) => {
            if (this.#source !== source)
                return;
            host.articleChanged(article, error);
            host.requestUpdate();
        };
        try {
            // There is nothing to end but a request.
            this.#asking = source.kind === 'src' ? new AbortController() : undefined;
            const article = host.readSource(source, this.#asking?.signal);
            if (isPromise(article)) {
                host.articleLoading();
                article.then(answer, (error) => answer(undefined, error));
            }
            else
                host.articleChanged(article);
        }
        catch (error) {
            answer(undefined, error);
        }
    }
    #giveUp() {
        forgetNear(this.#host);
        // The browser would make a reason of its own, whose stack holds the element as long as anything holds the signal.
        this.#asking?.abort(null);
        this.#source = undefined;
    }
}

/** Whether an element has no fallback: nothing but blanks, comments and scripts between its tags. */
const isBare = ({ childNodes }) => [...childNodes].every(({ nodeName, nodeValue }) => nodeName === '#text' ? !nodeValue?.trim() : /script|comment/i.test(nodeName));
/** What stands in a bare element's place: quiet lines while the payload is on its way, a sentence when it does not come. */
function standIn(host, isLoading, hasFailed, locale) {
    if (!isBare(host))
        return nothing;
    if (isLoading)
        return html `<div class="base skeleton" part="skeleton"></div>`;
    return hasFailed ? html `<p class="base meta" part="error" lang=${locale.lang}>${locale.failed}</p>` : nothing;
}

/** What the page sets for all elements that do not say otherwise: `<meta name="warta:theme" content="dark">`. */
const pageDefault = (name) => document.head?.querySelector(`[name="warta:${name}"]`)?.content;
/** The language of the nearest element that names one, through shadow roots. */
function languageAround(element) {
    const named = element.closest('[lang]');
    const root = element.getRootNode();
    return named?.lang ?? (root instanceof ShadowRoot ? languageAround(root.host) : undefined);
}
/** The words for the reader: in the language of the element, the page's default, that around it, that of what it shows, Indonesian. */
const wordsFor = (element, language) => chooseLocale(element.getAttribute('lang') ?? pageDefault('lang'), languageAround(element), language);

/** Keeps the nodes of a tree that the server has drawn; fetched when the first element has one. */
let adoptTree;
/**
 * The base of every element: shows the article (or the feed) of its source in the shadow tree, and leaves the light DOM as
 * the fallback.
 *
 * Until an article is ready there is no shadow tree at all, so the page shows what the snippet holds; only where that is
 * nothing, quiet lines or a sentence stand in. Nothing here throws into the page.
 *
 * @attr {string} lang - The language of the words and dates; that around the element, then the article's, when absent.
 */
class WartaElement extends LitElement {
    /** The version of the library. */
    static version = version;
    static styles = [tokens, shared];
    /** What draws the elements of this class, or fetches it. @ignore */
    static view;
    static properties = {
        payload: { attribute: false },
        htmlFor: { attribute: 'for' },
        src: {},
        loading: {},
        campaign: {},
        theme: { reflect: true },
        // The words depend on it.
        language: { attribute: 'lang' },
    };
    #sources = new SourceController(this);
    #announcer = new Announcer(this);
    #shown;
    /** What came of the latest source. */
    #outcome;
    #isDressed = false;
    #isLoading = false;
    /** Shows the fallback in a shadow tree in which nothing could be drawn. */
    #slot;
    /** The article that is shown, if there is one. */
    get article() {
        const shown = this.#shown;
        return shown && 'headline' in shown ? shown : undefined;
    }
    /** What is shown, if there is anything. */
    get shown() {
        return this.#shown;
    }
    /** Fetches what draws the elements of this class; otherwise the first one does so that has something to show. */
    static async prepare() {
        if (typeof this.view === 'function')
            ({ view: this.view } = await this.view());
    }
    /** The words for the reader: in the language of the element, the page's default, that around it, the article's, Indonesian. */
    get locale() {
        return wordsFor(this, this.article?.inLanguage);
    }
    /** The address of a link to an article, with the campaign of the page or of the element. */
    link(url) {
        return withCampaign(url, this.campaign);
    }
    /** Asks for the payload again, after a failure or to refresh it. */
    reload() {
        this.#sources.reload();
    }
    connectedCallback() {
        super.connectedCallback();
        this.theme ??= pageDefault('theme');
        this.campaign ??= pageDefault('campaign');
        this.requestUpdate();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#sources.leave();
        letAge(this);
        forgetSeen(this);
    }
    articleLoading() {
        this.#isLoading = true;
        this.requestUpdate();
    }
    readSource(source, signal) {
        const shown = this.read(source, signal);
        const parts = [];
        if (typeof this.#view !== 'object')
            parts.push(this.constructor.prepare());
        // A tree before the first of ours is the server's. Where the part does not come, it stays as it is.
        if (this.shadowRoot && this.renderRoot === this && !adoptTree) {
            parts.push(treeAdopter().then((part) => (adoptTree = part.adoptTree)));
        }
        // All at the same time, where several have to be fetched.
        return parts.length ? Promise.all([shown, ...parts]).then(([read]) => read) : shown;
    }
    articleChanged(article, error) {
        this.#isLoading = false;
        this.#shown = article;
        this.#outcome = error === undefined ? undefined : toError(error);
    }
    /** Reads what this element shows. */
    read(source, signal) {
        return readSource(source, signal);
    }
    createRenderRoot() {
        return this;
    }
    performUpdate() {
        try {
            super.performUpdate();
        }
        catch (error) {
            // The page has broken what drawing needs, or the browser is too old; another try would break as well.
            this.#outcome = toError(error);
            this.shadowRoot?.replaceChildren(this.#slot ?? '');
        }
        try {
            this.#announcer.tell(this.#outcome, this.#isLoading);
            watchChildren(this);
        }
        catch (error) {
            warn(String(error));
        }
    }
    shouldUpdate() {
        this.#sources.update();
        // What the server has drawn stays until there is better.
        const drawn = this.shadowRoot;
        const canShow = this.#shown ?? (!drawn && (this.#isLoading || this.#outcome) && isBare(this));
        if (canShow && this.renderRoot === this) {
            // Made before the tree: where not even that works, there shall be none, as an empty tree hides the fallback.
            this.#slot = document.createElement('slot');
            if (drawn && adoptTree)
                this.renderOptions.creationScope = adoptTree(drawn);
            // The first thing to show is the moment for a shadow tree; Lit's field is read-only for those who do not own its time.
            const root = super.createRenderRoot();
            this.renderRoot = root;
            reportLinks(this, root);
        }
        return this.renderRoot !== this;
    }
    updated() {
        if (this.#shown)
            this.#view.drawn?.(this.renderRoot);
    }
    render() {
        try {
            if (this.#shown) {
                const view = this.#view;
                const tree = view.render(this, this.#shown);
                if (!this.#isDressed) {
                    const sheets = view.styles.flatMap(({ styleSheet }) => styleSheet ?? []);
                    this.renderRoot.adoptedStyleSheets.push(...sheets);
                    this.#isDressed = true;
                }
                this.#outcome = this.#shown;
                return tree;
            }
        }
        catch (error) {
            this.#outcome = toError(error);
        }
        return html `<slot></slot>${standIn(this, this.#isLoading, !this.#shown && !!this.#outcome, this.locale)}`;
    }
    get #view() {
        return this.constructor.view;
    }
}
const toError = (cause) => (cause instanceof Error ? cause : new Error(String(cause)));

/** The focal point of a picture as classes in steps of a tenth; an inline style would need an exception in a strict CSP. */
const focalPoint = unsafeCSS(Array.from({ length: 11 }, (_, step) => `.x${step}{--_x:${step}0%}.y${step}{--_y:${step}0%}`).join(''));

/** The direction of the text of an article, or of a part in another language: its own word, its language's, its first letter's. */
const articleDirection = ({ dir, inLanguage }) => dir ?? (inLanguage ? direction(inLanguage) : 'auto');

/** Templates made of others, by their text; few, as all of it is written in this library. */
const made = {};
/**
 * One template out of templates inside one another: Lit clones and walks each by itself, which is most of what a card costs.
 * What stands in an array stays a part of its own, so that it can change without the rest being made again.
 */
function flat(result) {
    const texts = [''];
    const values = [];
    const gather = (part) => {
        let at = 0;
        // No method of arrays that a page may have put another in the place of (Prototype.js has an `entries` of its own).
        for (const text of part.strings) {
            texts.push((texts.pop() ?? '') + text);
            if (at === part.values.length)
                return;
            const value = part.values[at++];
            if (isTemplate(value))
                gather(value);
            else {
                values.push(value);
                texts.push('');
            }
        }
    };
    gather(result);
    const strings = (made[String(texts)] ??= Object.assign(texts, { raw: texts }));
    return { ...result, strings, values };
}
/** As Lit tells them from JSON, in which no array has another property. */
const isTemplate = (value) => !!value?.strings?.raw;

/** The level that an attribute asks for; 3 when it asks for none that exists. */
const headingLevel = (wanted) => [2, 4, 5, 6].find((level) => level === Number(wanted)) ?? 3;
/** A real heading element of a level, which is a headline or what else `name` says. */
function heading(level, content, name = 'headline') {
    switch (headingLevel(level)) {
        case 2:
            return html `<h2 class=${name} part=${name}>${content}</h2>`;
        case 3:
            return html `<h3 class=${name} part=${name}>${content}</h3>`;
        case 4:
            return html `<h4 class=${name} part=${name}>${content}</h4>`;
        case 5:
            return html `<h5 class=${name} part=${name}>${content}</h5>`;
        case 6:
            return html `<h6 class=${name} part=${name}>${content}</h6>`;
    }
}

/**
 * The byline, date and publisher of an article as parts of a line; what is missing is `undefined`.
 *
 * @param fresh - tells of the last day how long ago it was, and draws again as time passes; the date itself where absent
 */
function metaParts({ author, datePublished, publisher }, hasByline, locale, fresh) {
    const names = hasByline ? author.map(({ name }) => name) : [];
    return [
        names.length ? html `<span part="byline">${formatByline(names, locale)}</span>` : undefined,
        datePublished ? dateOf(datePublished, locale, fresh) : undefined,
        publisher ? html `<span part="publisher">${publisher.name}</span>` : undefined,
    ];
}
function dateOf(dateTime, locale, host) {
    const date = formatDateTime(dateTime, locale);
    const age = host && formatAge(dateTime, locale, Date.now());
    if (age)
        keepFresh(host);
    return html `<time part="date" datetime=${dateTime} title=${age ? date : nothing}>${age ?? date}</time>`;
}
/** A line of small print: its parts with dots between them; nothing where there is none. */
function metaLine(parts, { lang }, name = 'meta') {
    const there = parts.filter((part) => part);
    if (!there.length)
        return nothing;
    const line = there.reduce((before, part) => html `${before} · ${part}`);
    return html `<p class="meta" part=${name} lang=${lang}>${line}</p>`;
}

/** The name of the preset that an attribute asks for; the first of the table when it asks for none that exists. */
const choose = (presets, wanted) => Object.hasOwn(presets, String(wanted)) ? wanted : Object.keys(presets)[0];

const cardStyles = css `.layout{gap:calc(3 * var(--_space));flex-direction:column;display:flex}.text{flex:1;min-width:0}.kicker{margin-block-end:var(--_space)}.headline{margin-block-end:max(2 * var(--_space), .3em)}.dek{text-wrap:pretty;-webkit-line-clamp:3;-webkit-box-orient:vertical;max-width:62ch;display:-webkit-box;overflow:hidden}.dek,.meta{position:relative}.meta{width:fit-content;margin-block-start:calc(2 * var(--_space))}.v-compact .layout{--_most:18px;flex-direction:row}.v-compact .frame{aspect-ratio:1;align-self:start;width:clamp(64px,26cqi,120px)}.v-hero .frame{aspect-ratio:3/2}.v-hero .headline{--_headline:var(--_lead)}@container (width>=420px){.dek{font-size:16px}}@container (width>=560px){.v-standard .layout{gap:calc(6 * var(--_space));flex-direction:row}.v-standard .frame{align-self:start;width:44%}}@container (width>=720px){.v-hero .layout{--_lead:var(--_headline);gap:calc(6 * var(--_space));flex-direction:row}.v-hero .frame{align-self:start;width:60%}}@container (width>=960px){.dek{font-size:17px}}@media screen and (forced-colors:none){.v-overlay{--_ink:#fff;--_muted:#e3e5e9;padding:0}.v-overlay .kicker{color:#fff}.v-overlay .layout{justify-content:end;min-height:clamp(56.25cqi,320px,125cqi)}.v-overlay .frame{aspect-ratio:auto;position:absolute;inset:0}.v-overlay .text{z-index:1;padding:104px calc(4 * var(--_space)) calc(4 * var(--_space));border-radius:var(--_radius);background:linear-gradient(#0000 24px,#000a 96px);flex:none}}`;

/**
 * Lets a click beside the link count as one on the link, with its button and keys, so that text above the link's area can be
 * both clicked and selected.
 */
function followLink(event) {
    const link = event.currentTarget.querySelector('a');
    const isSelecting = String(getSelection()) !== '';
    // The right button is for the menu.
    if (!link || event.button > 1 || isSelecting || event.composedPath().includes(link))
        return;
    link.dispatchEvent(new MouseEvent('click', event));
}

/** Draws one article as a card. */
const view$4 = { styles: [focalPoint, cardStyles], render: render$3 };
function render$3(host, article) {
    const { locale } = host;
    const { headline, url, description, inLanguage, image } = article;
    let variant = choose(presets, host.variant);
    let preset = presets[variant];
    const media = preset.picture ? framed(host, image[0], preset.picture) : nothing;
    // Without its picture there is nothing for text to lie on.
    if (variant === 'overlay' && media === nothing)
        preset = presets[(variant = 'standard')];
    const link = url ? html `<a part="link" data-kind="article" href=${host.link(url)}>${headline}</a>` : headline;
    const kicker = article.kicker ?? article.articleSection;
    return flat(html `<article class="base teaser v-${variant}" part="base" lang=${inLanguage ?? nothing} dir=${articleDirection(article)} @click=${followLink} @auxclick=${followLink}><div class="layout">${[media]}<div class="text" part="text">${kicker ? html `<p class="kicker" part="kicker">${kicker}</p>` : nothing} ${heading(host.headingLevel, link)} ${preset.full && description ? html `<p class="dek" part="dek">${description}</p>` : nothing} ${metaLine(metaParts(article, preset.full, locale, host), locale)}</div></div></article>`);
}

/**
 * An article card: picture, kicker, headline (the one link), dek, byline, date and publisher.
 *
 * @element warta-card
 * @slot - What stands there without the script, or when the article cannot be shown: a link with the headline.
 * @csspart base - The card.
 * @csspart media - The frame of the picture.
 * @csspart image - The picture.
 * @csspart text - Everything beside the picture.
 * @csspart kicker - The words above the headline.
 * @csspart headline - The heading.
 * @csspart link - The link in the heading; it covers the card.
 * @csspart dek - The summary.
 * @csspart meta - The line with byline, date and publisher.
 * @csspart byline - The authors.
 * @csspart date - The date of publication.
 * @csspart publisher - The publisher.
 * @csspart skeleton - The lines that wait for a payload, where there is no fallback.
 * @csspart error - The sentence in place of a payload that did not come, where there is no fallback.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The article is shown.
 * @cssstate error - The fallback is shown because there is no article.
 * @fires warta-load - The article is shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - The link is about to be followed; cancelable.
 * @fires warta-impression - Half of the card was on the screen for a second.
 */
class WartaCard extends WartaElement {
    static view = view$4;
    static properties = {
        variant: {},
        headingLevel: { attribute: 'heading-level' },
    };
}

defineElement('warta-card', WartaCard);

/**
 * A quote block: what was said, by whom, with a link back to the very sentence.
 *
 * @element warta-quote
 * @slot - What stands there without the script, or when the quote cannot be shown: a blockquote.
 * @csspart base - The quote.
 * @csspart text - The blockquote.
 * @csspart footer - Speaker, role and portrait.
 * @csspart portrait - The frame of the speaker's picture.
 * @csspart image - The speaker's picture.
 * @csspart speaker - The name.
 * @csspart role - What the speaker is.
 * @csspart link - The link to the sentence in the article.
 * @csspart share - The button that passes the quote on.
 * @csspart status - What became of passing it on.
 * @csspart skeleton - The lines that wait for a payload, where there is no fallback.
 * @csspart error - The sentence in place of a payload that did not come, where there is no fallback.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The quote is shown.
 * @cssstate error - The fallback is shown because there is no quote.
 * @fires warta-load - The quote is shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - The link is about to be followed; cancelable.
 * @fires warta-impression - Half of the quote was on the screen for a second.
 */
class WartaQuote extends WartaElement {
    static view = quoteView;
    static properties = {
        variant: {},
        index: {},
        label: {},
        share: {},
    };
}

defineElement('warta-quote', WartaQuote);

/**
 * A "Baca juga" strip: links to related articles.
 *
 * @element warta-baca-juga
 * @slot - What stands there without the script, or when there are no links: a list of links.
 * @csspart base - The strip, a navigation landmark.
 * @csspart skip - The button that leads past more than four links; in sight while it has the focus.
 * @csspart label - "Baca juga".
 * @csspart list - The list.
 * @csspart item - One article.
 * @csspart media - The frame of a thumbnail.
 * @csspart image - A thumbnail.
 * @csspart headline - The words of one article.
 * @csspart link - The link of one article.
 * @csspart skeleton - The lines that wait for a payload, where there is no fallback.
 * @csspart error - The sentence in place of a payload that did not come, where there is no fallback.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The links are shown.
 * @cssstate error - The fallback is shown because there are no links.
 * @fires warta-load - The links are shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - A link is about to be followed; cancelable.
 * @fires warta-impression - Half of the strip was on the screen for a second.
 */
class WartaBacaJuga extends WartaElement {
    static view = bacaJugaView;
    static properties = {
        layout: {},
        label: {},
        max: {},
    };
}

defineElement('warta-baca-juga', WartaBacaJuga);

/**
 * The whole article, its quotes and "Baca juga" in place.
 *
 * HTML in the body passes the sanitiser, which is fetched when the first article needs it; until then, and where that fails,
 * the reader gets the words without the markup.
 *
 * @element warta-article
 * @slot - What stands there without the script, or when the article cannot be shown: a link with the headline.
 * @csspart base - The article.
 * @csspart header - Everything above the picture.
 * @csspart kicker - The words above the headline.
 * @csspart headline - The heading.
 * @csspart dek - The summary.
 * @csspart byline - The authors.
 * @csspart meta - The line with dates and publisher.
 * @csspart date - The date of publication.
 * @csspart updated - The date of the latest change.
 * @csspart publisher - The publisher.
 * @csspart figure - A picture with its caption.
 * @csspart media - The frame of a picture.
 * @csspart image - A picture.
 * @csspart caption - What stands under a picture.
 * @csspart credit - Who made the picture.
 * @csspart paragraph - A paragraph of the body.
 * @csspart dateline - The place, before the first words.
 * @csspart subheading - A heading in the body.
 * @csspart quote - A quote in the body, a `<warta-quote>`.
 * @csspart related - Related links, a `<warta-baca-juga>`.
 * @csspart html - Sanitised HTML.
 * @csspart footer - Copyright, licence and the link to the publisher's page.
 * @csspart skeleton - The lines that wait for a payload, where there is no fallback.
 * @csspart error - The sentence in place of a payload that did not come, where there is no fallback.
 * @cssprop --warta-measure - The widest that a line of text becomes; 600px.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The article is shown.
 * @cssstate error - The fallback is shown because there is no article.
 * @fires warta-load - The article is shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - A link is about to be followed; cancelable.
 * @fires warta-impression - Half of the article, or of a screen of it, was visible for a second.
 */
class WartaArticle extends WartaElement {
    static view = articleView$1;
    static properties = {
        headingLevel: { attribute: 'heading-level' },
    };
}

defineElement('warta-article', WartaArticle);

/**
 * Many articles, each as a card.
 *
 * @element warta-feed
 * @slot - What stands there without the script, or when there are no articles: a list of links.
 * @csspart base - The feed, a region that bears its title.
 * @csspart skip - The button that leads past the feed; in sight while it has the focus.
 * @csspart list - The list.
 * @csspart item - The place of one card.
 * @csspart card - One card, a `<warta-card>`.
 * @csspart buttons - The two buttons of a carousel.
 * @csspart previous - The button that leads back.
 * @csspart next - The button that leads on.
 * @csspart skeleton - The lines that wait for a payload, where there is no fallback.
 * @csspart error - The sentence in place of a payload that did not come, where there is no fallback.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The feed is shown.
 * @cssstate error - The fallback is shown because there are no articles.
 * @fires warta-load - The feed is shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - A link is about to be followed; cancelable.
 * @fires warta-impression - Half of a card was on the screen for a second; the details name its article.
 */
class WartaFeed extends WartaElement {
    static view = feedView;
    static properties = {
        layout: {},
        label: {},
        max: {},
        headingLevel: { attribute: 'heading-level' },
    };
    /** The feed that is shown, if there is one. */
    get feed() {
        return this.shown;
    }
    read(source, signal) {
        return readFeedSource(source, signal);
    }
}

defineElement('warta-feed', WartaFeed);

/** Takes the browser's own looks from what only some elements have. */
const plain = css `.base :where(figure,blockquote,figcaption,cite,button){font:inherit;margin:0;padding:0}`;

/** The theme of an element for those inside, which a page's default would otherwise dress; nothing that is no theme goes on. */
const innerTheme = ({ theme }) => theme && ['auto', 'light', 'dark'].includes(theme) ? theme : nothing;

/** For the events of elements that are parts of another: what becomes of them is that one's business alone. */
const keepInside = (event) => event.stopPropagation();

const articleStyles = css `.layout{grid-template-columns:1fr minmax(0, var(--warta-measure,600px)) 1fr;row-gap:calc(5 * var(--_space));text-wrap:pretty;font-size:17px;line-height:1.6;display:grid}.layout>*{grid-column:2;min-width:0}.lead{grid-column:1/-1;justify-self:center;width:min(100%,900px)}.headline{--_headline:max(var(--_lead), min(9cqi, 28px));margin-block:var(--_space) .3em}[part=dek]+*{margin-block-start:calc(4 * var(--_space))}[part=byline]{margin-block-end:var(--_space);font-size:15px;font-weight:500}.picture{height:auto;max-height:720px}.picture:not([width][height]){aspect-ratio:16/9}.base figcaption{margin-block-start:calc(2 * var(--_space));font-size:13px;line-height:18px}[part=subheading],.html :is(h3,h4,h5,h6){font-family:var(--warta-font-headline,inherit);font-size:20px;font-weight:var(--warta-headline-weight,700);text-wrap:balance;padding-block-start:calc(3 * var(--_space));line-height:26px}.html>*+*{margin-block-start:calc(5 * var(--_space))}.html :is(ul,ol,li){list-style:revert;margin-inline-start:.7em}.html blockquote{border-inline-start:3px solid var(--_line);padding-inline-start:calc(4 * var(--_space))}.html img{max-width:100%;height:auto}.html :is(table,pre){font-size:15px;line-height:22px;display:block;overflow-x:auto}.html table{border-collapse:collapse;font-variant-numeric:tabular-nums}.html caption{text-align:start;padding-block-end:calc(2 * var(--_space));font-weight:700}.html :is(th,td){padding-block:calc(2 * var(--_space));padding-inline:0 calc(6 * var(--_space));border-block-end:1px solid var(--_line);text-align:start;vertical-align:baseline}.html th{border-color:currentColor;font-size:13px}.html [href],.layout>.meta a{text-decoration-color:currentColor}.layout>.meta{border-block-start:1px solid var(--_line);padding-block-start:calc(3 * var(--_space))}`;

/**
 * Sends the HTML of an article through the sanitiser, and draws the element again when that is done. Blocks are missing until
 * then, and for good where it fails: their words stand without the markup.
 */
function htmlCleaner(importSanitiser) {
    const known = new WeakMap();
    async function sanitise(host, { body, url }, level, clean) {
        const blocks = body.filter((block) => block.type === 'html');
        if (!blocks.length)
            return;
        try {
            const { sanitiseHtml } = await importSanitiser();
            for (const block of blocks) {
                // An element, as a fragment would be empty when it is drawn a second time.
                const node = document.createElement('div');
                node.className = 'html';
                node.part.add('html');
                node.append(sanitiseHtml(block.html, { baseUrl: url, headingLevel: level }));
                clean.set(block, node);
            }
        }
        catch (error) {
            warn(`<${host.localName}> shows HTML as plain text: ${String(error)}`);
        }
        host.requestUpdate();
    }
    return (host, article, level) => {
        const before = known.get(host);
        if (before?.article === article && before.level === level)
            return before.clean;
        const clean = new Map();
        known.set(host, { article, level, clean });
        void sanitise(host, article, level, clean);
        return clean;
    };
}

/** Everything above the lead picture: kicker, headline, dek, byline, dates and publisher. */
function renderHead(article, level, locale) {
    const { author, description, headline, datePublished = '', dateModified = '' } = article;
    const kicker = article.kicker ?? article.articleSection;
    const updated = Date.parse(dateModified) > Date.parse(datePublished)
        ? html `<time part="updated" datetime=${dateModified}>${locale.updated} ${formatDateTime(dateModified, locale)}</time>`
        : undefined;
    const names = author.map(({ name }) => name);
    return html `<header part="header">${kicker ? html `<p class="kicker" part="kicker">${kicker}</p>` : nothing} ${heading(level, headline)} ${description ? html `<p part="dek">${description}</p>` : nothing} ${names.length ? html `<p part="byline" lang=${locale.lang}>${formatByline(names, locale)}</p>` : nothing} ${metaLine([...metaParts(article, false, locale), updated], locale)}</header>`;
}
/**
 * Copyright, licence, and where the article comes from.
 *
 * @param url - the publisher's page
 */
function renderFoot({ copyrightNotice, license }, locale, url) {
    const link = (href, words, kind) => href ? html `<a data-kind=${kind} href=${href}>${words}</a>` : undefined;
    const parts = [copyrightNotice, link(license, locale.license, 'body'), link(url, locale.originalArticle, 'article')];
    return metaLine(parts, locale, 'footer');
}

/** Draws a whole article; its HTML passes what `importSanitiser` fetches. */
function articleView(importSanitiser) {
    const cleanHtml = htmlCleaner(importSanitiser);
    return {
        styles: [plain, focalPoint, articleStyles],
        render(host, article) {
            const level = headingLevel(host.headingLevel);
            return renderArticle(host, article, level, cleanHtml(host, article, level));
        },
    };
}
const view$3 = articleView(sanitiser);
function renderArticle(host, article, level, clean) {
    const { body, image, inLanguage, located, related } = article;
    const locale = allWords(host.locale);
    function renderBlock(block, place) {
        switch (block.type) {
            case 'paragraph': {
                const { text } = block;
                return paragraph(place && needsDateline(text, place) ? [html `<b part="dateline">${place}</b>`, ` – ${text}`] : text);
            }
            case 'heading':
                return heading(Math.min(level + 1, 6), block.text, 'subheading');
            case 'image':
                return renderImage(host, block.image, '');
            case 'quote':
                return html `<warta-quote part="quote" lang=${locale.lang} campaign=${host.campaign ?? nothing} theme=${innerTheme(host)} .payload=${payloadOf(block.quote, article, { quotes: [block.quote] })}></warta-quote>`;
            case 'related':
                return renderRelated(host, block.links, article, block.links.length > 1 ? 'list' : 'inline');
            case 'html':
                return clean.get(block) ?? wordsOf(block.html).map(paragraph);
        }
    }
    return html `<article class="base" part="base" lang=${inLanguage ?? nothing} dir=${articleDirection(article)} @warta-load=${keepInside} @warta-error=${keepInside} @warta-impression=${keepInside}><div class="layout">${renderHead(article, level, locale)} ${renderImage(host, image[0], 'lead')} ${body.map((block, at) => renderBlock(block, at ? undefined : located))} ${body.some(({ type }) => type === 'related') ? nothing : renderRelated(host, related, article, 'strip')} ${renderFoot(article, locale, article.url && host.link(article.url))}</div></article>`;
}
function renderImage(host, image, name) {
    const frame = framed(host, image, '(min-width: 900px) 900px, 100vw');
    if (frame === nothing)
        return nothing;
    const { caption, creditText } = image ?? {};
    return html `<figure class=${name} part="figure">${frame} ${caption || creditText
        ? html `<figcaption part="caption">${caption} ${creditText ? html `<span class="meta" part="credit">${creditText}</span>` : nothing}</figcaption>`
        : nothing}</figure>`;
}
const paragraph = (content) => html `<p part="paragraph">${content}</p>`;
function renderRelated(host, links, article, layout) {
    if (!links.length)
        return nothing;
    return html `<warta-baca-juga part="related" lang=${host.locale.lang} campaign=${host.campaign ?? nothing} theme=${innerTheme(host)} layout=${layout} .payload=${payloadOf(links, article, { related: links })}></warta-baca-juga>`;
}

var article_view = /*#__PURE__*/Object.freeze({
    __proto__: null,
    articleView: articleView,
    view: view$3
});

/** Buttons in the looks of the element, and the one that is seen while it has the focus. */
const button = css `.base button{border:1px solid var(--_line);border-radius:var(--_radius);font:inherit;cursor:pointer;background:canvas;padding:2px 14px}.skip{z-index:1;position:absolute}.skip:not(:focus){clip-path:inset(50%)}`;

/** A row that the reader moves sideways: its columns take a share of the width that lets the next one peek in. */
const row = css `.row{overscroll-behavior-x:contain;scroll-snap-type:x proximity;scrollbar-width:thin;scrollbar-color:var(--_line) transparent;overflow-x:auto}.row>*{scroll-snap-align:start}@container (width>=420px){.row{--_column:42cqi}}@container (width>=640px){.row{--_column:28cqi}}@container (width>=960px){.row{--_column:22cqi}}`;

/** The most entries that an attribute allows: a whole number of at least 1, or no limit. */
function limit(max) {
    const number = Math.floor(Number(max ?? NaN));
    return number >= 1 ? number : Infinity;
}

/** Seen while it has the focus: leads the keyboard past what stands beside it, to the last child of their parent. */
const skipButton = ({ lang, skip }) => html `<button class="skip" part="skip" type="button" lang=${lang} @click=${leadOn}>${skip}</button>`;
/** Where {@link skipButton} leads to. */
const skipEnd = () => html `<span tabindex="-1"></span>`;
const leadOn = ({ currentTarget }) => (currentTarget.parentElement?.lastElementChild).focus();

const bacaJugaStyles = css `.list{--_most:16px}.label{width:fit-content;color:var(--_accent);border-block-start:3px solid;margin-block-end:calc(3 * var(--_space));padding-block-start:calc(2 * var(--_space));font-size:15px;font-weight:700;line-height:20px}.list{gap:0 calc(5 * var(--_space));grid-template-columns:repeat(auto-fit,minmax(min(320px,100%),1fr));display:grid}.item{gap:calc(3 * var(--_space));padding-block:calc(3 * var(--_space));border-block-start:1px solid var(--_line);display:flex;position:relative}.headline{text-wrap:pretty;flex:1;min-width:0}.v-list .frame{aspect-ratio:1;align-self:start;width:clamp(48px,20cqi,64px)}.v-numbered .list{--_most:18px}.v-numbered .item{counter-increment:n}.v-numbered .item:before{content:counter(n);min-width:.7em;color:var(--_muted);font-family:var(--warta-font-headline,inherit);font-variant-numeric:tabular-nums;font-size:32px;line-height:24px}.v-numbered :has(:nth-child(10))>.item:before{min-width:1.2em}.v-strip .list{grid:auto / auto-flow minmax(max(150px, var(--_column,62cqi)), 400px)}.v-strip .item{gap:calc(2 * var(--_space));flex-direction:column}.v-strip .headline{-webkit-line-clamp:6;-webkit-box-orient:vertical;display:-webkit-box;overflow:hidden}.v-strip :focus-visible:after{outline-offset:-2px}.v-strip .item:has(.frame){border:0;padding:0}.v-inline{padding:2px calc(3 * var(--_space));border-inline-start:3px solid var(--_accent);border-radius:0;font-size:max(1em,15px)}.v-inline :where(.label,.list,.item,.headline){font:inherit;letter-spacing:normal;border:0;padding:0;display:inline;position:static}.v-inline .label{font-weight:700}.v-inline .label:after{content:": "}.v-inline a{text-decoration-color:var(--_line)}.v-inline .item+.item{display:block;position:relative}@media print{.v-strip .list{display:block}}`;

/** To more links than these a reader with a keyboard may prefer a way past them. */
const FEW = 4;
/** Draws the links that an article is related to. */
const view$2 = { styles: [button, focalPoint, row, bacaJugaStyles], render: render$2 };
function render$2(host, article) {
    const name = choose(layouts, host.layout);
    const layout = layouts[name];
    const links = article.related.slice(0, limit(host.max ?? layout.max));
    if (!links.length)
        throw new PayloadError('no-article', '$.related', 'there are no related links');
    const locale = allWords(host.locale);
    const label = host.label ?? locale.readAlso;
    const isLong = links.length > FEW;
    return html `<nav class="base v-${name}" part="base" aria-label=${label} lang=${locale.lang} dir=${articleDirection(article)}>${isLong ? skipButton(locale) : nothing}<p class="label" part="label" aria-hidden="true">${label}</p><ol class="list ${layout.moves ? 'row' : ''}" part="list" role="list" lang=${article.inLanguage ?? nothing}>${links.map(({ headline, url, image }) => html `<li class="item teaser" part="item">${layout.picture ? framed(host, image, layout.picture) : nothing}<p class="headline" part="headline">${url ? html `<a part="link" data-kind="related" href=${host.link(url)}>${headline}</a>` : headline}</p></li>`)}</ol>${isLong ? skipEnd() : nothing}</nav>`;
}

var bacaJuga_view = /*#__PURE__*/Object.freeze({
    __proto__: null,
    view: view$2
});

/** More items than a feed has: a move by so many ends at the edge. */
const ALL = 1_000;
/** From the start of one item to the start of the next, in pixels: negative where text runs from right to left. */
function stepOf({ children }) {
    const [first, second] = children;
    return first && second ? second.offsetLeft - first.offsetLeft : 1;
}
/** Scrolls by some items, on or back, to the start of one. The styles say whether the reader sees it move. */
function moveBy(list, items) {
    const step = stepOf(list);
    list.scrollTo({ left: (Math.round(list.scrollLeft / step) + items) * step });
}
/** Moves a carousel by the keyboard: arrows by one item, Home and End to the edges. */
function onKey(event) {
    const list = event.currentTarget;
    const right = Math.sign(stepOf(list));
    const items = { ArrowRight: right, ArrowLeft: -right, Home: -ALL, End: ALL }[event.key];
    if (!items || event.altKey || event.ctrlKey || event.metaKey)
        return;
    event.preventDefault();
    moveBy(list, items);
}
/** Moves a carousel by its buttons: back (the first) or on, by as many items as are in sight. */
function onTurn({ currentTarget }) {
    const button = currentTarget;
    const list = button.parentElement?.previousElementSibling;
    if (!list)
        return;
    const inSight = Math.max(1, Math.floor(list.clientWidth / Math.abs(stepOf(list))));
    moveBy(list, button.nextElementSibling ? -inSight : inSight);
}
/** Tells the buttons of a carousel which of them leads nowhere, and hides them where there is nothing to move. */
function showEnds(list) {
    const buttons = list.parentElement?.querySelector('.buttons');
    if (!buttons)
        return;
    const before = Math.abs(list.scrollLeft);
    const ends = [before < 2, list.scrollWidth - list.clientWidth - before < 2];
    // Not `disabled`: a button that has the focus would lose it.
    [...buttons.children].forEach((button, at) => button.setAttribute('aria-disabled', String(ends[at])));
    buttons.hidden = !ends.includes(false);
}
let sizes;
const opened = new WeakSet();
/** Keeps the buttons right when the carousel grows or shrinks. One observer serves the page. */
function watchEnds(list) {
    sizes ??= new ResizeObserver((entries) => entries.forEach(({ target }) => {
        // WebKit opens a row that runs from right to left at its far end.
        if (!opened.has(target))
            target.scrollTo({ left: 0, behavior: 'instant' });
        opened.add(target);
        showEnds(target);
    }));
    sizes.observe(list);
}

const feedStyles = css `.list{gap:calc(8 * var(--_space)) calc(5 * var(--_space));grid-template-columns:repeat(auto-fill,minmax(min(260px,100%),1fr));display:grid}.item{content-visibility:auto;contain-intrinsic-height:auto 360px;min-width:0;margin:-6px;padding:6px}.v-list .list{row-gap:calc(3 * var(--_space));grid-template-columns:repeat(auto-fill,minmax(min(480px,100%),1fr))}.v-list .item{contain-intrinsic-height:auto 112px}.v-list warta-card{border-block-start:1px solid var(--_line);padding-block-start:calc(3 * var(--_space))}.v-carousel .list{grid:auto / auto-flow minmax(max(150px, var(--_column,78cqi)), 400px);margin:-6px;padding:6px}.v-carousel .item{contain-intrinsic-height:auto none}.v-carousel .item:nth-child(-n+9){content-visibility:visible}.buttons{text-align:end}.buttons button{margin:calc(4 * var(--_space)) 0 0 calc(2 * var(--_space));font-size:22px}[aria-disabled=true]{color:graytext;cursor:default}@media (prefers-reduced-motion:no-preference){.list{scroll-behavior:smooth}}`;

/** Draws a card for each article. */
const view$1 = { styles: [button, row, feedStyles], render: render$1, drawn };
function drawn(root) {
    const list = root.querySelector('[tabindex="0"]');
    if (list)
        watchEnds(list);
}
function render$1(host, { title, items }) {
    const articles = items.slice(0, limit(host.max));
    if (!articles.length)
        throw new PayloadError('no-article', '$.items', 'there are no articles');
    const name = choose(layouts$1, host.layout);
    const { card, moves } = layouts$1[name];
    const locale = allWords(host.locale);
    const label = host.label ?? title ?? locale.news;
    return html `<section class="base v-${name}" part="base" aria-label=${label} @warta-load=${keepInside} @warta-error=${keepInside}>${skipButton(locale)}<ul class="list ${moves ? 'row' : ''}" part="list" role="list" tabindex=${moves ? 0 : nothing} aria-label=${moves ? label : nothing} @keydown=${moves ? onKey : nothing} @scroll=${moves ? onScroll : nothing}>${articles.map((article) => html `<li class="item" part="item"><warta-card part="card" variant=${card} heading-level=${host.headingLevel ?? nothing} campaign=${host.campaign ?? nothing} theme=${innerTheme(host)} lang=${host.lang ? locale.lang : nothing} .payload=${article}></warta-card></li>`)}</ul>${moves
        ? html `<div class="buttons" part="buttons" lang=${locale.lang}><button type="button" part="previous" aria-label=${locale.previous} @click=${onTurn}>‹</button><button type="button" part="next" aria-label=${locale.next} @click=${onTurn}>›</button></div>`
        : nothing} ${skipEnd()}</section>`;
}
const onScroll = ({ currentTarget }) => showEnds(currentTarget);

var feed_view = /*#__PURE__*/Object.freeze({
    __proto__: null,
    view: view$1
});

const quoteStyles = css `.layout{--_hang:clamp(30px, 22px + 4cqi, 40px);padding-inline-start:var(--_hang)}.text{text-wrap:pretty;max-width:34em;font-size:clamp(19px,15px + 1.2cqi,24px);line-height:1.35;position:relative}.text:before{content:"“";content:"“" / "";color:var(--_accent);font:700 2.5em/1 var(--warta-font-mark,Georgia, serif);position:absolute;inset-block-start:-.02em;inset-inline-start:calc(-1 * var(--_hang))}.text:dir(rtl):before{scale:-1 1}.footer{align-items:center;gap:calc(3 * var(--_space));margin-block-start:calc(3 * var(--_space));line-height:20px;display:flex}.portrait{aspect-ratio:1;border-radius:50%;width:48px}.speaker{font-weight:700;display:block}.role{display:block}.actions{gap:0 calc(4 * var(--_space));flex-wrap:wrap;display:flex}.action{color:inherit;text-decoration:underline var(--_line) 1px;text-underline-offset:.2em;cursor:pointer;background:0 0;border:0;margin-block-start:calc(2 * var(--_space));padding-block:3px}.action:hover{color:var(--_ink)}.v-pull{text-align:center}.v-pull .layout{padding:calc(5 * var(--_space)) 4cqi;border-block:1px solid var(--_line)}.v-pull .text{max-width:26em;font-family:var(--warta-font-headline,inherit);font-size:calc(clamp(20px, 14px + 2.4cqi, 32px) * var(--warta-headline-scale,1));text-wrap:balance;margin-inline:auto;line-height:1.25}.v-pull .text:before{height:.7em;display:block;position:static}.v-pull .footer{gap:calc(2 * var(--_space));flex-direction:column;margin-block-start:calc(5 * var(--_space))}.v-pull .actions{justify-content:center}`;

/** A button that hands a quote to the system's share sheet, or else to the clipboard, and says how that went. */
function shareButton(locale, text, speaker, url) {
    const quote = [`“${text}”`, speaker].filter(Boolean).join('\n');
    const share = async ({ currentTarget }) => {
        const status = currentTarget.nextElementSibling;
        status.textContent = '';
        if (await isOffered({ text: quote, ...(url && { url }) }))
            return;
        const isCopied = await copy([quote, url].filter(Boolean).join('\n'));
        status.textContent = isCopied ? locale.copied : locale.notCopied;
    };
    return html `<button class="action" part="share" type="button" @click=${share}>${locale.share}</button><span part="status" role="status"></span>`;
}
/** Whether the reader was offered the share sheet; not where there is none, or where a page keeps its frames from it. */
async function isOffered(data) {
    try {
        await navigator.share(data);
        return true;
    }
    catch (error) {
        // A reader who closes the sheet has seen it, and wants no copy.
        return error?.name === 'AbortError';
    }
}
async function copy(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        return false;
    }
}

/** Draws one quote of an article. */
const view = { styles: [plain, focalPoint, quoteStyles], render };
function render(host, article) {
    const quote = quoteAt(article, host.index);
    const { text, speaker, source, inLanguage = article.inLanguage } = quote;
    const page = source?.url ?? article.url;
    const url = page && host.link(textFragmentUrl(page, text));
    const { share } = host;
    const locale = allWords(host.locale);
    // An attribute without a value is an empty string.
    const isShared = (share ?? false) !== false && globalThis.isSecureContext;
    return html `<div class="base v-${host.variant === 'pull' ? 'pull' : 'block'}" part="base" lang=${inLanguage ?? nothing} dir=${articleDirection(quote.inLanguage ? quote : article)}><div class="layout"><blockquote class="text" part="text" cite=${page ?? nothing}><p>${text}</p></blockquote>${speaker
        ? html `<div class="footer" part="footer">${framed(host, speaker.image, '48px', 'portrait')}<p><cite class="speaker" part="speaker">${speaker.name}</cite> ${speaker.jobTitle ? html `<span class="meta role" part="role">${speaker.jobTitle}</span>` : nothing}</p></div>`
        : nothing}<div class="meta actions" lang=${locale.lang}>${url ? html `<a class="action" part="link" data-kind="quote" href=${url}>${host.label ?? locale.readInArticle}</a>` : nothing} ${isShared ? shareButton(locale, text, speaker?.name, url) : nothing}</div></div></div>`;
}
function quoteAt({ quotes }, index) {
    const at = Number(index ?? 0);
    const quote = quotes[at];
    if (!quote) {
        const reason = quotes.length ? `there are ${quotes.length} quotes, counted from 0` : 'there are no quotes';
        throw new PayloadError('no-article', `$.quotes[${Number.isNaN(at) ? String(index) : at}]`, reason);
    }
    return quote;
}

var quote_view = /*#__PURE__*/Object.freeze({
    __proto__: null,
    view: view
});

const VIEWS = {
    'warta-card': view$4,
    'warta-quote': view,
    'warta-baca-juga': view$2,
    // DOMPurify needs a document: the words of HTML blocks stand there until the page has it.
    'warta-article': articleView(() => new Promise(() => undefined)),
    'warta-feed': view$1,
};
/**
 * Draws our elements for @lit-labs/ssr.
 *
 * Not its own `LitElementRenderer`: an element of ours asks the page for its source, its language and its theme. Here the
 * payload is there, and the surroundings say the rest, so that the view is all that is needed.
 */
function rendererFor({ locale, now, }) {
    return class extends FallbackRenderer {
        static matchesClass(_type, tag) {
            return Object.hasOwn(VIEWS, tag);
        }
        given = {};
        payload;
        setAttribute(name, value) {
            super.setAttribute(name, value);
            this.given[name] = value;
        }
        setProperty(name, value) {
            if (name === 'payload')
                this.payload = value;
        }
        renderTree() {
            const { tagName, given, payload } = this;
            const read = tagName === 'warta-feed' ? readFeed : readPayload;
            const host = {
                ...given,
                headingLevel: given['heading-level'],
                localName: tagName,
                campaign: given['campaign'],
                lang: given['lang'] ?? '',
                theme: given['theme'],
                link: (url) => withCampaign(url, given['campaign']),
                locale: chooseLocale(given['lang'], locale.lang),
                requestUpdate: () => undefined,
            };
            return viewOf(tagName).render(host, read(payload, { now }));
        }
        renderShadow(info) {
            return [`<style>${stylesOf(this.tagName)}</style>`, () => renderValue(this.renderTree(), info)];
        }
    };
}
/** A button does nothing until the script has come; it keeps its room. */
const WITHOUT_SCRIPT = ':host(:not(:defined)) button{visibility:hidden}';
/** The style sheet of an element. */
const stylesOf = (tag) => [tokens, shared, ...viewOf(tag).styles].map(({ cssText }) => cssText).join('') + WITHOUT_SCRIPT;
function viewOf(tag) {
    const view = VIEWS[tag];
    if (!view)
        throw new TypeError(`there is no <${tag}>`);
    return view;
}

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
    const tree = await collectResult(render$4(renderer.renderTree(), { elementRenderers: [ElementRenderer] }));
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

var prerender$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    prerender: prerender,
    styleHashes: styleHashes
});

export { foreignReaders as f, prerender$1 as p, rssReader as r };
