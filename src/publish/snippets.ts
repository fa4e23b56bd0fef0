import { snippet, type ElementName } from '../static/snippet.js';
import type { Published, Site } from './site.js';
import type { Files } from './write-folder.js';

/** What an article can be pasted as. */
const SNIPPETS = ['card', 'quote', 'baca-juga'] as const satisfies readonly ElementName[];

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

/** The short HTML that one pastes by hand, and that stands without a script wherever a CMS cuts it. */
export const plainSnippet = (site: Site, published: Published, element: ElementName): string =>
  snippet(published.article, { element, ...placeOfParts(site, published) });

/** Everything is loaded from where it is published, so that a correction reaches every page that shows the article. */
const placeOfParts = ({ assets, base, integrity }: Site, { payload }: Published) => ({
  src: payload,
  base: new URL(assets, base).href,
  integrity,
});

/**
 * HTML to paste for each element that has something to show of the article, by file name. What is drawn already is for pages
 * whose owner decides what stands in them: a CMS that strips tags would leave its styles as text.
 */
export async function snippetsOf(site: Site, published: Published, prerender?: Prerender): Promise<Files> {
  const { quotes, related } = published.article;
  const shown = { card: true, quote: quotes.length > 0, 'baca-juga': related.length > 0 };
  const files: Record<string, string> = {};
  for (const element of SNIPPETS.filter((name) => shown[name])) {
    files[`${element}.html`] = plainSnippet(site, published, element);
    if (!prerender) continue;
    const options = { element, ...placeOfParts(site, published) };
    files[`${element}.prerendered.html`] = await prerender(published.article, options);
  }
  return files;
}
