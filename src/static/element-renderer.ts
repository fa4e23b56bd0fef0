import {
  FallbackRenderer,
  type ElementRenderer,
  type ElementRendererConstructor,
} from '@lit-labs/ssr/lib/element-renderer.js';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue, type RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import type { TemplateResult } from 'lit';
import { articleView } from '../elements/article/article.view.js';
import { view as bacaJuga } from '../elements/baca-juga/baca-juga.view.js';
import { withCampaign } from '../elements/campaign.js';
import { view as card } from '../elements/card/card.view.js';
import { view as feed } from '../elements/feed/feed.view.js';
import { view as quote } from '../elements/quote/quote.view.js';
import type { View, ViewHost } from '../elements/view.js';
import { chooseLocale } from '../locale/choose-locale.js';
import type { CommonWords } from '../locale/locale.js';
import { readFeed, readPayload } from '../payload/read-payload.js';
import { shared } from '../styles/shared.styles.js';
import { tokens } from '../styles/tokens.styles.js';

const VIEWS: Readonly<Record<string, View>> = {
  'warta-card': card,
  'warta-quote': quote,
  'warta-baca-juga': bacaJuga,
  // DOMPurify needs a document: the words of HTML blocks stand there until the page has it.
  'warta-article': articleView(() => new Promise<never>(() => undefined)),
  'warta-feed': feed,
};

/** What all elements of one prerendered tree have in common. */
interface Surroundings {
  /** The words of the outermost element. */
  readonly locale: CommonWords;
  /** See `ReadOptions`. */
  readonly now: number | undefined;
}

/** Draws one element. */
interface WartaRenderer extends ElementRenderer {
  /** The shadow tree, without its styles. */
  renderTree(): TemplateResult;
}

/**
 * Draws our elements for @lit-labs/ssr.
 *
 * Not its own `LitElementRenderer`: an element of ours asks the page for its source, its language and its theme. Here the
 * payload is there, and the surroundings say the rest, so that the view is all that is needed.
 */
export function rendererFor({
  locale,
  now,
}: Surroundings): (new (tag: string) => WartaRenderer) & ElementRendererConstructor {
  return class extends FallbackRenderer {
    static override matchesClass(_type: typeof HTMLElement, tag: string): boolean {
      return Object.hasOwn(VIEWS, tag);
    }

    readonly given: Record<string, string> = {};
    payload: unknown;

    override setAttribute(name: string, value: string): void {
      super.setAttribute(name, value);
      this.given[name] = value;
    }

    override setProperty(name: string, value: unknown): void {
      if (name === 'payload') this.payload = value;
    }

    renderTree(): TemplateResult {
      const { tagName, given, payload } = this;
      const read = tagName === 'warta-feed' ? readFeed : readPayload;
      const host = {
        ...given,
        headingLevel: given['heading-level'],
        localName: tagName,
        campaign: given['campaign'],
        lang: given['lang'] ?? '',
        theme: given['theme'] as ViewHost['theme'],
        link: (url: string) => withCampaign(url, given['campaign']),
        locale: chooseLocale(given['lang'], locale.lang),
        requestUpdate: () => undefined,
      };
      return viewOf(tagName).render(host, read(payload, { now }));
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
  const view = VIEWS[tag];
  if (!view) throw new TypeError(`there is no <${tag}>`);
  return view;
}
