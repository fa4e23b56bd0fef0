/** Replaces the entities of HTML by their characters, once: `&amp;lt;` becomes `&lt;`. An unknown one stays. */
export declare const decodeEntities: (text: string) => string;
/**
 * Takes the tags and comments out of a text; a space stands where a block or a line ended. A comment without end goes to
 * the end, and a name is taken whole, so that the time stays linear.
 *
 * @param rounds - what one tag leaves may make another, so it is looked through so many times
 */
export declare function withoutTags(html: string, rounds?: number): string;
/** Whether a body is HTML rather than text. */
export declare const hasTags: (value: unknown) => value is string;
