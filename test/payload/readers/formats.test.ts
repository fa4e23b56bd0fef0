import { expect } from '@open-wc/testing';
import { detectFormat, readFeed, readPayload, type Format } from '../../../src/payload/read-payload.js';
import { documentsOf, factsOf, FORMATS } from '../../fixtures/formats/documents.mjs';
import { BASE, reading, refusalOf } from '../../support/formats.js';

/** What a format has no place for, of all that {@link factsOf} tells. */
const UNKNOWN_TO: Readonly<Partial<Record<Format, readonly string[]>>> = {
  ninjs: ['url'],
  // The site's name is nowhere in a post.
  wordpress: ['publisher'],
  oembed: ['url', 'datePublished', 'description', 'quote', 'speaker', 'related'],
};

for (const format of FORMATS) {
  describe(`the reader of ${format}`, () => {
    const document = documentsOf(format, 2);
    const { article, warned } = reading(document);
    const { related, ...facts } = factsOf(1);
    const isKnown = (fact: string) => !UNKNOWN_TO[format]?.includes(fact);

    it('knows its documents, as text and as a value', () => {
      expect(detectFormat(document)).to.equal(format);
      if (format === 'rss') return;
      expect(detectFormat(JSON.parse(document))).to.equal(format);
      expect(readPayload(JSON.parse(document), { baseUrl: BASE })).to.deep.equal(article);
    });

    it('finds what the document says, decoded once, and warns of nothing', () => {
      const [image] = article.image;
      const [quote] = article.quotes;
      const found = {
        ...{ headline: article.headline, url: article.url, description: article.description },
        ...{ image: image?.url, author: article.author[0]?.name, publisher: article.publisher?.name },
        ...{ quote: quote?.text, speaker: quote?.speaker?.name },
        datePublished: article.datePublished && Date.parse(article.datePublished),
      };
      const expected = { ...facts, datePublished: Date.parse(facts.datePublished) };
      for (const [fact, value] of Object.entries(expected))
        expect(found[fact as keyof typeof found], fact).to.equal(isKnown(fact) ? value : undefined);
      expect(warned).to.deep.equal([]);
    });

    it('lifts “Baca juga” out of the body, with its address made whole', () => {
      const [link] = article.related;
      // A body in ninjs knows no page of its own; what it is read with stands in.
      expect(link?.headline).to.equal(isKnown('related') ? related.headline : undefined);
      expect(link?.url).to.equal(isKnown('related') ? related.url : undefined);
      const words = JSON.stringify(article.body.filter(({ type }) => type === 'html'));
      expect(words).to.not.match(/Baca juga|blockquote/);
    });

    it('reads every article of a list, in its order', () => {
      const count = format === 'oembed' ? 1 : 3;
      const { items } = readFeed(documentsOf(format, count));
      expect(items.map(({ headline }) => headline)).to.deep.equal(
        Array.from({ length: count }, (_, at) => factsOf(at + 1).headline),
      );
    });

    it('is the one that reads when it is asked for, and says no to what is not its own', () => {
      expect(readPayload(document, { format, baseUrl: BASE })).to.deep.equal(article);
      const other = FORMATS.find((name) => name !== format && name !== 'warta') ?? 'rss';
      expect(refusalOf(documentsOf(other, 1), { format })).to.match(/unknown-format|no-headline/);
    });

    it('shows nothing of what is for editors, nor of scripts', () => {
      expect(/Jangan disiarkan|<script|embed\.js/.test(JSON.stringify(readFeed(document)))).to.be.false;
    });
  });
}
