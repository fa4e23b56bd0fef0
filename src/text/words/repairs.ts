/** The mark that UTF-8 read as Windows-1252 meant, by the character behind `â€`; that of `”` is often lost. */
export const markOf = (broken: string): string => '”“’‘–—…'[' œ™˜“”¦'.indexOf(broken)] ?? '”';

/** The entities that text pasted from a page holds, each with its character behind it. */
const ENTITIES = ' quot" apos\' amp& lt< gt> nbsp  ldquo“ rdquo” lsquo‘ rsquo’ ndash– mdash— hellip… ';

/** The character of an entity by its name; undefined for one that is not known. */
export const characterOf = (name: string): string | undefined => ENTITIES.split(` ${name}`)[1]?.match(/^\W/)?.[0];

/** Tags inside a line; every other ends one. */
export const INLINE_TAGS = /^(?:[abiusq]|em|strong|span|small|mark|font)?$/;

/** Elements whose content nobody reads. */
export const HIDDEN_TAGS = /^(?:script|style|noscript|iframe|svg|)$/;
