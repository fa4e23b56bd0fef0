/** HTML in which every value was escaped on its way in. Only {@link markup} and {@link attributes} make it. */
export interface Markup {
    readonly html: string;
}
type Printable = string | Markup | readonly Printable[] | undefined | false;
/** Prints values into HTML: text is escaped, markup of this function is kept, `undefined` and `false` print nothing. */
export declare function markup(strings: TemplateStringsArray, ...values: readonly Printable[]): Markup;
/** Attributes, each with a blank before it; one that is `undefined` is left out. */
export declare function attributes(values: Readonly<Record<string, string | number | undefined>>): Markup;
/** A JSON document inside a `<script>`: no `<` is left that could end the script or open a comment in it. */
export declare function jsonScript(type: 'application/json' | 'application/ld+json', value: unknown): Markup;
export {};
