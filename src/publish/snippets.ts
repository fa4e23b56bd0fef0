import { snippet, type ElementName } from '../static/snippet.js';
import type { Published, Site } from './site.js';
import type { Files } from './write-folder.js';

/** What an article can be pasted as. */
export const SNIPPETS = ['card', 'quote', 'baca-juga'] as const satisfies readonly ElementName[];

/** Draws an element on the server, as `prerender` of `warta/prerender` does. */
export type Prerender = (
  payload: unknown,
  options: {
    readonly element: ElementName;
    readonly src: string;
    readonly base: string;
    readonly integrity: Site['integrity'];
  },
) => Promise<string>;

/**
 * HTML to paste for each element that has something to show of the article, by file name. It loads the payload from where it
 * is published, so that a correction reaches every page that shows it.
 */
export async function snippetsOf(site: Site, published: Published, prerender?: Prerender): Promise<Files> {
  const { article, payload: src } = published;
  const base = new URL(site.assets, site.base).href;
  const shown = SNIPPETS.filter(
    (element) => element === 'card' || (element === 'quote' ? article.quotes : article.related).length > 0,
  );
  const files: Record<string, string> = {};
  for (const element of shown) {
    const options = { element, src, base, integrity: site.integrity };
    files[`${element}.html`] = prerender ? await prerender(article, options) : snippet(article, options);
  }
  return files;
}
