/** The name of the preset that an attribute asks for; the first of the table when it asks for none that exists. */
const choose = (presets, wanted) => Object.hasOwn(presets, String(wanted)) ? wanted : Object.keys(presets)[0];

export { choose };
