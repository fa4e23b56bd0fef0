import { bacaJugaView } from '../parts.js';
import { WartaElement } from '../warta-element.js';

/**
 * A "Baca juga" strip: links to related articles.
 *
 * @element warta-baca-juga
 * @slot - What stands there without the script, or when there are no links: a list of links.
 * @csspart base - The strip, a navigation landmark.
 * @csspart skip - The button that leads past more than four links; in sight while it has the focus.
 * @csspart label - "Baca juga".
 * @csspart list - The list.
 * @csspart item - One article.
 * @csspart media - The frame of a thumbnail.
 * @csspart image - A thumbnail.
 * @csspart headline - The words of one article.
 * @csspart link - The link of one article.
 * @csspart skeleton - The lines that wait for a payload, where there is no fallback.
 * @csspart error - The sentence in place of a payload that did not come, where there is no fallback.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The links are shown.
 * @cssstate error - The fallback is shown because there are no links.
 * @fires warta-load - The links are shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - A link is about to be followed; cancelable.
 * @fires warta-impression - Half of the strip was on the screen for a second.
 */
class WartaBacaJuga extends WartaElement {
    static view = bacaJugaView;
    static properties = {
        layout: {},
        label: {},
        max: {},
    };
}

export { WartaBacaJuga };
