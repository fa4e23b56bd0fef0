import type { Feed } from '../../payload/article.js';
import type { HeadingLevel } from '../heading.js';
import { type Readable } from '../read-source.js';
import type { ViewSource } from '../view.js';
import { WartaElement } from '../warta-element.js';
import type { FeedHost } from './feed.view.js';
import type { FeedLayoutName } from './layouts.js';
/**
 * Many articles, each as a card.
 *
 * @element warta-feed
 * @slot - What stands there without the script, or when there are no articles: a list of links.
 * @csspart base - The feed, a region that bears its title.
 * @csspart skip - The button that leads past the feed; in sight while it has the focus.
 * @csspart list - The list.
 * @csspart item - The place of one card.
 * @csspart card - One card, a `<warta-card>`.
 * @csspart buttons - The two buttons of a carousel.
 * @csspart previous - The button that leads back.
 * @csspart next - The button that leads on.
 * @csspart skeleton - The lines that wait for a payload, where there is no fallback.
 * @csspart error - The sentence in place of a payload that did not come, where there is no fallback.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The feed is shown.
 * @cssstate error - The fallback is shown because there are no articles.
 * @fires warta-load - The feed is shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - A link is about to be followed; cancelable.
 * @fires warta-impression - Half of a card was on the screen for a second; the details name its article.
 */
export declare class WartaFeed extends WartaElement<Feed> implements FeedHost {
    static view: ViewSource;
    static properties: {
        layout: {};
        label: {};
        max: {};
        headingLevel: {
            attribute: string;
        };
    };
    /** Which of the layouts to show; `grid` when absent. */
    layout: FeedLayoutName | null | undefined;
    /** What the list is called, instead of the feed's title. */
    label: string | null | undefined;
    /** The most articles to show; all when absent. */
    max: number | string | null | undefined;
    /** The level of the cards' headlines in the page's outline, 2 to 6; 3 when absent. */
    headingLevel: HeadingLevel | `${HeadingLevel}` | null | undefined;
    /** The feed that is shown, if there is one. */
    get feed(): Feed | undefined;
    protected read(source: Readable, signal?: AbortSignal): Feed | Promise<Feed>;
}
