import { articleView } from '../views.js';
import { WartaElement } from '../warta-element.js';

/**
 * The whole article, its quotes and "Baca juga" in place.
 *
 * HTML in the body passes the sanitiser, which is fetched when the first article needs it; until then, and where that fails,
 * the reader gets the words without the markup.
 *
 * @element warta-article
 * @slot - What stands there without the script, or when the article cannot be shown: a link with the headline.
 * @csspart base - The article.
 * @csspart header - Everything above the picture.
 * @csspart kicker - The words above the headline.
 * @csspart headline - The heading.
 * @csspart dek - The summary.
 * @csspart byline - The authors.
 * @csspart meta - The line with dates and publisher.
 * @csspart date - The date of publication.
 * @csspart updated - The date of the latest change.
 * @csspart publisher - The publisher.
 * @csspart figure - A picture with its caption.
 * @csspart media - The frame of a picture.
 * @csspart image - A picture.
 * @csspart caption - What stands under a picture.
 * @csspart credit - Who made the picture.
 * @csspart paragraph - A paragraph of the body.
 * @csspart dateline - The place, before the first words.
 * @csspart subheading - A heading in the body.
 * @csspart quote - A quote in the body, a `<warta-quote>`.
 * @csspart related - Related links, a `<warta-baca-juga>`.
 * @csspart html - Sanitised HTML.
 * @csspart footer - Copyright, licence and the link to the publisher's page.
 * @csspart skeleton - The lines that wait for a payload, where there is no fallback.
 * @csspart error - The sentence in place of a payload that did not come, where there is no fallback.
 * @cssprop --warta-measure - The widest that a line of text becomes; 600px.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The article is shown.
 * @cssstate error - The fallback is shown because there is no article.
 * @fires warta-load - The article is shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - A link is about to be followed; cancelable.
 * @fires warta-impression - Half of the article, or of a screen of it, was visible for a second.
 */
class WartaArticle extends WartaElement {
    static view = articleView;
    static properties = {
        headingLevel: { attribute: 'heading-level' },
    };
}

export { WartaArticle };
