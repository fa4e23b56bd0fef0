/** The mark that UTF-8 read as Windows-1252 meant, by the character behind `â€`; that of `”` is often lost. */
const markOf = (broken) => '”“’‘–—…'[' œ™˜“”¦'.indexOf(broken)] ?? '”';
/** The entities that text pasted from a page holds, each with its character. */
const ENTITIES = new Map('quot" apos\' amp& lt< gt> nbsp  ldquo“ rdquo” lsquo‘ rsquo’ ndash– mdash— hellip…'
    .match(/\w+\W/g)
    ?.map((entity) => [entity.slice(0, -1), entity.slice(-1)]));
/** Tags inside a line; every other ends one. */
const INLINE_TAGS = /^(?:[abiusq]|em|strong|span|small|mark|font)?$/;
/** Elements whose content nobody reads. */
const HIDDEN_TAGS = /^(?:script|style|noscript|iframe|svg|)$/;

export { ENTITIES, HIDDEN_TAGS, INLINE_TAGS, markOf };
