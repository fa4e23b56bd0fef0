/**
 * The article as schema.org `NewsArticle`, for a `<script type="application/ld+json">` in a page's head.
 *
 * Quotes become `Quotation`s with `spokenByCharacter`, related articles the `relatedLink`s of the page.
 */
function toJsonLd(article) {
    const { url, publisher, body } = article;
    const paragraphs = body.flatMap((block) => block.type === 'paragraph' || block.type === 'heading' ? block.text : []);
    return {
        '@context': 'https://schema.org',
        ...node('NewsArticle', {
            '@id': url && withoutFragment(url),
            url,
            mainEntityOfPage: url && node('WebPage', { '@id': withoutFragment(url), relatedLink: list(article.related.flatMap(addressOf)) }),
            identifier: article.id,
            headline: article.headline,
            alternativeHeadline: article.kicker,
            description: article.description,
            dateline: article.located,
            articleSection: article.articleSection,
            image: list(article.image.map(imageNode)),
            author: list(article.author.map(partyNode)),
            publisher: publisher && publisherNode(publisher),
            datePublished: article.datePublished,
            dateModified: article.dateModified,
            expires: article.expires,
            inLanguage: article.inLanguage,
            keywords: list(article.keywords),
            articleBody: paragraphs.join('\n\n') || undefined,
            hasPart: list(article.quotes.map((quote) => quotationNode(quote, url))),
            copyrightNotice: article.copyrightNotice,
            license: article.license,
        }),
    };
}
const withoutFragment = (url) => url.replace(/#.*$/s, '');
const addressOf = ({ url }) => (url === undefined ? [] : [url]);
const list = (items) => (items.length ? items : undefined);
/** A node without the properties that have no value. */
function node(type, properties) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined);
    return { '@type': type, ...Object.fromEntries(given) };
}
function imageNode({ url, width, height, caption, creditText }) {
    return node('ImageObject', { url, width, height, caption, creditText });
}
function partyNode({ name, type = 'Person', url, jobTitle, image }) {
    // schema.org gives a job title to persons alone.
    return node(type, {
        name,
        url,
        jobTitle: type === 'Person' ? jobTitle : undefined,
        image: image && imageNode(image),
    });
}
function publisherNode({ logo, ...party }) {
    return { ...partyNode({ type: 'Organization', ...party }), ...(logo && { logo: imageNode(logo) }) };
}
function quotationNode({ text, speaker, source, inLanguage }, url) {
    const isElsewhere = source && (!source.url || source.url !== url);
    return node('Quotation', {
        text,
        spokenByCharacter: speaker && partyNode(speaker),
        inLanguage,
        isPartOf: isElsewhere ? node('CreativeWork', { headline: source.headline, url: source.url }) : undefined,
    });
}

export { toJsonLd };
