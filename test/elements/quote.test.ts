import { expect } from '@open-wc/testing';
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
