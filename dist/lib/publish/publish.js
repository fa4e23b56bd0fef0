import { resolve, join, sep } from 'node:path';
import { toPayload } from '../payload/to-payload.js';
import { inTimeZone } from '../payload/time-zone.js';
import { articlePage } from './article-page.js';
import { readAssets } from './assets.js';
import { jsonFeed } from './feed-json.js';
import { rssFeed } from './feed-rss.js';
import { headersFile } from './headers.js';
import { indexPage } from './index-page.js';
import { placeOf } from './names.js';
import { Newest } from './newest.js';
import { oembedOf } from './oembed.js';
import { PublishError } from './publish-error.js';
import { readArticles, isProblem } from './read-articles.js';
import { claimFolder, removeStale } from './site-folder.js';
import { siteAddress, publishedAt } from './site.js';
import { snippetsOf } from './snippets.js';
import { sourcesOf, payloadFiles } from './sources.js';
import { writeFolder, writeFile } from './write-folder.js';

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
async function publish(sources, options, onProgress) {
    const { lang = 'id', newest: count = 50, timeZone } = options;
    const base = siteAddress(options.base);
    if (timeZone !== undefined)
        inTimeZone('2000-01-01T00:00:00', timeZone);
    const out = resolve(options.out);
    const files = typeof sources === 'string' ? filesIn(sources, out) : undefined;
    const assets = readAssets(options.assets);
    const site = {
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
        const newest = new Newest(count);
        const places = new Set();
        writeFolder(join(out, assets.path), assets.files, run);
        for await (const source of typeof sources === 'string' ? sourcesOf(sources, files ?? []) : sources) {
            for await (const read of readArticles(source, options)) {
                if (isProblem(read)) {
                    run.skipped += 1;
                    options.onProblem?.(read);
                    continue;
                }
                const place = placeOf(read);
                const name = `${place.shard}${place.folder}`;
                if (places.has(name)) {
                    run.repeated += 1;
                    continue;
                }
                places.add(name);
                const published = publishedAt(place, read, site);
                writeFolder(join(out, published.path), await articleFiles(site, published, options), run);
                newest.add({ ...published, date: read.datePublished });
                run.articles += 1;
            }
            run.sources += 1;
            onProgress?.({ ...run });
        }
        if (!run.articles)
            throw new PublishError('no-articles', nothingToPublish(sources, run.skipped));
        for (const [name, content] of Object.entries(siteFiles(site, newest.entries)))
            writeFile(out, name, content, run);
        run.removed = removeStale(out, (shard, folder) => places.has(shard + folder));
        onProgress?.({ ...run });
        return run;
    }
    finally {
        release();
    }
}
/** The files of an article, the page last: what it refers to is there when it is. */
async function articleFiles(site, published, { prerender }) {
    const snippets = await snippetsOf(site, published, prerender);
    return {
        'payload.json': `${JSON.stringify(toPayload(published.article))}\n`,
        ...snippets,
        'oembed.json': oembedOf(site, published),
        'index.html': articlePage(site, published, String(snippets['card.html'])),
    };
}
/** The files of the site as a whole; readers find new pages by them, so they come after the pages. */
const siteFiles = (site, newest) => ({
    _headers: headersFile(site.base),
    'feed.json': jsonFeed(site, newest),
    'feed.xml': rssFeed(site, newest),
    'index.html': indexPage(site, newest),
});
/** The payload files of a folder that is not the site itself. */
function filesIn(folder, out) {
    const from = resolve(folder);
    if (from === out || from.startsWith(out + sep)) {
        throw new PublishError('bad-folder', `The payloads in ${from} cannot lie in the folder of the site, ${out}.`);
    }
    return payloadFiles(from, out);
}
function nothingToPublish(sources, skipped) {
    const where = typeof sources === 'string' ? ` in ${sources}` : '';
    return skipped
        ? `None of the payloads${where} can be published: ${skipped} skipped. Nothing was removed.`
        : `There are no payloads${where}. Nothing was removed.`;
}

export { publish };
