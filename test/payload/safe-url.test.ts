import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/payload/safe-url.js';

const BASE = 'https://warta-kota.example/data/artikel.json';

describe('safeUrl', () => {
  const kept: [written: string, url: string][] = [
    ['https://warta-kota.example/a?b=c#d', 'https://warta-kota.example/a?b=c#d'],
    ['http://warta-kota.example', 'http://warta-kota.example/'],
    ['HTTPS://Warta-Kota.Example/A', 'https://warta-kota.example/A'],
    ['https://warta-kota.example:8443/', 'https://warta-kota.example:8443/'],
    ['https://warta-kota.example/sebuah judul', 'https://warta-kota.example/sebuah%20judul'],
    ['https://wąrta.example/', 'https://xn--wrta-bta.example/'],
    ['  https://warta-kota.example/\n', 'https://warta-kota.example/'],
  ];
  for (const [written, url] of kept) {
    it(`keeps ${JSON.stringify(written)}`, () => expect(safeUrl(written)).to.equal(url));
  }

  const resolved: [written: string, url: string][] = [
    ['foto.jpg', 'https://warta-kota.example/data/foto.jpg'],
    ['/foto.jpg', 'https://warta-kota.example/foto.jpg'],
    ['//media.example/foto.jpg', 'https://media.example/foto.jpg'],
    ['?hal=2', 'https://warta-kota.example/data/artikel.json?hal=2'],
  ];
  for (const [written, url] of resolved) {
    it(`resolves ${written} against where it was written, and refuses it without`, () => {
      expect(safeUrl(written, BASE)).to.equal(url);
      expect(safeUrl(written)).to.be.undefined;
    });
  }

  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    'javascript://warta-kota.example/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'vbscript:msgbox(1)',
    'blob:https://warta-kota.example/1',
    'file:///etc/passwd',
    'ftp://warta-kota.example/',
    'about:blank',
    'view-source:https://warta-kota.example/',
    'filesystem:https://warta-kota.example/x',
    'mailto:redaksi@warta-kota.example',
    'https://',
    'https://[',
    'https://%00/',
    'https://bank&/#.example/',
    'https://bank .example/',
    'https://bank.example@jahat.example/',
    'https://:rahasia@jahat.example/',
  ];
  for (const written of refused) {
    it(`refuses ${JSON.stringify(written)}, also with an address to resolve it against`, () => {
      expect(safeUrl(written)).to.be.undefined;
      expect(safeUrl(written, BASE)).to.be.undefined;
    });
  }

  it('refuses a relative address where the base is none', () => {
    expect(safeUrl('foto.jpg', 'tanpa-dasar')).to.be.undefined;
    expect(safeUrl('foto.jpg', 'about:srcdoc')).to.be.undefined;
  });
});
