/**
 * Registers an element unless its name is taken, which is harmless: the script may stand on a page twice. Another version
 * under the same name, or somebody else's element, is worth one warning.
 */
export declare function defineElement(tag: string, constructor: CustomElementConstructor & {
    readonly version: string;
}): void;
