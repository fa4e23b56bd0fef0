const handed = new WeakMap();
/**
 * A quote or a list of links as a payload of its own for the element that shows it: the same one for the same `part`, so
 * that the element keeps what it shows. It has no `url`, as who reads the article needs no link into it.
 */
function payloadOf(part, { version, headline, inLanguage, dir }, fields) {
    const payload = handed.get(part) ?? { version, headline, inLanguage, dir, ...fields };
    handed.set(part, payload);
    return payload;
}
/** Whether the place has to be put before the first words; a newsroom's own text often begins with it. */
const needsDateline = (text, place) => !text.toLowerCase().startsWith(place.toLowerCase());

export { needsDateline, payloadOf };
