import { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { renderValue, type RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { LitElement, TemplateResult } from 'lit';
import { WartaFeed } from '../elements/feed/feed.element.js';
import { WartaElement } from '../elements/warta-element.js';
import { chooseLocale } from '../locale/choose-locale.js';
import type { Locale } from '../locale/locale.js';
import type { Article, Feed } from '../payload/article.js';
import { readFeed, readPayload } from '../payload/read-payload.js';

/** What all elements of one prerendered tree have in common. */
interface Surroundings {
  /** The words of the outermost element. */
  readonly locale: Locale;
  /** See `ReadOptions`. */
  readonly now: number | undefined;
}

/** What an element is asked for on the server: its tree, and nothing of its life in a page. */
interface Drawable {
  readonly payload: unknown;
  attributeChangedCallback(name: string, old: string | null, value: string): void;
  renderArticle(shown: Article | Feed): TemplateResult;
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
        // DOMPurify needs a document: the words of HTML blocks are shown until the page has it.
        importSanitiser: { value: () => new Promise<never>(() => undefined) },
      });
    }

    override attributeChangedCallback(name: string, old: string | null, value: string): void {
      (this.element as unknown as Drawable).attributeChangedCallback(name, old, value);
    }

    /** The shadow tree, without its styles. */
    renderTree(): TemplateResult {
      const read = this.element instanceof WartaFeed ? readFeed : readPayload;
      const element = this.element as unknown as Drawable;
      return element.renderArticle(read(element.payload, { now }));
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
  (classOf(tag) as unknown as typeof LitElement).elementStyles
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('') + WITHOUT_SCRIPT;

function classOf(tag: string): CustomElementConstructor {
  const type = customElements.get(tag);
  if (!type) throw new TypeError(`<${tag}> is not defined`);
  return type;
}
