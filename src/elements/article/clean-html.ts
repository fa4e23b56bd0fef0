import type { sanitiser } from '../../lazy.js';
import type { Article, ArticleBlock } from '../../payload/article.js';
import type { HeadingLevel } from '../heading.js';
import type { ViewHost } from '../view.js';
import { warn } from '../warn.js';

/** HTML blocks that passed the sanitiser, as elements to be shown. */
export type CleanBlocks = ReadonlyMap<ArticleBlock, HTMLElement>;

/** The blocks of the article that an element shows; where it fails, those that passed until then. */
export type HtmlCleaner = (host: ViewHost, article: Article, level: HeadingLevel) => CleanBlocks;

/**
 * Sends the HTML of an article through the sanitiser, and draws the element again when that is done. Blocks are missing until
 * then, and for good where it fails: their words stand without the markup.
 */
export function htmlCleaner(importSanitiser: typeof sanitiser): HtmlCleaner {
  const known = new WeakMap<
    ViewHost,
    { article: Article; level: HeadingLevel; clean: Map<ArticleBlock, HTMLElement> }
  >();

  async function sanitise(
    host: ViewHost,
    { body, url }: Article,
    level: HeadingLevel,
    clean: Map<unknown, HTMLElement>,
  ) {
    const blocks = body.filter((block) => block.type === 'html');
    if (!blocks.length) return;
    try {
      const { sanitiseHtml } = await importSanitiser();
      for (const block of blocks) {
        // An element, as a fragment would be empty when it is drawn a second time.
        const node = document.createElement('div');
        node.className = 'html';
        node.part.add('html');
        node.append(sanitiseHtml(block.html, { baseUrl: url, headingLevel: level }));
        clean.set(block, node);
      }
    } catch (error) {
      warn(`<${host.localName}> shows HTML as plain text: ${String(error)}`);
    }
    host.requestUpdate();
  }

  return (host, article, level) => {
    const before = known.get(host);
    if (before?.article === article && before.level === level) return before.clean;
    const clean = new Map<ArticleBlock, HTMLElement>();
    known.set(host, { article, level, clean });
    void sanitise(host, article, level, clean);
    return clean;
  };
}
