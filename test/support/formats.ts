/** What a reader made of a document, and of what it warned. */
import { expect } from '@open-wc/testing';
import type { Article } from '../../src/payload/article.js';
import { PayloadError } from '../../src/payload/payload-error.js';
import { readFeed, readPayload, type ReadOptions } from '../../src/payload/read-payload.js';

/** The page from which documents come, so that relative addresses lead somewhere. */
export const BASE = 'https://warta-kota.example/data/berita.json';

export interface Reading {
  readonly article: Article;
  readonly warned: readonly string[];
}

/** The first article of a document, with the places that were warned of; expiry is judged as of 1970. */
export function reading(document: unknown, options: ReadOptions = {}): Reading {
  const warned: string[] = [];
  const article = readPayload(document, {
    baseUrl: BASE,
    now: 0,
    onWarning: ({ path }) => warned.push(path),
    ...options,
  });
  return { article, warned };
}

/** The headlines of a feed, with the places of what was left out. */
export function headlines(document: unknown, options: ReadOptions = {}): { shown: string[]; warned: string[] } {
  const warned: string[] = [];
  const { items } = readFeed(document, {
    baseUrl: BASE,
    now: 0,
    onWarning: ({ path }) => warned.push(path),
    ...options,
  });
  return { shown: items.map(({ headline }) => headline), warned };
}

/** The code and place of why a document cannot be read; any other error is thrown. */
export function refusalOf(document: unknown, options: ReadOptions = {}): string {
  try {
    readPayload(document, { now: 0, ...options });
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error;
    expect(error.message).to.not.equal('');
    return `${error.code} ${error.path}`;
  }
  throw new Error('it was read');
}
