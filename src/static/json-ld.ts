import type {
  Article,
  ArticleImage,
  ArticleLink,
  ArticleParty,
  ArticlePublisher,
  ArticleQuote,
} from '../payload/article.js';

/** A node of a JSON-LD document. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * The article as schema.org `NewsArticle`, for a `<script type="application/ld+json">` in a page's head.
 *
 * Quotes become `Quotation`s with `spokenByCharacter`, related articles the `relatedLink`s of the page.
 */
export function toJsonLd(article: Article): JsonLd {
  const { url, publisher, body } = article;
  const paragraphs = body.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? block.text : [],
  );
  return {
    '@context': 'https://schema.org',
    ...node('NewsArticle', {
      '@id': url && withoutFragment(url),
      url,
      mainEntityOfPage:
        url && node('WebPage', { '@id': withoutFragment(url), relatedLink: list(article.related.flatMap(addressOf)) }),
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

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');

const addressOf = ({ url }: ArticleLink): readonly string[] => (url === undefined ? [] : [url]);

const list = <T>(items: readonly T[]): readonly T[] | undefined => (items.length ? items : undefined);

/** A node without the properties that have no value. */
function node(type: string, properties: JsonLd): JsonLd {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  return { '@type': type, ...Object.fromEntries(given) };
}

function imageNode({ url, width, height, caption, creditText }: ArticleImage): JsonLd {
  return node('ImageObject', { url, width, height, caption, creditText });
}

function partyNode({ name, type = 'Person', url, jobTitle, image }: ArticleParty): JsonLd {
  // schema.org gives a job title to persons alone.
  return node(type, {
    name,
    url,
    jobTitle: type === 'Person' ? jobTitle : undefined,
    image: image && imageNode(image),
  });
}

function publisherNode({ logo, ...party }: ArticlePublisher): JsonLd {
  return { ...partyNode({ type: 'Organization', ...party }), ...(logo && { logo: imageNode(logo) }) };
}

function quotationNode({ text, speaker, source, inLanguage }: ArticleQuote, url: string | undefined): JsonLd {
  const isElsewhere = source && (!source.url || source.url !== url);
  return node('Quotation', {
    text,
    spokenByCharacter: speaker && partyNode(speaker),
    inLanguage,
    isPartOf: isElsewhere ? node('CreativeWork', { headline: source.headline, url: source.url }) : undefined,
  });
}
