const said = new Set();
const MAX_SAID = 200;
/** Says something on the console, once, under the library's name. */
function warn(message) {
    if (said.has(message) || said.size >= MAX_SAID)
        return;
    said.add(message);
    console.warn(`[warta] ${message}`);
}

export { warn };
