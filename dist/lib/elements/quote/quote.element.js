import { quoteView } from '../views.js';
import { WartaElement } from '../warta-element.js';

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
class WartaQuote extends WartaElement {
    static view = quoteView;
    static properties = {
        variant: {},
        index: {},
        share: {},
    };
}

export { WartaQuote };
