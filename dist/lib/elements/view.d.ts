import type { CSSResult, TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
/** What every view may ask of the element that it draws. */
export interface ViewHost {
    readonly localName: string;
    /** The words for the reader. */
    readonly locale: Locale;
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
