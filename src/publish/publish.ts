import { resolve, join, sep } from 'node:path';
import { toPayload } from '../payload/to-payload.js';
import { teaser } from '../static/snippet.js';
import { inTimeZone } from '../payload/time-zone.js';
import { articlePage } from './article-page.js';
import { readAssets } from './assets.js';
import { jsonFeed } from './feed-json.js';
import { rssFeed } from './feed-rss.js';
import { headersFile } from './headers.js';
import { indexPage } from './index-page.js';
import { keyOf, placeOf } from './names.js';
import { Newest } from './newest.js';
import { oembedOf } from './oembed.js';
import { PublishError } from './publish-error.js';
import { isProblem, readArticles, type Problem, type Reading } from './read-articles.js';
import { claimFolder, removeStale } from './site-folder.js';
import { framedLinkOf, publishedAt, siteAddress, type Published, type Site } from './site.js';
import { snippetsOf, type Prerender } from './snippets.js';
import { payloadFiles, sourcesOf, type Source } from './sources.js';
import { writeFile, writeFolder, type Files, type Tally } from './write-folder.js';

/** Where and how a site is published. */
export interface PublishOptions extends Reading {
  /** The folder that becomes the site: a new or an empty one, or one that was published before. */
  readonly out: string;
  /** The address under which the folder will be served. */
  readonly base: string;
  /** The name of the site; its host when absent. */
  readonly title?: string | undefined;
  /** The language of the site and of articles that name none, BCP 47; Indonesian when absent. */
  readonly lang?: string | undefined;
  /** How many articles the index and the feeds hold: the newest 50 when absent. */
  readonly newest?: number | undefined;
  /** The folder of the drop-in files, when not the one in this package. */
  readonly assets?: string | undefined;
  /** Draws the snippets on the server; without it they hold the static fallback. */
  readonly prerender?: Prerender | undefined;
  /** Hears of every document and article that was skipped. */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
}

/** How far a run has come, and at its end what it has done. */
export interface Progress extends Readonly<Tally> {
  /** Documents that were read, and all there are, where that is known. */
  readonly sources: number;
  readonly total: number | undefined;
  /** Articles that were published, changed or not. */
  readonly articles: number;
  /** Documents and articles that were skipped; `onProblem` heard why. */
  readonly skipped: number;
  /** Articles that had been published in this run already. */
  readonly repeated: number;
  /** Pages of earlier runs that are gone. */
  readonly removed: number;
}

/**
 * Turns payloads into a folder for any static host: a page, a payload, an oEmbed answer and snippets for each article, an
 * index, feeds, and the drop-in files under an address of their own for each version.
 *
 * The folder depends on the payloads and the options alone. Files that would not change are not touched, and none is ever half
 * written, so that a run that was killed is simply run again. One article after the other is in memory, and a name of each.
 *
 * @param sources - a folder of payload files, or documents from wherever they are; the first of two with the same page counts
 * @param onProgress - hears after every document; the same object is never handed out twice
 * @returns the last progress
 * @throws {PublishError} what cannot be published at all, or not to the end
 * @throws {RangeError} when `timeZone` is no time zone
 */
export async function publish(
  sources: string | AsyncIterable<Source> | Iterable<Source>,
  options: PublishOptions,
  onProgress?: (progress: Progress) => void,
): Promise<Progress> {
  const { lang = 'id', newest: count = 50, timeZone } = options;
  const base = siteAddress(options.base);
  if (timeZone !== undefined) inTimeZone('2000-01-01T00:00:00', timeZone);
  const out = resolve(options.out);
  const files = typeof sources === 'string' ? filesIn(sources, out) : undefined;
  const assets = readAssets(options.assets);
  const site: Site = {
    base,
    title: options.title ?? new URL(base).host,
    lang,
    assets: assets.path,
    integrity: assets.integrity,
  };

  const { release } = claimFolder(out);
  try {
    const run = {
      sources: 0,
      total: files?.length,
      articles: 0,
      skipped: 0,
      repeated: 0,
      removed: 0,
      written: 0,
      unchanged: 0,
    };
    const newest = new Newest<Published & { readonly date: string | undefined }>(count);
    const places = new Set<string>();
    writeFolder(join(out, assets.path), assets.files, run);

    for await (const source of typeof sources === 'string' ? sourcesOf(sources, files ?? []) : sources) {
      for await (const read of readArticles(source, options)) {
        if (isProblem(read)) {
          run.skipped += 1;
          options.onProblem?.(read);
          continue;
        }
        const place = placeOf(read);
        if (places.has(place.key)) {
          run.repeated += 1;
          continue;
        }
        places.add(place.key);
        const published = publishedAt(place, read, site);
        writeFolder(join(out, published.path), await articleFiles(site, published, options), run);
        newest.add({ ...published, date: read.datePublished });
        run.articles += 1;
      }
      run.sources += 1;
      onProgress?.({ ...run });
    }
    if (!run.articles) throw new PublishError('no-articles', nothingToPublish(sources, run.skipped));

    for (const [name, content] of Object.entries(siteFiles(site, newest.entries))) writeFile(out, name, content, run);
    run.removed = removeStale(out, (shard, folder) => places.has(keyOf(shard, folder)));
    onProgress?.({ ...run });
    return run;
  } finally {
    release();
  }
}

/** The files of an article, the page last: what it refers to is there when it is. */
async function articleFiles(site: Site, published: Published, { prerender }: PublishOptions): Promise<Files> {
  const { article } = published;
  return {
    'payload.json': `${JSON.stringify(toPayload(article))}\n`,
    'card.json': `${JSON.stringify(teaser({ ...article, url: framedLinkOf(published) }))}\n`,
    ...(await snippetsOf(site, published, prerender)),
    'oembed.json': oembedOf(site, published),
    'index.html': articlePage(site, published),
  };
}

/** The files of the site as a whole; readers find new pages by them, so they come after the pages. */
const siteFiles = (site: Site, newest: readonly Published[]): Files => ({
  _headers: headersFile(site.base),
  'feed.json': jsonFeed(site, newest),
  'feed.xml': rssFeed(site, newest),
  'index.html': indexPage(site, newest),
});

/** The payload files of a folder that is not the site itself. */
function filesIn(folder: string, out: string): readonly string[] {
  const from = resolve(folder);
  if (from === out || from.startsWith(out + sep)) {
    throw new PublishError('bad-folder', `The payloads in ${from} cannot lie in the folder of the site, ${out}.`);
  }
  return payloadFiles(from, out);
}

function nothingToPublish(sources: unknown, skipped: number): string {
  const where = typeof sources === 'string' ? ` in ${sources}` : '';
  return skipped
    ? `None of the payloads${where} can be published: ${skipped} skipped. Nothing was removed.`
    : `There are no payloads${where}. Nothing was removed.`;
}
