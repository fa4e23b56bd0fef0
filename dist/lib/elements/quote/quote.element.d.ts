import type { ViewSource } from '../view.js';
import { WartaElement } from '../warta-element.js';
import type { QuoteHost } from './quote.view.js';
/**
 * A quote block: what was said, by whom, with a link back to the very sentence.
 *
 * @element warta-quote
 * @slot - What stands there without the script, or when the quote cannot be shown: a blockquote.
 * @csspart base - The quote.
 * @csspart text - The blockquote.
 * @csspart footer - Speaker, role and portrait.
 * @csspart portrait - The frame of the speaker's picture.
 * @csspart image - The speaker's picture.
 * @csspart speaker - The name.
 * @csspart role - What the speaker is.
 * @csspart link - The link to the sentence in the article.
 * @csspart share - The button that passes the quote on.
 * @csspart status - What became of passing it on.
 * @csspart skeleton - The lines that wait for a payload, where there is no fallback.
 * @csspart error - The sentence in place of a payload that did not come, where there is no fallback.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The quote is shown.
 * @cssstate error - The fallback is shown because there is no quote.
 * @fires warta-load - The quote is shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - The link is about to be followed; cancelable.
 * @fires warta-impression - Half of the quote was on the screen for a second.
 */
export declare class WartaQuote extends WartaElement implements QuoteHost {
    static view: ViewSource;
    static properties: {
        variant: {};
        index: {};
        share: {};
    };
    /** `block` (the default), or `pull`: centred between hairlines. */
    variant: 'block' | 'pull' | null | undefined;
    /** Which of the article's quotes to show, from 0; the first when absent. */
    index: number | string | null | undefined;
    /** Whether the reader is offered to pass the quote on; browsers allow it on pages of `https:` only. */
    share: boolean | '' | null | undefined;
}
