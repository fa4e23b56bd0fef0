/** The language of a text by its small words: `id`, `en`, `jv`; undefined when it is too short or none of them. */
export declare function languageOf(text: string): string | undefined;
