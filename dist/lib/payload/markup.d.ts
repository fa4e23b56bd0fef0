/** Replaces the entities of HTML by their characters, once: `&amp;lt;` becomes `&lt;`. An unknown one stays. */
export declare const decodeEntities: (text: string) => string;
/**
 * Takes the tags and comments out of a text; a space stands where a block or a line ended. A comment without end goes to
 * the end, so that the time stays linear.
 */
export declare const withoutTags: (html: string) => string;
/** A field that should be plain text, without the entities and tags that publishers leave in it. Other types pass. */
export declare const plain: (value: unknown) => unknown;
/** Whether a body is HTML rather than text. */
export declare const hasTags: (value: unknown) => value is string;
