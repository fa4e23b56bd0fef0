import { frameAddress } from '../frame/address.js';
import { attributes, markup } from '../static/markup.js';
import { canonicalOf } from './site.js';

/** The width of an embedded card, and the part of it that text can take. Pixels. */
const WIDTH = 600;
const CHARACTERS_A_LINE = { headline: 46, dek: 75 };
/**
 * The answer of oEmbed 1.0 (oembed.com) for an article's page: `rich`, a card in an iframe, after a link for those who show no
 * iframe or strip it. WordPress shows the link until the frame has told its height.
 */
function oembedOf(site, published) {
    const { article, card } = published;
    const { headline, author, publisher } = article;
    const image = article.image.find(({ width, height }) => width && height);
    const height = cardHeight(published);
    const iframe = attributes({
        src: frameAddress(new URL(site.assets, site.base).href, { element: 'card', src: card }),
        title: headline,
        width: WIDTH,
        height,
        frameborder: '0',
        loading: 'lazy',
    });
    const link = attributes({ href: canonicalOf(published) });
    const answer = {
        version: '1.0',
        type: 'rich',
        title: headline,
        author_name: author[0]?.name,
        author_url: author[0]?.url,
        provider_name: publisher?.name ?? site.title,
        provider_url: publisher?.url ?? site.base,
        cache_age: 3600,
        // The three of them, or none.
        ...(image && { thumbnail_url: image.url, thumbnail_width: image.width, thumbnail_height: image.height }),
        html: markup `<blockquote><p><a${link}>${headline}</a></p></blockquote><iframe${iframe}></iframe>`.html,
        width: WIDTH,
        height,
    };
    return `${JSON.stringify(answer)}\n`;
}
/**
 * About how high a card of 600 px becomes: the answer has to give a height, and a frame that cannot tell its own keeps it.
 */
function cardHeight({ article }) {
    const { headline, description = '', image, kicker = article.articleSection } = article;
    const lines = (text, characters) => Math.ceil(text.length / characters);
    const picture = image.length ? (WIDTH * 9) / 16 + 12 : 0;
    const words = 27 * lines(headline, CHARACTERS_A_LINE.headline) + 23 * lines(description, CHARACTERS_A_LINE.dek);
    return Math.round(picture + (kicker ? 22 : 0) + words + 48);
}

export { oembedOf };
