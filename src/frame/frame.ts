// The script of frame.html: one element, for pages that allow nothing but an iframe.
import { frameWords } from '../locale/frame-words.js';
import { BODY_STYLE } from './body-style.js';
import { asksForHeight, heightMessages, linkMessage } from './hosts.js';
import { readRequest } from './request.js';

const { body, documentElement: root } = document;
const query = new URL(location.href).searchParams;
const page = window.parent;

dress();
body.append(content());
if (page !== window) speakWith(page);

function content(): HTMLElement {
  const request = readRequest(location.href);
  if ('missing' in request) {
    const { lang, ...words } = frameWords(query.get('lang') ?? '');
    root.lang = lang;
    return Object.assign(document.createElement('p'), { role: 'alert', textContent: words[request.missing] });
  }
  const element = document.createElement(request.tag);
  for (const [name, value] of Object.entries(request.attributes)) element.setAttribute(name, value);
  element.addEventListener('warta-load', ({ detail: { article, feed } }) => {
    root.lang = article?.inLanguage ?? '';
    document.title = article?.headline ?? feed?.title ?? document.title;
  });
  return element;
}

/** Transparent on a page of the same scheme, and never dark text on dark ground: the browser sees to both by the meta tag. */
function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`body{${BODY_STYLE}}`);
  document.adoptedStyleSheets = [sheet];
  const theme = query.get('theme');
  if (theme !== 'light' && theme !== 'dark') return;
  document.querySelector('meta[name=color-scheme]')?.setAttribute('content', theme);
}

/** Tells the page around how high the frame wants to be, and where a click leads. */
function speakWith(host: Window): void {
  // Any page may hold the frame, so that there is no origin to name; nothing said is a secret.
  const say = (message: unknown) => host.postMessage(message, '*');
  const tellHeight = () => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    heightMessages(height, location.href).forEach(say);
  };
  new ResizeObserver(tellHeight).observe(body);
  // WordPress clips a frame away until it hears from it, and a browser lets the observers of what nobody sees wait.
  for (const type of ['warta-load', 'warta-error']) body.addEventListener(type, tellHeight);
  tellHeight();
  addEventListener('message', ({ source, data }) => {
    if (source === host && asksForHeight(data, location.href)) tellHeight();
  });
  // WordPress adds its secret to the address when its own script comes late.
  addEventListener('hashchange', tellHeight);
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!link || event.defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey) return;
    const message = linkMessage(link.href, location.href);
    if (!message) return;
    say(message);
    // WordPress follows links to the frame's own host, and no others.
    if (link.host === location.host) event.preventDefault();
  });
}
