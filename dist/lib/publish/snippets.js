import { snippet } from '../static/snippet.js';

/** What an article can be pasted as. */
const SNIPPETS = ['card', 'quote', 'baca-juga'];
/**
 * HTML to paste for each element that has something to show of the article, by file name. It loads the payload from where it
 * is published, so that a correction reaches every page that shows it.
 */
async function snippetsOf(site, published, prerender) {
    const { article, payload: src } = published;
    const base = new URL(site.assets, site.base).href;
    const shown = SNIPPETS.filter((element) => element === 'card' || (element === 'quote' ? article.quotes : article.related).length > 0);
    const files = {};
    for (const element of shown) {
        const options = { element, src, base, integrity: site.integrity };
        files[`${element}.html`] = prerender ? await prerender(article, options) : snippet(article, options);
    }
    return files;
}

export { SNIPPETS, snippetsOf };
