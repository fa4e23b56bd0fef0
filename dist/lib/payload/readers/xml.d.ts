/** An element of a feed. */
export interface XmlElement {
    /** In lower case, with its prefix: `dc:creator`. */
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: XmlElement[];
    /** The text that stands directly in it, as it is written. */
    text: string;
    /** Whether some of the text stood in a CDATA section, where entities are those of the HTML within. */
    isCdata: boolean;
    /** Where its content begins and ends in the source. */
    readonly start: number;
    end: number;
}
/**
 * The elements of an XML document, read in one pass and forgivingly: tags may be left open, ampersands bare. A doctype is
 * skipped, so no entity is ever declared, let alone expanded, and nothing is fetched.
 *
 * @returns a nameless element that holds the root
 */
export declare function parseXml(source: string): XmlElement;
