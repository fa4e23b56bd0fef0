/** Prints values into HTML: text is escaped, markup of this function is kept, `undefined` and `false` print nothing. */
function markup(strings, ...values) {
    return { html: String.raw({ raw: strings }, ...values.map(print)) };
}
/** Attributes, each with a blank before it; one that is `undefined` is left out. */
function attributes(values) {
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    return {
        html: given.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(String(value))}"`)).join(''),
    };
}
/** A JSON document inside a `<script>`: no `<` is left that could end the script or open a comment in it. */
function jsonScript(type, value) {
    const json = JSON.stringify(value).replaceAll('<', '\\u003c');
    return { html: `<script type="${type}">${json}</script>` };
}
function print(value) {
    if (value === undefined || value === false)
        return '';
    if (typeof value === 'string')
        return escape(value);
    return 'html' in value ? value.html : value.map(print).join('');
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const escape = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

export { attributes, jsonScript, markup };
