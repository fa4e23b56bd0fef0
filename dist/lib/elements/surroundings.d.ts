/** What the page sets for all elements that do not say otherwise: `<meta name="warta:theme" content="dark">`. */
export declare const pageDefault: (name: string) => string | undefined;
/** The language of the nearest element that names one, through shadow roots. */
export declare function languageAround(element: Element): string | undefined;
