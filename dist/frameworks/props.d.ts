// Made from custom-elements.json by `npm run build`.
import type { WartaArticle, WartaBacaJuga, WartaCard, WartaFeed, WartaQuote, WartaEventMap } from '../lib/index.js';

/** The whole article, its quotes and "Baca juga" in place. HTML in the body passes the sanitiser, which is fetched when the first article needs it; until then, and where that fails, the reader gets the words without the markup. */
export interface WartaArticleProps {
  /** The level of the headline in the page's outline, 2 to 6; 3 when absent. Headings in the body come below it. */
  headingLevel?: WartaArticle['headingLevel'];
  /** The level of the headline in the page's outline, 2 to 6; 3 when absent. Headings in the body come below it. */
  'heading-level'?: WartaArticle['headingLevel'];
  /** The article itself: an `ArticlePayload`, an `Article`, JSON text, or any other value to be read as such. */
  payload?: WartaArticle['payload'];
  /** The id of a `<script type="application/json">` in the page. */
  htmlFor?: WartaArticle['htmlFor'];
  /** The id of a `<script type="application/json">` in the page. */
  for?: WartaArticle['htmlFor'];
  /** The address of the payload. */
  src?: WartaArticle['src'];
  /** `lazy` (the default) waits with `src` until the element comes near the viewport; `eager` does not. */
  loading?: WartaArticle['loading'];
  /** `auto` (the default) follows the `color-scheme` of the page. */
  theme?: WartaArticle['theme'];
  /** A query that links to articles carry, `utm_source=portal.example`; `<meta name="warta:campaign">` gives that of the page. */
  campaign?: WartaArticle['campaign'];
}

/** A "Baca juga" strip: links to related articles. */
export interface WartaBacaJugaProps {
  /** Which of the layouts to show; `strip` when absent. */
  layout?: WartaBacaJuga['layout'];
  /** The words above the links, instead of "Baca juga". */
  label?: WartaBacaJuga['label'];
  /** The most links to show; all when absent, and one in the layout `inline`. */
  max?: WartaBacaJuga['max'];
  /** The article itself: an `ArticlePayload`, an `Article`, JSON text, or any other value to be read as such. */
  payload?: WartaBacaJuga['payload'];
  /** The id of a `<script type="application/json">` in the page. */
  htmlFor?: WartaBacaJuga['htmlFor'];
  /** The id of a `<script type="application/json">` in the page. */
  for?: WartaBacaJuga['htmlFor'];
  /** The address of the payload. */
  src?: WartaBacaJuga['src'];
  /** `lazy` (the default) waits with `src` until the element comes near the viewport; `eager` does not. */
  loading?: WartaBacaJuga['loading'];
  /** `auto` (the default) follows the `color-scheme` of the page. */
  theme?: WartaBacaJuga['theme'];
  /** A query that links to articles carry, `utm_source=portal.example`; `<meta name="warta:campaign">` gives that of the page. */
  campaign?: WartaBacaJuga['campaign'];
}

/** An article card: picture, kicker, headline (the one link), dek, byline, date and publisher. */
export interface WartaCardProps {
  /** Which of the presets to show; `standard` when absent. */
  variant?: WartaCard['variant'];
  /** The level of the headline in the page's outline, 2 to 6; 3 when absent. */
  headingLevel?: WartaCard['headingLevel'];
  /** The level of the headline in the page's outline, 2 to 6; 3 when absent. */
  'heading-level'?: WartaCard['headingLevel'];
  /** The article itself: an `ArticlePayload`, an `Article`, JSON text, or any other value to be read as such. */
  payload?: WartaCard['payload'];
  /** The id of a `<script type="application/json">` in the page. */
  htmlFor?: WartaCard['htmlFor'];
  /** The id of a `<script type="application/json">` in the page. */
  for?: WartaCard['htmlFor'];
  /** The address of the payload. */
  src?: WartaCard['src'];
  /** `lazy` (the default) waits with `src` until the element comes near the viewport; `eager` does not. */
  loading?: WartaCard['loading'];
  /** `auto` (the default) follows the `color-scheme` of the page. */
  theme?: WartaCard['theme'];
  /** A query that links to articles carry, `utm_source=portal.example`; `<meta name="warta:campaign">` gives that of the page. */
  campaign?: WartaCard['campaign'];
}

/** Many articles, each as a card. */
export interface WartaFeedProps {
  /** Which of the layouts to show; `grid` when absent. */
  layout?: WartaFeed['layout'];
  /** What the list is called, instead of the feed's title. */
  label?: WartaFeed['label'];
  /** The most articles to show; all when absent. */
  max?: WartaFeed['max'];
  /** The level of the cards' headlines in the page's outline, 2 to 6; 3 when absent. */
  headingLevel?: WartaFeed['headingLevel'];
  /** The level of the cards' headlines in the page's outline, 2 to 6; 3 when absent. */
  'heading-level'?: WartaFeed['headingLevel'];
  /** The article itself: an `ArticlePayload`, an `Article`, JSON text, or any other value to be read as such. */
  payload?: WartaFeed['payload'];
  /** The id of a `<script type="application/json">` in the page. */
  htmlFor?: WartaFeed['htmlFor'];
  /** The id of a `<script type="application/json">` in the page. */
  for?: WartaFeed['htmlFor'];
  /** The address of the payload. */
  src?: WartaFeed['src'];
  /** `lazy` (the default) waits with `src` until the element comes near the viewport; `eager` does not. */
  loading?: WartaFeed['loading'];
  /** `auto` (the default) follows the `color-scheme` of the page. */
  theme?: WartaFeed['theme'];
  /** A query that links to articles carry, `utm_source=portal.example`; `<meta name="warta:campaign">` gives that of the page. */
  campaign?: WartaFeed['campaign'];
}

/** A quote block: what was said, by whom, with a link back to the very sentence. */
export interface WartaQuoteProps {
  /** `block` (the default), or `pull`: centred between hairlines. */
  variant?: WartaQuote['variant'];
  /** Which of the article's quotes to show, from 0; the first when absent. */
  index?: WartaQuote['index'];
  /** The words of the link into the article, instead of "Baca dalam artikel". */
  label?: WartaQuote['label'];
  /** Whether the reader is offered to pass the quote on; browsers allow it on pages of `https:` only. */
  share?: WartaQuote['share'];
  /** The article itself: an `ArticlePayload`, an `Article`, JSON text, or any other value to be read as such. */
  payload?: WartaQuote['payload'];
  /** The id of a `<script type="application/json">` in the page. */
  htmlFor?: WartaQuote['htmlFor'];
  /** The id of a `<script type="application/json">` in the page. */
  for?: WartaQuote['htmlFor'];
  /** The address of the payload. */
  src?: WartaQuote['src'];
  /** `lazy` (the default) waits with `src` until the element comes near the viewport; `eager` does not. */
  loading?: WartaQuote['loading'];
  /** `auto` (the default) follows the `color-scheme` of the page. */
  theme?: WartaQuote['theme'];
  /** A query that links to articles carry, `utm_source=portal.example`; `<meta name="warta:campaign">` gives that of the page. */
  campaign?: WartaQuote['campaign'];
}

/** Listeners as React 19 and Svelte 5 write them: `onwarta-load`. */
export interface WartaListeners {
  /** The article is shown. */
  'onwarta-load'?: ((event: WartaEventMap['warta-load']) => void) | null | undefined;
  /** Nothing could be shown. */
  'onwarta-error'?: ((event: WartaEventMap['warta-error']) => void) | null | undefined;
  /** A link is about to be followed; cancelable. */
  'onwarta-link'?: ((event: WartaEventMap['warta-link']) => void) | null | undefined;
  /** Half of the article, or of a screen of it, was visible for a second. */
  'onwarta-impression'?: ((event: WartaEventMap['warta-impression']) => void) | null | undefined;
}
