import { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { renderValue, type RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { articleView } from '../elements/article/article.view.js';
import { view as bacaJugaView } from '../elements/baca-juga/baca-juga.view.js';
import { view as cardView } from '../elements/card/card.view.js';
import { WartaFeed } from '../elements/feed/feed.element.js';
import { view as feedView } from '../elements/feed/feed.view.js';
import { view as quoteView } from '../elements/quote/quote.view.js';
import type { View, ViewHost } from '../elements/view.js';
import { WartaElement } from '../elements/warta-element.js';
import { chooseLocale } from '../locale/choose-locale.js';
import type { CommonWords } from '../locale/locale.js';
import { readFeed, readPayload } from '../payload/read-payload.js';
import { shared } from '../styles/shared.styles.js';
import { tokens } from '../styles/tokens.styles.js';

const views: Readonly<Record<string, View>> = {
  'warta-card': cardView,
  'warta-quote': quoteView,
  'warta-baca-juga': bacaJugaView,
  // DOMPurify needs a document: the words of HTML blocks are shown until the page has it.
  'warta-article': articleView(() => new Promise<never>(() => undefined)),
  'warta-feed': feedView,
};

/** What all elements of one prerendered tree have in common. */
interface Surroundings {
  /** The words of the outermost element. */
  readonly locale: CommonWords;
  /** See `ReadOptions`. */
  readonly now: number | undefined;
}

/** What an element is asked for on the server: its tree, and nothing of its life in a page. */
interface Drawable extends ViewHost {
  readonly payload: unknown;
  attributeChangedCallback(name: string, old: string | null, value: string): void;
}

/**
 * Draws our elements for @lit-labs/ssr.
 *
 * Not its own `LitElementRenderer`: an element of ours asks the page for its source, its language and its theme. Here the
 * payload is there, and the surroundings say the rest.
 */
export function rendererFor({ locale, now }: Surroundings) {
  return class WartaRenderer extends ElementRenderer {
    static override matchesClass(type: typeof HTMLElement): boolean {
      return type.prototype instanceof WartaElement;
    }

    declare element: HTMLElement;

    constructor(tag: string) {
      super(tag);
      this.element = new (classOf(tag))();
      Object.defineProperties(this.element, {
        locale: { get: () => chooseLocale(this.element.getAttribute('lang'), locale.lang) },
      });
    }

    override attributeChangedCallback(name: string, old: string | null, value: string): void {
      (this.element as unknown as Drawable).attributeChangedCallback(name, old, value);
    }

    /** The shadow tree, without its styles. */
    renderTree(): TemplateResult {
      const read = this.element instanceof WartaFeed ? readFeed : readPayload;
      const element = this.element as unknown as Drawable;
      return viewOf(this.tagName).render(element, read(element.payload, { now }));
    }

    override renderShadow(info: RenderInfo): ThunkedRenderResult {
      return [`<style>${stylesOf(this.tagName)}</style>`, () => renderValue(this.renderTree(), info)];
    }
  };
}

/** A button does nothing until the script has come; it keeps its room. */
const WITHOUT_SCRIPT = ':host(:not(:defined)) button{visibility:hidden}';

/** The style sheet of an element. */
export const stylesOf = (tag: string): string =>
  [tokens, shared, ...viewOf(tag).styles].map(({ cssText }) => cssText).join('') + WITHOUT_SCRIPT;

function viewOf(tag: string): View {
  const view = views[tag];
  if (!view) throw new TypeError(`<${tag}> is no element of ours`);
  return view;
}

function classOf(tag: string): CustomElementConstructor {
  const type = customElements.get(tag);
  if (!type) throw new TypeError(`<${tag}> is not defined`);
  return type;
}
