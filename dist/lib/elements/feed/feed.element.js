import { readFeedSource } from '../read-source.js';
import { feedView } from '../views.js';
import { WartaElement } from '../warta-element.js';

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
class WartaFeed extends WartaElement {
    static view = feedView;
    static properties = {
        layout: {},
        max: {},
        headingLevel: { attribute: 'heading-level' },
    };
    /** The feed that is shown, if there is one. */
    get feed() {
        return this.shown;
    }
    read(source, signal) {
        return readFeedSource(source, signal);
    }
}

export { WartaFeed };
