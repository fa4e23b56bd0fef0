import { fixtureSync } from '@open-wc/testing';
import '../../src/define.js';
import { presets } from '../../src/elements/card/presets.js';
import { layouts } from '../../src/elements/baca-juga/layouts.js';
import { layouts as feedLayouts } from '../../src/elements/feed/layouts.js';
import type { WartaElement } from '../../src/elements/warta-element.js';

/** Every element in every variant, as tag and attributes. */
export const variants: readonly (readonly [string, string])[] = [
  ...Object.keys(presets).map((name) => ['warta-card', `variant="${name}"`] as const),
  ...['block', 'pull'].flatMap((name) =>
    ['', 'index="1" share'].map((more) => ['warta-quote', `variant="${name}" ${more}`] as const),
  ),
  ...Object.keys(layouts).map((name) => ['warta-baca-juga', `layout="${name}"`] as const),
];

/** The elements that are made of others. */
export const pages: readonly (readonly [string, string])[] = [
  ['warta-article', ''],
  ...Object.keys(feedLayouts).map((name) => ['warta-feed', `layout="${name}"`] as const),
];

/** Shows one payload in every variant, or in others, in a column of the given width. */
export async function showAll(
  payload: unknown,
  width: number,
  attributes = '',
  shown: readonly (readonly [string, string])[] = variants,
): Promise<WartaElement[]> {
  const column = fixtureSync<HTMLElement>(
    `<div style="width:${width}px">${shown
      .map(([tag, own]) => `<div style="padding:8px 0"><${tag} ${own} ${attributes}></${tag}></div>`)
      .join('')}</div>`,
  );
  const elements = [...column.querySelectorAll<WartaElement>('div > *:not(div)')];
  for (const element of elements) element.payload = payload;
  await Promise.all(elements.map((element) => element.updateComplete));
  return elements;
}

/** The name of a variant for a message. */
export const nameOf = ({ localName, attributes }: Element): string =>
  [localName, ...[...attributes].map(({ name, value }) => `${name}=${value}`)].join(' ');
