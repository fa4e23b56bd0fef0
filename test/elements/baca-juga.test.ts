import { expect } from '@open-wc/testing';
import { bridge, bridgeWith } from '../fixtures/payloads.js';
import { expectAccessible } from '../support/axe.js';
import { part, shown, textOf } from '../support/elements.js';

describe('<warta-baca-juga>', () => {
  it('is a labelled landmark with a list of links', async () => {
    const strip = await shown('warta-baca-juga', bridge);
    expect(part(strip, 'base')?.localName).to.equal('nav');
    expect(part(strip, 'base')).to.have.attribute('aria-label', 'Baca juga');
    expect(textOf(strip, 'label')).to.equal('Baca juga');
    const items = [...strip.shadowRoot!.querySelectorAll('li')];
    expect(items.map((item) => item.textContent.trim())).to.deep.equal(bridge.related?.map(({ headline }) => headline));
    expect([...strip.shadowRoot!.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://warta-kota.example/pasar',
      'https://warta-kota.example/perahu',
    ]);
    await expectAccessible(strip);
  });

  it('shows at most "max" links, and all for nonsense', async () => {
    const count = async (max: string) =>
      (await shown('warta-baca-juga', bridge, `max="${max}"`)).shadowRoot!.querySelectorAll('li').length;
    expect(await count('2')).to.equal(2);
    expect(await count('0')).to.equal(3);
    expect(await count('banyak')).to.equal(3);
  });

  it('finds the links that stand only in the body', async () => {
    const strip = await shown(
      'warta-baca-juga',
      bridgeWith({ related: undefined, body: [{ type: 'related', links: [{ headline: 'Dari badan berita' }] }] }),
    );
    expect(textOf(strip, 'item')).to.equal('Dari badan berita');
  });

  it('shows rules instead of pictures where there are none', async () => {
    const strip = await shown('warta-baca-juga', bridgeWith({ related: [{ headline: 'Satu' }] }));
    expect(part(strip, 'base')).to.have.class('without-pictures');
    await expectAccessible(strip);
  });
});
