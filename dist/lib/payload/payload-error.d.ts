/** Why a payload could not be read at all. */
export type PayloadErrorCode = 
/** The text is neither JSON nor a feed. */
'not-json'
/** A value of another type stands where an object is needed. */
 | 'wrong-type'
/** The article has no headline, so there is nothing to show. */
 | 'no-headline'
/** The payload's major version is newer than this library. */
 | 'unsupported-version'
/** The document is of no format that this library reads. */
 | 'unknown-format'
/** The document is well-formed and holds no article. */
 | 'no-article'
/** The publisher withholds the article: embargoed, cancelled or expired. */
 | 'not-published'
/** The document is larger, longer or deeper than a reader will follow. */
 | 'too-large'
/** The page names a source that is not there. */
 | 'no-source';
/** A payload that holds nothing to show, with the JSON path (RFC 9535, `$.related[0].url`) of what is wrong. */
export declare class PayloadError extends Error {
    readonly name = "PayloadError";
    readonly code: PayloadErrorCode;
    readonly path: string;
    constructor(code: PayloadErrorCode, path: string, message: string);
}
