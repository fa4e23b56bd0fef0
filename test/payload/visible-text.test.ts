import { expect } from '@open-wc/testing';
import { plainText, visibleText } from '../../src/payload/text.js';

/** Text with the code points of what cannot be seen written out. */
const spelt = (text: string) => text.replace(/[^ -~]/gu, (sign) => `<${sign.codePointAt(0)!.toString(16)}>`);

describe('visibleText', () => {
  it('removes what reorders or hides words', () => {
    for (const unseen of '\u0000\u001b\u007f\u0080\u034f\u115f\u180e\u200b\u202a\u202e\u2060\u2066\u2069\u206a\u3164\ufeff\uffa0\ufff9\ufffc\uffff\u{1d173}\u{e0001}\u{e0041}\u{e0100}') {
      expect(spelt(visibleText(`Bank${unseen} Jambi`))).to.equal('Bank Jambi');
    }
    expect(spelt(visibleText('Bank\ud83d'))).to.equal('Bank');
  });

  it('keeps the joiners that spell Arabic and Indic words and emoji, one at a time', () => {
    for (const written of ['می\u200cخواهم', 'क्\u200dष', '👨\u200d👩\u200d👧', '❤️\u200d🔥']) {
      expect(spelt(visibleText(written))).to.equal(spelt(written));
    }
    expect(spelt(visibleText('👨\u200d\u200d\u200c👩'))).to.equal(spelt('👨\u200d👩'));
  });

  it('removes joiners that nothing is joined by', () => {
    expect(spelt(visibleText('\u200dBa\u200dnk\u200c \u200dК\u200dа α\u200cβ'))).to.equal(spelt('Bank Ка αβ'));
  });

  it('keeps the marks and signs that words need', () => {
    for (const written of [
      'Bank\u200f!',
      'gotong\u00adroyong',
      'e\u0301',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
      '\ufffd',
      '1\ufe0f\u20e3',
    ]) {
      expect(spelt(visibleText(written))).to.equal(spelt(written));
    }
  });
});

describe('plainText', () => {
  it('leaves nothing of a text that cannot be seen', () => {
    expect(plainText(' \u200b\u202e\u3164\u200d\u00a0\u2028 ')).to.equal('');
  });
});
