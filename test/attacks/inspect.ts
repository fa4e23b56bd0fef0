import { ATTRIBUTES, ELEMENTS } from '../../src/sanitise/allow-list.js';

/** What must never stand in a tree that the library has drawn, whether or not something set it off. */

const NEVER = new Set(
  (
    'script style link meta base template iframe frame frameset fencedframe object embed applet portal form input ' +
    'textarea select option output dialog svg math audio video source track picture map area marquee slot-x xml'
  ).split(' '),
);
/** All that our templates and the sanitiser's list are made of; whatever else stands there has slipped through. */
const KNOWN = new Set([
  ...ELEMENTS,
  ...'article section header footer nav button slot'.split(' '),
  ...['warta-card', 'warta-quote', 'warta-baca-juga', 'warta-article', 'warta-feed'],
]);
/** What an element of an HTML block may carry: what the list allows, and what the sanitiser adds. */
const CLEAN = new Set([...ATTRIBUTES, 'rel', 'sizes', 'loading', 'decoding', 'referrerpolicy']);
const ADDRESSES = new Set([
  'href',
  'src',
  'cite',
  'action',
  'formaction',
  'poster',
  'background',
  'data',
  'xlink:href',
]);
const FORBIDDEN =
  /^(?:on|style$|srcdoc$|id$|name$|is$|target$|ping$|download$|attributionsrc$|contenteditable$|autofocus$|popover|command|form|xlink|xmlns|hx-|v-|x-|ng-|[.@?])/i;
const WEB = /^https?:\/\/[\w.:[\]-]+(?:[/?#][!-~]*)?$/;
/** What hides or reorders words; joiners are judged apart. */
const UNSEEN =
  /[\u202a-\u202e\u2066-\u2069\u200b\u2060-\u206f\ufeff\u115f\u1160\u3164\uffa0\u{e0000}-\u{e0fff}\p{Cs}]|(?![\t\n\v\f\r\u0085])\p{Cc}/u;
const STRAY_JOINER = /(?:^|[a-z0-9 ])[\u200c\u200d]|[\u200c\u200d]{2}/iu;
const OURS = /^warta-(?:card|quote|baca-juga)$/;

/** All that is wrong with the nodes under `root`, shadow trees included. */
export function wrongsIn(root: ParentNode): string[] {
  const wrongs: string[] = [];
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (node instanceof Element) wrongs.push(...wrongsOf(node));
    else if (isHidden((node as Text).data)) wrongs.push(`hidden characters in ${JSON.stringify((node as Text).data)}`);
  }
  return wrongs;
}

/** The addresses of all pictures under a shadow root. */
export function picturesIn(root: ShadowRoot | null): string[] {
  if (!root) return [];
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element instanceof HTMLImageElement
      ? [element.src, ...element.srcset.split(/,?\s+/)].filter((word) => word.includes(':'))
      : picturesIn(element.shadowRoot),
  );
}

function wrongsOf(element: Element): string[] {
  const { localName, namespaceURI, shadowRoot } = element;
  const wrongs: string[] = [];
  const isForeign = element.parentElement?.closest('[part=html]') != null;
  const isCustom = localName.includes('-') && !OURS.test(localName);
  if (NEVER.has(localName) || !KNOWN.has(localName) || isCustom || namespaceURI !== 'http://www.w3.org/1999/xhtml')
    wrongs.push(`<${localName}>`);
  for (const { name, value } of element.attributes) {
    if (FORBIDDEN.test(name) || isBad(name, value)) wrongs.push(`<${localName} ${name}=${JSON.stringify(value)}>`);
    if (isForeign && !CLEAN.has(name)) wrongs.push(`<${localName} ${name}> in an HTML block`);
    // The level is what the page's own author wrote, and nobody sees it.
    if (name !== 'heading-level' && isHidden(value))
      wrongs.push(`hidden characters in <${localName} ${name}=${JSON.stringify(value)}>`);
  }
  return shadowRoot ? [...wrongs, ...wrongsIn(shadowRoot)] : wrongs;
}

function isBad(name: string, value: string): boolean {
  if (ADDRESSES.has(name)) return !WEB.test(value);
  if (name === 'srcset') return value.split(/,\s+/).some((candidate) => !/^https?:\/\/\S+ [\d.]+[wx]$/.test(candidate));
  return name === 'referrerpolicy' && value !== 'strict-origin-when-cross-origin';
}

const isHidden = (text: string) => UNSEEN.test(text) || STRAY_JOINER.test(text);
