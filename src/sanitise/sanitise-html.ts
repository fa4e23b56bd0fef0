import createDOMPurify, { type Config, type DOMPurify } from 'dompurify';
import { visibleText } from '../payload/text.js';
import { allowedValue, ATTRIBUTES, ELEMENTS } from './allow-list.js';
import { relevelHeadings, type Level } from './headings.js';
import { quietMarkup, withoutMarks } from './quiet-markup.js';
import { trustedPolicy } from './trusted-policy.js';
import { wordsOf } from './words-of.js';

/** How the HTML of a news body is to be cleaned. */
export interface SanitiseOptions {
  /** Where the HTML came from: relative addresses in it are resolved against this, and dropped without it. */
  baseUrl?: string | undefined;
  /** The level of the article's own headline; headings in the HTML come below it. */
  headingLevel: Level;
  /** The document that the fragment is for; the page's own when absent. */
  document?: Document | undefined;
}

/** The longest HTML that is read, in UTF-16 code units; a longer one is cut. */
const MAX_HTML = 1_000_000;

const CONFIG: Config = {
  ALLOWED_TAGS: [...ELEMENTS],
  ALLOWED_ATTR: [...ATTRIBUTES],
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
};

let purifier: DOMPurify | undefined;

/**
 * Turns untrusted HTML into nodes that are safe to show: the elements of a news body, links and pictures with checked
 * `http(s)` addresses, nothing that runs, styles, names or asks for input.
 *
 * It fails closed: where DOMPurify cannot work, or the page's Trusted Types forbid the policy `warta`, the words come
 * out as plain paragraphs.
 */
export function sanitiseHtml(html: string, options: SanitiseOptions): DocumentFragment {
  const { document = globalThis.document } = options;
  const text = html.slice(0, MAX_HTML);
  // An instance of our own: a page that shares the module may have given the common one hooks and settings.
  purifier ??= createDOMPurify(window);
  return document.adoptNode(cleanNodes(text, purifier, options) ?? plainParagraphs(text, document));
}

/** The cleaned nodes, still in a document that runs and loads nothing; undefined when they cannot be had. */
function cleanNodes(html: string, purify: DOMPurify, options: SanitiseOptions): DocumentFragment | undefined {
  if (!purify.isSupported) return undefined;
  try {
    const fragment = purify.sanitize(quietMarkup(html), {
      ...CONFIG,
      TRUSTED_TYPES_POLICY: trustedPolicy(),
      RETURN_DOM_FRAGMENT: true,
    });
    tidy(fragment, options);
    return fragment;
  } catch {
    return undefined;
  }
}

/** DOMPurify decides what may run; this decides, element by element, what a news body may say. */
function tidy(fragment: DocumentFragment, { baseUrl, headingLevel }: SanitiseOptions): void {
  for (const element of fragment.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const allowed = allowedValue(element.localName, name, withoutMarks(value), baseUrl);
      if (allowed === undefined) element.removeAttribute(name);
      else element.setAttribute(name, allowed);
    }
    if (element.localName === 'a' && element.hasAttribute('href')) element.setAttribute('rel', 'noopener');
    else if (element.localName === 'img') finishImage(element);
  }
  for (const figure of fragment.querySelectorAll('figure')) {
    if (!figure.querySelector('img') && !figure.textContent.trim()) figure.remove();
  }
  relevelHeadings(fragment, headingLevel);
  const texts = fragment.ownerDocument.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    text.data = visibleText(withoutMarks(text.data));
  }
}

function finishImage(image: Element): void {
  // A picture of one pixel counts readers; it shows them nothing.
  const isCounter = ['width', 'height'].some((side) => Number(image.getAttribute(side) ?? 2) < 2);
  if (isCounter || !image.hasAttribute('src')) return image.remove();
  if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
  if (image.hasAttribute('srcset')) image.setAttribute('sizes', 'auto, 100vw');
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  image.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
}

function plainParagraphs(html: string, document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const words of wordsOf(html)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    fragment.append(paragraph);
  }
  return fragment;
}
