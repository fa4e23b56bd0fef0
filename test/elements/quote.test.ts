import { expect } from '@open-wc/testing';
import type { WartaQuote } from '../../src/elements/quote/quote.element.js';
import { textFragmentUrl } from '../../src/elements/quote/text-fragment.js';
import { bridge, bridgeWith } from '../fixtures/payloads.js';
import { expectAccessible } from '../support/axe.js';
import { part, shown, textOf } from '../support/elements.js';

describe('<warta-quote>', () => {
  it('shows what was said, by whom, with a portrait', async () => {
    const quote = await shown('warta-quote', bridge);
    expect(part(quote, 'text')?.localName).to.equal('blockquote');
    expect(textOf(quote, 'text')).to.equal(bridge.quotes?.[0]?.text);
    expect(textOf(quote, 'speaker')).to.equal('Salma Idris');
    expect(textOf(quote, 'role')).to.equal('Ketua RT 07');
    expect(part(quote, 'portrait')).to.exist;
    await expectAccessible(quote);
  });

  it('leads back to the very sentence', async () => {
    const quote = await shown('warta-quote', bridge);
    const link = part(quote, 'link') as HTMLAnchorElement;
    expect(link.textContent).to.equal('Baca dalam artikel');
    expect(link.href).to.equal(
      'https://warta-kota.example/jembatan#:~:text=Anak%2Danak%20kini%20sampai%20di%20sekolah,lima%20menit%2C%20bukan%20setengah%20jam',
    );
    expect(link.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('shows another quote by index, without what that one lacks', async () => {
    const quote = await shown('warta-quote', bridge, 'index="1"');
    expect(textOf(quote, 'text')).to.equal('Kami berjalan pelan saja.');
    expect(part(quote, 'footer')).to.be.null;
    await expectAccessible(quote);
  });

  it('has no link where there is no address', async () => {
    const quote = await shown('warta-quote', bridgeWith({ url: undefined }));
    expect(part(quote, 'link')).to.be.null;
  });

  it('is a block, or pulled out and centred', async () => {
    expect(part(await shown('warta-quote', bridge), 'base')!.className).to.equal('base v-block');
    expect(part(await shown('warta-quote', bridge, 'variant="x"'), 'base')!.className).to.equal('base v-block');
    const pull = await shown('warta-quote', bridge, 'variant="pull"');
    expect(getComputedStyle(part(pull, 'text')!).textAlign).to.equal('center');
    pull.style.width = '1000px';
    expect(getComputedStyle(part(pull, 'text')!).fontSize).to.equal('32px');
  });

  it('runs in the direction of its own language', async () => {
    const arabic = bridgeWith({ quotes: [{ text: 'نمشي ببطء.', inLanguage: 'ar' }] });
    expect(part(await shown('warta-quote', arabic), 'base')).to.have.attribute('dir', 'rtl');
    expect(part(await shown('warta-quote', bridge), 'base')).to.have.attribute('dir', 'ltr');
  });

  it('offers to pass the quote on where the page asks for it', async () => {
    expect(part(await shown('warta-quote', bridge), 'share') === null).to.be.true;
    const quote = await shown('warta-quote', bridge, 'share');
    expect(textOf(quote, 'share')).to.equal('Bagikan');
    expect(textOf(quote, 'status')).to.equal('');
  });

  it('calls its link as the page wishes', async () => {
    expect(textOf(await shown('warta-quote', bridge, 'label="Simak selengkapnya"'), 'link')).to.equal(
      'Simak selengkapnya',
    );
  });

  it('leaves no room for a link and a button that are not there', async () => {
    const quote = await shown('warta-quote', bridgeWith({ url: undefined, quotes: [{ text: 'Ya.' }] }));
    const base = part(quote, 'base')!.getBoundingClientRect();
    expect(part(quote, 'text')!.getBoundingClientRect().bottom).to.equal(base.bottom);
  });

  describe('share', () => {
    /** Hides what the browser has of that name, until the test ends. */
    function pretend(name: 'share' | 'clipboard', value: unknown) {
      Object.defineProperty(navigator, name, { configurable: true, value });
    }
    const refuse = (name: string) => () => Promise.reject(new DOMException('ditolak', name));
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'share');
      Reflect.deleteProperty(navigator, 'clipboard');
    });

    /** Presses the button, and waits for what is said to the reader. */
    async function said(quote: WartaQuote): Promise<string | null> {
      const status = part(quote, 'status')!;
      expect(status.getAttribute('role')).to.equal('status');
      const told = new Promise((done) => new MutationObserver(done).observe(status, { childList: true }));
      part(quote, 'share')!.click();
      await told;
      return status.textContent;
    }

    it('hands the quote, its speaker and its address to the system', async () => {
      const quote = await shown('warta-quote', bridge, 'share');
      const shared = new Promise((done) => {
        pretend('share', (data: ShareData) => Promise.resolve(done(data)));
      });
      part(quote, 'share')!.click();
      expect(await shared).to.deep.equal({
        text: '“Anak-anak kini sampai di sekolah dalam lima menit, bukan setengah jam.”\nSalma Idris',
        url: (part(quote, 'link') as HTMLAnchorElement).href,
      });
      expect(textOf(quote, 'status')).to.equal('');
    });

    for (const [where, share] of [
      ['the system shares nothing', undefined],
      ['a page keeps its frames from sharing', refuse('NotAllowedError')],
    ] as const) {
      it(`copies the quote where ${where}, and says so`, async () => {
        const quote = await shown('warta-quote', bridge, 'share index="1"');
        const copied: string[] = [];
        pretend('share', share);
        pretend('clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
        expect(await said(quote)).to.equal('Tersalin');
        expect(copied).to.deep.equal([
          '“Kami berjalan pelan saja.”\nhttps://warta-kota.example/jembatan#:~:text=Kami%20berjalan%20pelan%20saja',
        ]);
      });
    }

    it('leaves a reader in peace who closes the share sheet', async () => {
      const quote = await shown('warta-quote', bridge, 'share');
      const copied: string[] = [];
      pretend('clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
      pretend('share', refuse('AbortError'));
      part(quote, 'share')!.click();
      // Time enough for all that would follow.
      await new Promise((done) => setTimeout(done));
      expect(copied).to.deep.equal([]);
      expect(textOf(quote, 'status')).to.equal('');
    });

    for (const [what, clipboard] of [
      ['refuses the clipboard', { writeText: refuse('NotAllowedError') }],
      ['has no clipboard', undefined],
    ] as const) {
      it(`says so when the browser ${what}`, async () => {
        const quote = await shown('warta-quote', bridge, 'share');
        pretend('share', undefined);
        pretend('clipboard', clipboard);
        expect(await said(quote)).to.equal('Kutipan tidak dapat disalin');
      });
    }
  });

  it('drops a portrait that does not come', async () => {
    const quote = await shown('warta-quote', bridge);
    part(quote, 'image')!.dispatchEvent(new Event('error'));
    await quote.updateComplete;
    expect(part(quote, 'portrait')).to.be.null;
    expect(textOf(quote, 'speaker')).to.equal('Salma Idris');
  });
});

describe('textFragmentUrl', () => {
  it('names a short sentence whole, without the marks at its ends', () => {
    expect(textFragmentUrl('https://a.example/x', '“Kami siap.”')).to.equal('https://a.example/x#:~:text=Kami%20siap');
  });
  it('keeps a fragment that the address has', () => {
    expect(textFragmentUrl('https://a.example/x#bab', 'Kami siap')).to.equal(
      'https://a.example/x#bab:~:text=Kami%20siap',
    );
  });
  it('encodes what the directive uses itself', () => {
    expect(textFragmentUrl('https://a.example/', 'a, b & c-d')).to.equal(
      'https://a.example/#:~:text=a%2C%20b%20%26%20c%2Dd',
    );
  });
  it('leaves the address alone where nothing is said', () => {
    expect(textFragmentUrl('https://a.example/', '…')).to.equal('https://a.example/');
  });
});
