import '../../src/define.js';
import { expect } from '@open-wc/testing';
import { PayloadError, readFeed } from '../../src/payload/index.js';
import { sanitiseHtml } from '../../src/sanitise/sanitise-html.js';
import { next } from '../support/elements.js';
import { formats } from './formats.js';

// A pattern that tries again at every sign of such a text takes minutes for it; the test's own time-out notices.
const LENGTH = 200_000;
const PIECES = [
  '<',
  '<a',
  'a',
  '!',
  ' ',
  '&',
  '&a',
  '&#',
  '<!--',
  '</',
  '<p ',
  '\n',
  '"',
  '.',
  '/',
  '\u200d',
  '\u0301',
  '://',
  ', 1x',
  '1',
];

/** A text that begins and ends well, so that a pattern for its ends finds nothing in between. */
const long = (piece: string, length = LENGTH) => `x<${piece.repeat(length / piece.length)}x`;

const TAGS = ['warta-card', 'warta-quote', 'warta-baca-juga', 'warta-article', 'warta-feed'] as const;
const [own] = formats;

describe('hostile lengths', () => {
  for (const format of formats) {
    for (const piece of PIECES) {
      it(`cost the reader of ${format.name} no more than their length: ${JSON.stringify(piece)}`, () => {
        // One field at a time: all at once would be a document of 20 MB, and hide the slow one among the others.
        for (const place of Object.values(format.places).flat()) {
          const text = format.write([place], long(piece));
          try {
            readFeed(text);
          } catch (error) {
            expect(error, place).to.be.instanceOf(PayloadError);
          }
        }
      });
    }
  }

  for (const piece of PIECES) {
    it(`cost the elements no more than their length: ${JSON.stringify(piece)}`, async () => {
      for (const places of Object.values(own?.places ?? {})) {
        const payload = own?.write(places, long(piece, LENGTH / 10));
        for (const tag of TAGS) {
          const element = document.createElement(tag);
          // Laying out megabytes is the browser's own work, and no question here.
          element.hidden = true;
          const settled = Promise.race([next(element, 'warta-load'), next(element, 'warta-error')]);
          element.payload = payload;
          document.body.append(element);
          await settled;
          element.remove();
        }
      }
    });
  }

  it('let the browser draw thousands of accents on one letter', async () => {
    const element = document.createElement('warta-card');
    const settled = next(element, 'warta-load');
    element.payload = { version: '1.0', headline: `A${'\u0301'.repeat(90_000)}b` };
    document.body.append(element);
    await settled;
    expect(element.offsetHeight).to.be.greaterThan(0);
    expect(element.article?.headline).to.equal(`A${'\u0301'.repeat(30)}b`);
    element.remove();
  });

  it('cost the sanitiser no more than their length', () => {
    for (const piece of PIECES) {
      const html = `<p title="${long(piece)}">${long(piece)}</p><img src="/a" srcset="${long(piece)}">`;
      expect(sanitiseHtml(html, { headingLevel: 2 }).textContent, piece).to.not.equal('');
    }
  });
});
