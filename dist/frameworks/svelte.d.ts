// Made from custom-elements.json by `npm run build`.
import type { HTMLAttributes } from 'svelte/elements';
import type { WartaArticle, WartaBacaJuga, WartaCard, WartaFeed, WartaQuote } from '../lib/index.js';
import type { WartaListeners, WartaArticleProps, WartaBacaJugaProps, WartaCardProps, WartaFeedProps, WartaQuoteProps } from './props.js';

type Tag<Class extends EventTarget, Props> = Omit<HTMLAttributes<Class>, keyof Props> & Props & WartaListeners;

declare module 'svelte/elements' {
  export interface SvelteHTMLElements {
    'warta-article': Tag<WartaArticle, WartaArticleProps>;
    'warta-baca-juga': Tag<WartaBacaJuga, WartaBacaJugaProps>;
    'warta-card': Tag<WartaCard, WartaCardProps>;
    'warta-feed': Tag<WartaFeed, WartaFeedProps>;
    'warta-quote': Tag<WartaQuote, WartaQuoteProps>;
  }
}
