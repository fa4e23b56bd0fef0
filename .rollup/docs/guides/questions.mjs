import { escape, prose } from '../layout.mjs';

const QUESTIONS = [
  [
    'The card stays the plain link.',
    "The console has one line with `[warta]` that says why; most often the payload's server does not send `access-control-allow-origin`, or the page's policy has no `connect-src` for it.",
  ],
  [
    'My CMS strips the inner script and prints its text.',
    'Use `src` instead of the payload in the snippet: in the Composer, fill in the address of the payload.',
  ],
  [
    'My CMS strips the element itself.',
    'The link, blockquote or list in it stays. Where iframes are allowed, take the iframe.',
  ],
  [
    'Two widgets on a page bring two copies of the script.',
    'The second one leaves the first alone; the console says so once if their versions differ.',
  ],
  [
    'Can I follow clicks?',
    '`warta-link` and `warta-impression` tell your page; the library itself sends nothing to anybody. `campaign` puts a query of yours on links to articles.',
  ],
  [
    'A quote was not found in my text, or its speaker is wrong.',
    'In the Composer, select the words and press Alt+Q; a click on a mark corrects the speaker. `warta explain` prints every decision.',
  ],
  [
    'Does the Composer send my article anywhere?',
    'No. It lives in the address of the page, behind the `#`, which browsers do not send to servers. Whoever has the address has the article.',
  ],
  [
    'Can a card be in a shadow root, an overlay, a tab that is opened later?',
    'Yes. Elements wait until they are near the viewport, and go on when they are moved.',
  ],
  [
    'Which browsers?',
    'The tests run in Chromium, Firefox and WebKit of today. A browser without custom elements shows the fallback.',
  ],
  [
    'Which languages?',
    "Indonesian and English; the article's `inLanguage` or the element's `lang` chooses. Malay and Javanese come with the package: `registerLocale` of `warta` with `warta/locale/ms` or `warta/locale/jv`.",
  ],
];

export const questions = () =>
  `<dl>\n${QUESTIONS.map(([question, answer]) => `<dt>${escape(question)}</dt>\n<dd>${prose(answer)}</dd>`).join('\n')}\n</dl>`;
