// Made from custom-elements.json by `npm run build`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { WartaArticle, WartaBacaJuga, WartaCard, WartaFeed, WartaQuote } from '../lib/index.js';
import type { WartaListeners, WartaArticleProps, WartaBacaJugaProps, WartaCardProps, WartaFeedProps, WartaQuoteProps } from './props.js';

type Tag<Class, Props> = Omit<DetailedHTMLProps<HTMLAttributes<Class>, Class>, keyof Props> & Props & WartaListeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'warta-article': Tag<WartaArticle, WartaArticleProps>;
      'warta-baca-juga': Tag<WartaBacaJuga, WartaBacaJugaProps>;
      'warta-card': Tag<WartaCard, WartaCardProps>;
      'warta-feed': Tag<WartaFeed, WartaFeedProps>;
      'warta-quote': Tag<WartaQuote, WartaQuoteProps>;
    }
  }
}
