const presets = {
    standard: { picture: true, kicker: true, dek: true, byline: true, publisher: true },
};
/** The variant that an attribute asks for; `standard` when it asks for none that exists. */
const chooseVariant = (wanted) => Object.hasOwn(presets, String(wanted)) ? wanted : 'standard';

export { chooseVariant, presets };
