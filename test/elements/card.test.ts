import { expect } from '@open-wc/testing';
import { bridge, bridgeWith, PIXEL } from '../fixtures/payloads.js';
import { expectAccessible } from '../support/axe.js';
import { part, showsFallback, shown, textOf } from '../support/elements.js';

describe('<warta-card>', () => {
  it('shows kicker, headline, dek and one line of byline, date and publisher', async () => {
    const card = await shown('warta-card', bridge);
    expect(textOf(card, 'kicker')).to.equal('Kota');
    expect(textOf(card, 'headline')).to.equal(bridge.headline);
    expect(textOf(card, 'dek')).to.equal(bridge.description);
    expect(textOf(card, 'meta')).to.equal(
      'Oleh Rina Saleh, Bagus Hadi dan Tomi Lubis · Senin, 26 Januari 2026 · 19.30 WIB · Warta Kota',
    );
    expect(part(card, 'date')?.getAttribute('datetime')).to.equal('2026-01-26T19:30:00+07:00');
    expect(showsFallback(card)).to.be.false;
    await expectAccessible(card);
  });

  it('has exactly one link, the headline, which covers the card', async () => {
    const card = await shown('warta-card', bridge);
    const links = card.shadowRoot!.querySelectorAll('a');
    expect(links).to.have.length(1);
    expect(links[0]).to.have.attribute('href', bridge.url);
    const box = card.getBoundingClientRect();
    const atCorner = card.shadowRoot!.elementFromPoint(box.right - 3, box.top + 3);
    expect(atCorner?.getAttribute('part')).to.equal('link');
  });

  it('follows a click on its text, with the keys that are held, but not one that selects', async () => {
    const card = await shown('warta-card', bridge);
    const followed: string[] = [];
    part(card, 'link')!.addEventListener('click', (event) => {
      event.preventDefault();
      followed.push(`${event.button} ${event.ctrlKey}`);
    });
    const dek = part(card, 'dek')!;
    const press = (type: string, init: MouseEventInit) =>
      dek.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...init }));
    press('click', {});
    press('click', { ctrlKey: true });
    press('auxclick', { button: 1 });
    press('auxclick', { button: 2 });
    getSelection()!.selectAllChildren(dek);
    press('click', {});
    getSelection()!.removeAllRanges();
    expect(followed).to.deep.equal(['0 false', '0 true', '1 false']);
  });

  it('shows in each variant what the variant is for', async () => {
    const partsOf = async (variant: string, payload: unknown = bridge) =>
      [...(await shown('warta-card', payload, `variant="${variant}"`)).shadowRoot!.querySelectorAll('[part]')]
        .map((node) => node.getAttribute('part'))
        .join(' ');
    const all = 'base media image text kicker headline link dek meta byline date publisher';
    expect(await partsOf('standard')).to.equal(all);
    expect(await partsOf('hero')).to.equal(all);
    expect(await partsOf('compact')).to.equal('base media image text kicker headline link meta date publisher');
    expect(await partsOf('overlay')).to.equal('base media image text kicker headline link meta date publisher');
    expect(await partsOf('headline')).to.equal('base text kicker headline link meta date publisher');
    expect(await partsOf('raksasa')).to.equal(all);
    expect(await partsOf('overlay', bridgeWith({ image: undefined }))).to.equal(all.replace('media image ', ''));
  });

  it('is a standard card when the picture under its text does not come', async () => {
    const card = await shown('warta-card', bridge, 'variant="overlay"');
    expect(part(card, 'base')).to.have.class('v-overlay');
    part(card, 'image')!.dispatchEvent(new Event('error'));
    await card.updateComplete;
    expect(part(card, 'base')!.className).to.equal('base teaser v-standard');
    expect(getComputedStyle(part(card, 'headline')!).color).to.equal('rgb(22, 24, 29)');
  });

  it('asks again for a picture that did not come when a new payload names it', async () => {
    const card = await shown('warta-card', bridge);
    part(card, 'image')!.dispatchEvent(new Event('error'));
    card.requestUpdate();
    await card.updateComplete;
    expect(part(card, 'media') === null).to.be.true;
    card.payload = { ...bridge };
    await card.updateComplete;
    expect(part(card, 'media') === null).to.be.false;
  });

  it('reserves the room of the picture, offers its renditions and keeps the focal point', async () => {
    const card = await shown('warta-card', bridge);
    const image = part(card, 'image') as HTMLImageElement;
    expect(image.srcset).to.equal(`${PIXEL} 1280w, ${PIXEL}?640 640w`);
    expect(image.alt).to.equal('Pejalan kaki di jembatan kayu');
    expect(image.loading).to.equal('lazy');
    expect(getComputedStyle(image).objectPosition).to.equal('30% 60%');
    const frame = part(card, 'media')!.getBoundingClientRect();
    expect(frame.width / frame.height).to.be.closeTo(16 / 9, 0.01);
  });

  it('lets the text take the place of a picture that does not come', async () => {
    const card = await shown('warta-card', bridgeWith({ image: [{ url: `${location.origin}/tiada.png` }] }));
    part(card, 'image')!.dispatchEvent(new Event('error'));
    await card.updateComplete;
    expect(part(card, 'media')).to.be.null;
    expect(textOf(card, 'headline')).to.equal(bridge.headline);
  });

  it('leaves no holes where parts are missing', async () => {
    const card = await shown('warta-card', { version: '1.0', headline: 'Hanya judul' });
    expect([...card.shadowRoot!.querySelectorAll('[part]')].map((node) => node.getAttribute('part'))).to.deep.equal([
      'base',
      'text',
      'headline',
    ]);
    await expectAccessible(card);
  });

  it('takes the heading level of the page, and 3 for nonsense', async () => {
    for (const [level, name] of [
      ['2', 'h2'],
      ['4', 'h4'],
      ['5', 'h5'],
      ['6', 'h6'],
      ['1', 'h3'],
      ['x', 'h3'],
    ] as const) {
      expect(part(await shown('warta-card', bridge, `heading-level="${level}"`), 'headline')?.localName).to.equal(name);
    }
  });

  it('speaks the language of the page around it, then of the article, then Indonesian', async () => {
    const english = await shown('warta-card', bridge, 'lang="en-GB"');
    expect(textOf(english, 'meta')).to.equal(
      'By Rina Saleh, Bagus Hadi and Tomi Lubis · Monday, 26 January 2026 · 19:30 WIB · Warta Kota',
    );
    expect(part(english, 'base')?.lang).to.equal('id');
    expect(part(english, 'meta')?.lang).to.equal('en');
    english.lang = 'id';
    await english.updateComplete;
    expect(textOf(english, 'byline')).to.contain('dan Tomi');
  });

  it('renders markup in plain text fields as the characters that they are', async () => {
    const card = await shown('warta-card', bridgeWith({ headline: '<b>Tebal</b> & <img src=x onerror=alert(1)>' }));
    expect(textOf(card, 'headline')).to.equal('<b>Tebal</b> & <img src=x onerror=alert(1)>');
    expect(card.shadowRoot!.querySelector('b, h3 img')).to.be.null;
  });

  it('is dark where the page is dark, and as the theme attribute says', async () => {
    document.body.style.background = '#14161a';
    const card = await shown('warta-card', bridge, 'theme="dark"');
    expect(getComputedStyle(part(card, 'base')!).color).to.equal('rgb(236, 238, 242)');
    await expectAccessible(card);
    document.body.style.background = '';
    card.theme = 'light';
    await card.updateComplete;
    expect(getComputedStyle(part(card, 'base')!).color).to.equal('rgb(22, 24, 29)');
  });

  it('keeps its sizes in a page that changes the root font size, and unsets all', async () => {
    const style = document.createElement('style');
    style.textContent = 'html { font-size: 62.5% } * { all: unset }';
    document.head.append(style);
    const card = await shown('warta-card', bridge);
    // By the width of the window, as everything around the card is inline now.
    expect(getComputedStyle(part(card, 'dek')!).fontSize).to.be.oneOf(['16px', '17px']);
    expect(getComputedStyle(part(card, 'base')!).display).to.equal('block');
    style.remove();
  });
});
