/** The longest text that any field keeps, in UTF-16 code units; a longer one is cut. */
const MAX_TEXT = 100_000;
// Control characters, zero-width spaces and bidirectional embeddings, overrides and isolates hide or reorder what a reader
// sees (Trojan Source, Unicode TR 36); half a surrogate pair is no character. Joiners (U+200C, U+200D) spell words and stay.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u202a-\u202e\u2060-\u206f\ufeff\p{Cs}]/gu;
const SPACES = /[\s\u0085]+/gu;
/** Text without what cannot be seen. */
function visibleText(text) {
    return text.replace(UNSEEN, '');
}
/** Plain text on one line: what cannot be seen is removed, white space is folded to single spaces, ends are trimmed. */
function plainText(text) {
    return visibleText(text.slice(0, MAX_TEXT)).replace(SPACES, ' ').trim();
}
const PAIRS = new Map([
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['„', '“'],
    ['‘', '’'],
]);
/** The words of a quotation without the marks around the whole of it; marks that close inside are left. */
function withoutQuotationMarks(text) {
    const close = PAIRS.get(text.charAt(0));
    if (!close || text.length < 3 || text.indexOf(close, 1) !== text.length - 1)
        return text;
    return text.slice(1, -1).trim();
}

export { MAX_TEXT, plainText, visibleText, withoutQuotationMarks };
