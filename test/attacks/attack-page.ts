/** Runs in the page under attack: puts families of attacks into documents, the documents into elements, and looks. */
import '../../src/define.js';
import { sanitiser } from '../../src/lazy.js';
import type { WartaElement } from '../../src/elements/warta-element.js';
import type { Article, Feed } from '../../src/payload/article.js';
import { safeUrl } from '../../src/payload/safe-url.js';
import { armAlarms } from './alarms.js';
import { formats, isTriedOn } from './formats.js';
import { WITHOUT_PARTS, type Kind } from './json-format.js';
import { picturesIn, wrongsIn } from './inspect.js';

export interface Attack {
  readonly title: string;
  readonly payload: string;
  readonly why: string;
}

/** What came of a family: how much was tried, how much of it was shown, and all that should not have happened. */
export interface Report {
  attacks: number;
  fields: number;
  shown: number;
  /** The formats and elements that have shown something, so that silence is no success. */
  readonly shownIn: Set<string>;
  readonly findings: string[];
}

interface Standing {
  readonly element: Shown;
  readonly settled: Promise<void>;
}
type Shown = WartaElement<Article> | WartaElement<Feed>;
/** The article shows every field, with quote and strip in it; each document takes one of the others besides. */
const OTHERS = ['warta-card', 'warta-feed', 'warta-quote', 'warta-baca-juga'] as const;
type Tag = 'warta-article' | (typeof OTHERS)[number];
/** The looks of the elements, of which each document takes the next. */
const LOOKS: Readonly<Record<string, readonly string[]>> = {
  variant: ['standard', 'compact', 'hero', 'overlay', 'headline', 'block', 'pull'],
  layout: ['strip', 'list', 'inline', 'numbered', 'grid', 'carousel'],
};
/** Attributes that a snippet's author may have filled in from the same source. */
const ATTRIBUTES = ['lang', 'heading-level', 'theme', 'max'];
/** About as many elements as stand in the page at a time. */
const CROWD = 200;
const KINDS: readonly Kind[] = ['words', 'values'];
/** The slower engines send each attack through every field of ours, and through one in so many of the other formats in turn. */
const FOREIGN_STEP = navigator.userAgent.includes('Chrome') || 'full' in document.documentElement.dataset ? 1 : 4;

/** A document for each kind of field; one for all, where the format is not ours. */
const rows = formats
  .filter(isTriedOn(location.pathname))
  .flatMap((format) =>
    format.isForeign
      ? { name: format.name, format, places: KINDS.flatMap((kind) => format.places[kind]) }
      : KINDS.map((kind) => ({ name: `the ${kind} of ${format.name}`, format, places: format.places[kind] })),
  );

Object.assign(window, { runAttacks: run });
const alarms = armAlarms();
const stage = document.createElement('div');
// Far from the viewport, so that no lazy picture of a good address is asked for: whatever is asked for is an attack.
stage.style.cssText = 'position:absolute;top:1000000px;width:600px';
document.body.append(stage);
let looks = 0;

/**
 * Sends a family of attacks through every field of every format, through the attributes, and as whole documents.
 *
 * @param isJson - the payloads are JSON values, not text
 */
export async function run(attacks: readonly Attack[], isJson: boolean): Promise<Report> {
  const report: Report = { attacks: attacks.length, fields: 0, shown: 0, shownIn: new Set(), findings: [] };
  // And the whole document.
  report.fields = rows.reduce((sum, { places }) => sum + places.length, ATTRIBUTES.length + 1);
  let crowd: (Standing & { name: string; place: string; attack: string })[] = [];
  const judge = async () => {
    await Promise.all(crowd.map(({ settled }) => settled));
    await sanitiser();
    const pictures = crowd.flatMap(({ attack }) => addressesIn(attack, isJson));
    for (const { element, name, place } of crowd) {
      await element.updateComplete;
      if (element.matches(':state(ready)')) {
        report.shown++;
        report.shownIn.add(place);
      }
      for (const wrong of [...wrongsIn(element), ...wrongsIn(element.shadowRoot ?? document.createElement('p'))])
        report.findings.push(`${name}: ${wrong}`);
      pictures.push(...picturesIn(element.shadowRoot));
      element.remove();
    }
    for (const alarm of alarms.take(pictures))
      report.findings.push(`${alarm} (among ${[...new Set(crowd.map(({ name }) => name))].join(' | ')})`);
    crowd = [];
  };
  for (const [at, { title, payload }] of attacks.entries()) {
    const value: unknown = isJson ? JSON.parse(payload) : payload;
    const tried = (tag: Tag, text: string, where: string) => {
      const place = `${where}, <${tag}>`;
      crowd.push({ ...put(tag, text, payload), name: `${title} in ${place}`, place, attack: payload });
    };
    for (const [row, { name, format, places }] of rows.entries()) {
      if (format.isForeign && (at + row) % FOREIGN_STEP) continue;
      const text = format.write(places, value);
      looks++;
      if (format.isForeign) tried(turn(WITHOUT_PARTS), text, name);
      else for (const tag of ['warta-article', turn(OTHERS)] as const) tried(tag, text, name);
    }
    looks++;
    for (const tag of ['warta-article', turn(OTHERS)] as const) tried(tag, payload, 'the whole');
    if (crowd.length >= CROWD) await judge();
  }
  await judge();
  return report;
}

/** The addresses of which a picture may be asked for, as an image's address was exchanged for the attack. */
const addressesIn = (attack: string, isJson: boolean): readonly string[] =>
  isJson ? (attack.match(/https?:[^"]+/g) ?? []) : safeUrl(attack, document.baseURI) ? [attack] : [];

/** The next of a list. */
const turn = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(looks / rows.length) % list.length] ?? list[0];

/** An element in the page with a document, in every second one with the attack in the attributes as well. */
function put(tag: Tag, text: string, attack: string): Standing {
  const element = document.createElement(tag) as Shown;
  for (const [name, values] of Object.entries(LOOKS)) element.setAttribute(name, values[looks % values.length] ?? '');
  if (looks % 2) for (const name of ATTRIBUTES) element.setAttribute(name, attack);
  const settled = new Promise<void>((resolve) => {
    for (const event of ['warta-load', 'warta-error']) element.addEventListener(event, () => resolve(), { once: true });
  });
  element.payload = text;
  stage.append(element);
  return { element, settled };
}

window.parent.postMessage('armed', location.origin);
