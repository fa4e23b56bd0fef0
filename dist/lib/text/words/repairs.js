/** The mark that UTF-8 read as Windows-1252 meant, by the character behind `â€`; that of `”` is often lost. */
const markOf = (broken) => '”“’‘–—…'[' œ™˜“”¦'.indexOf(broken)] ?? '”';
/** The entities that text pasted from a page holds, each with its character behind it. */
const ENTITIES = ' quot" apos\' amp& lt< gt> nbsp  ldquo“ rdquo” lsquo‘ rsquo’ ndash– mdash— hellip… ';
/** The character of an entity by its name; undefined for one that is not known. */
const characterOf = (name) => ENTITIES.split(` ${name}`)[1]?.match(/^\W/)?.[0];
/** Tags inside a line; every other ends one. */
const INLINE_TAGS = /^(?:[abiusq]|em|strong|span|small|mark|font)?$/;
/** Elements whose content nobody reads. */
const HIDDEN_TAGS = /^(?:script|style|noscript|iframe|svg|)$/;

export { HIDDEN_TAGS, INLINE_TAGS, characterOf, markOf };
