import type { ArticlePayload, Image } from '../../../src/payload/index.js';
import type { FieldName } from './document.js';

interface Field {
  /** The value as the form shows it; empty when there is none. */
  get(payload: ArticlePayload): string;
  /** Sets what the form holds; an empty text takes the field away. */
  set(payload: ArticlePayload, value: string): void;
}

type TextField = 'description' | 'url' | 'datePublished' | 'kicker' | 'located';

const plain = (name: TextField): Field => ({
  get: (payload) => payload[name] ?? '',
  set(payload, value) {
    if (value) payload[name] = value;
    else Reflect.deleteProperty(payload, name);
  },
});

const ofImage = (name: 'url' | 'alt'): Field => ({
  get: ({ image }) => image?.[0]?.[name] ?? '',
  set(payload, value) {
    const [first, ...others] = payload.image ?? [];
    // Renditions belong to the picture that was there.
    const kept: Image =
      name === 'url' && first?.url !== value
        ? { url: value, ...(first?.alt && { alt: first.alt }) }
        : { url: '', ...first };
    payload.image = [{ ...kept, [name]: value }, ...others].filter(({ url }) => url);
    if (!payload.image.length) delete payload.image;
  },
});

/** How each field of the form stands in a payload. */
export const fields: Readonly<Record<FieldName, Field>> = {
  headline: {
    get: ({ headline }) => headline,
    set(payload, value) {
      payload.headline = value;
    },
  },
  description: plain('description'),
  url: plain('url'),
  publisher: {
    get: ({ publisher }) => publisher?.name ?? '',
    set(payload, name) {
      if (name) payload.publisher = { ...payload.publisher, name };
      else delete payload.publisher;
    },
  },
  author: {
    get: ({ author = [] }) => author.map(({ name }) => name).join(', '),
    set(payload, value) {
      const names = value.split(',').map((name) => name.trim());
      const known = payload.author ?? [];
      payload.author = names.filter(Boolean).map((name) => known.find((party) => party.name === name) ?? { name });
      if (!payload.author.length) delete payload.author;
    },
  },
  datePublished: plain('datePublished'),
  kicker: plain('kicker'),
  located: plain('located'),
  picture: ofImage('url'),
  alt: ofImage('alt'),
};
