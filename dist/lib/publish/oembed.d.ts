import { type Published, type Site } from './site.js';
/**
 * The answer of oEmbed 1.0 (oembed.com) for an article's page: `rich`, a card in an iframe, after a link for those who show no
 * iframe or strip it. WordPress shows the link until the frame has told its height.
 */
export declare function oembedOf(site: Site, published: Published): string;
