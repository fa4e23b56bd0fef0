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

export { quietMarkup, withoutMarks };
