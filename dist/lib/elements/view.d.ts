import type { CSSResult, TemplateResult } from 'lit';
import type { CommonWords } from '../locale/locale.js';
/** What every view may ask of the element that it draws. */
export interface ViewHost {
    readonly localName: string;
    /** The words for the reader. */
    readonly locale: CommonWords;
    /** The language that the page sets on it; empty where it sets none. */
    readonly lang: string;
    /** Which of the two palettes it wears; that of the page when absent. */
    readonly theme: 'auto' | 'light' | 'dark' | null | undefined;
    /** What the addresses of its links bear, so that the publisher sees where readers come from. */
    readonly campaign: string | null | undefined;
    /** The address of a link to an article, with the campaign. */
    link(url: string): string;
    /** Draws again. */
    requestUpdate(): void;
}
/**
 * Draws what an element shows. Apart from the element's class, since the drop-in fetches the view of all but the card only
 * when the first such element has something to show.
 */
export interface View<Host = ViewHost, Shown = unknown> {
    /** Its style sheets, on top of those of all elements. */
    readonly styles: readonly CSSResult[];
    /** The shadow tree; throws a `PayloadError` where what is shown lacks what this element shows. */
    render(host: Host, shown: Shown): TemplateResult;
    /** Looks at what was drawn. */
    drawn?(root: ParentNode): void;
}
/** A view, or how to fetch the module that holds it. */
export type ViewSource = View | (() => Promise<{
    readonly view: View;
}>);
