/** What the body of a news article is made of. Everything else loses its tag, and keeps its words where it had any. */
export declare const ELEMENTS: readonly string[];
/** Every attribute that some element may carry. */
export declare const ATTRIBUTES: readonly string[];
/** What an attribute may say on this element; undefined when it has to go. */
export declare function allowedValue(element: string, name: string, value: string, baseUrl?: string): string | undefined;
