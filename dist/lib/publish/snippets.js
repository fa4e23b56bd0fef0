import { snippet } from '../static/snippet.js';

/** What an article can be pasted as. */
const SNIPPETS = ['card', 'quote', 'baca-juga'];
/** The short HTML that one pastes by hand, and that stands without a script wherever a CMS cuts it. */
const plainSnippet = (site, published, element) => snippet(published.article, { element, ...placeOfParts(site, published) });
/** Everything is loaded from where it is published, so that a correction reaches every page that shows the article. */
const placeOfParts = ({ assets, base, integrity }, { payload }) => ({
    src: payload,
    base: new URL(assets, base).href,
    integrity,
});
/**
 * HTML to paste for each element that has something to show of the article, by file name. What is drawn already is for pages
 * whose owner decides what stands in them: a CMS that strips tags would leave its styles as text.
 */
async function snippetsOf(site, published, prerender) {
    const { quotes, related } = published.article;
    const shown = { card: true, quote: quotes.length > 0, 'baca-juga': related.length > 0 };
    const files = {};
    for (const element of SNIPPETS.filter((name) => shown[name])) {
        files[`${element}.html`] = plainSnippet(site, published, element);
        if (!prerender)
            continue;
        const options = { element, ...placeOfParts(site, published) };
        files[`${element}.prerendered.html`] = await prerender(published.article, options);
    }
    return files;
}

export { plainSnippet, snippetsOf };
