/** The longest text that any field keeps, in UTF-16 code units; a longer one is cut. */
const MAX_TEXT = 100_000;
// Control characters, what has no width, and bidirectional embeddings, overrides and isolates hide or reorder what a reader
// sees (Trojan Source, Unicode TR 36); half a surrogate pair is no character. Of the invisible tags only flags are made.
const UNSEEN = 
// eslint-disable-next-line no-control-regex -- they are what is looked for
/(\u{1f3f4}[\u{e0061}-\u{e007a}]{3,6}\u{e007f})|[\u034f\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\p{Cs}]/gu;
// Joiners spell words of Arabic and Indic scripts, and emoji; no word of these alphabets, and none needs two.
const JOINERS = /(^|\u200c|\u200d|[ -~\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}])[\u200c\u200d]+/gu;
// Thousands of accents on one letter stop the browser's text shaping for minutes; 30 are the most of the Stream-Safe Text
// Format (Unicode UAX #15).
const MARKS = /(\p{M}{30})\p{M}+/gu;
const SPACES = /[\s\u0085]+/gu;
/** Text without what cannot be seen, and without what no browser can draw. */
function visibleText(text) {
    return text.replace(UNSEEN, '$1').replace(JOINERS, '$1').replace(MARKS, '$1');
}
/** Plain text on one line: what cannot be seen is removed, white space is folded to single spaces, ends are trimmed. */
function plainText(text) {
    return visibleText(text.slice(0, MAX_TEXT)).replace(SPACES, ' ').trim();
}
const QUOTED = /^(?:“[^”]+”|"[^"]+"|«[^»]+»|„[^“]+“|‘[^’]+’)$/;
/** The words of a quotation without the marks around the whole of it; marks that close inside are left. */
const withoutQuotationMarks = (text) => (QUOTED.test(text) ? text.slice(1, -1).trim() : text);

export { MAX_TEXT, plainText, visibleText, withoutQuotationMarks };
