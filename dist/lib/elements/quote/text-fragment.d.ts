/**
 * The address of a sentence inside a page, by the text itself: `https://…#:~:text=…` (WICG Scroll To Text Fragment).
 *
 * @param url - absolute; a fragment that it has is kept before the text directive
 * @param sentence - as printed; marks at its ends are left out, since an article ends a quotation with a comma
 */
export declare function textFragmentUrl(url: string, sentence: string): string;
