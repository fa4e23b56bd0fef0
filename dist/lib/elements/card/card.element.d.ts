import type { HeadingLevel } from '../heading.js';
import type { ViewSource } from '../view.js';
import { WartaElement } from '../warta-element.js';
import { type CardHost } from './card.view.js';
import type { CardVariant } from './presets.js';
/**
 * An article card: picture, kicker, headline (the one link), dek, byline, date and publisher.
 *
 * @element warta-card
 * @slot - What stands there without the script, or when the article cannot be shown: a link with the headline.
 * @csspart base - The card.
 * @csspart media - The frame of the picture.
 * @csspart image - The picture.
 * @csspart text - Everything beside the picture.
 * @csspart kicker - The words above the headline.
 * @csspart headline - The heading.
 * @csspart link - The link in the heading; it covers the card.
 * @csspart dek - The summary.
 * @csspart meta - The line with byline, date and publisher.
 * @csspart byline - The authors.
 * @csspart date - The date of publication.
 * @csspart publisher - The publisher.
 * @csspart skeleton - The lines that wait for a payload, where there is no fallback.
 * @csspart error - The sentence in place of a payload that did not come, where there is no fallback.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The article is shown.
 * @cssstate error - The fallback is shown because there is no article.
 * @fires warta-load - The article is shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - The link is about to be followed; cancelable.
 * @fires warta-impression - Half of the card was on the screen for a second.
 */
export declare class WartaCard extends WartaElement implements CardHost {
    static view: ViewSource;
    static properties: {
        variant: {};
        headingLevel: {
            attribute: string;
        };
    };
    /** Which of the presets to show; `standard` when absent. */
    variant: CardVariant | null | undefined;
    /** The level of the headline in the page's outline, 2 to 6; 3 when absent. */
    headingLevel: HeadingLevel | `${HeadingLevel}` | null | undefined;
}
