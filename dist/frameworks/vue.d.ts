// Made from custom-elements.json by `npm run build`.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { WartaEventMap } from '../lib/index.js';
import type { WartaArticle, WartaBacaJuga, WartaCard, WartaFeed, WartaQuote } from '../lib/index.js';
import type { WartaArticleProps, WartaBacaJugaProps, WartaCardProps, WartaFeedProps, WartaQuoteProps } from './props.js';

type Emit = EmitFn<{ [Name in keyof WartaEventMap]: (event: WartaEventMap[Name]) => void }>;
type Tag<Class, Props> = new () => Class & {
  /** For the checks of templates only; there is no such property. */
  $props: HTMLAttributes & Props & PublicProps;
  /** For the checks of templates only; there is no such property. */
  $emit: Emit;
};

declare module 'vue' {
  interface GlobalComponents {
    'warta-article': Tag<WartaArticle, WartaArticleProps>;
    'warta-baca-juga': Tag<WartaBacaJuga, WartaBacaJugaProps>;
    'warta-card': Tag<WartaCard, WartaCardProps>;
    'warta-feed': Tag<WartaFeed, WartaFeedProps>;
    'warta-quote': Tag<WartaQuote, WartaQuoteProps>;
  }
}
