/** Text as it was decoded. */
export interface Decoded {
    readonly text: string;
    /** What the user should know about its encoding. */
    readonly warning?: string;
}
/**
 * Bytes as text: UTF-8, UTF-16 when a byte order mark says so, and what is neither as it declares itself (XML) or as
 * Windows-1252, which holds Latin-1.
 *
 * @throws {Failure} when it is no text
 */
export declare function decode(bytes: Uint8Array): Decoded;
