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

  it('leads the keyboard past many links, and past few has no button', async () => {
    const linksOf = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ headline: `Kabar ${at}`, url: `https://warta-kota.example/${at}` }));
    const many = await shown('warta-baca-juga', bridgeWith({ related: linksOf(5) }));
    expect(textOf(many, 'skip')).to.equal('Lewati daftar berita');
    part(many, 'skip')!.click();
    expect(many.shadowRoot!.activeElement === part(many, 'base')!.lastElementChild).to.be.true;
    await expectAccessible(many);
    const few = await shown('warta-baca-juga', bridgeWith({ related: linksOf(4) }));
    expect(part(few, 'skip')).to.equal(null);
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

  it('has layouts of which only some have pictures', async () => {
    const pictures = async (layout: string) => {
      const strip = await shown('warta-baca-juga', bridge, `layout="${layout}"`);
      expect(part(strip, 'base')).to.have.class(`v-${layout}`);
      return strip.shadowRoot!.querySelectorAll('img').length;
    };
    expect(await pictures('strip')).to.equal(1);
    expect(await pictures('list')).to.equal(1);
    expect(await pictures('numbered')).to.equal(0);
    expect(await pictures('inline')).to.equal(0);
  });

  it('shows one link inside text, and more where "max" says so', async () => {
    const count = async (attributes: string) =>
      (await shown('warta-baca-juga', bridge, attributes)).shadowRoot!.querySelectorAll('li').length;
    expect(await count('layout="inline"')).to.equal(1);
    expect(await count('layout="inline" max="2"')).to.equal(2);
  });

  it('is as large inside text as the text, but never tiny', async () => {
    const strip = await shown('warta-baca-juga', bridge, 'layout="inline" style="font-size: 19px"');
    expect(getComputedStyle(part(strip, 'headline')!).fontSize).to.equal('19px');
    strip.style.fontSize = '10px';
    expect(getComputedStyle(part(strip, 'headline')!).fontSize).to.equal('15px');
  });

  it('takes other words for its label', async () => {
    const strip = await shown('warta-baca-juga', bridge, 'label="Berita terkait"');
    expect(part(strip, 'base')).to.have.attribute('aria-label', 'Berita terkait');
    expect(textOf(strip, 'label')).to.equal('Berita terkait');
  });

  it('lets the words take the place of a picture that does not come', async () => {
    const strip = await shown('warta-baca-juga', bridge);
    part(strip, 'image')!.dispatchEvent(new Event('error'));
    await strip.updateComplete;
    expect(part(strip, 'media') === null).to.be.true;
    expect(strip.shadowRoot!.querySelectorAll('li')).to.have.length(3);
    await expectAccessible(strip);
  });

  it('lets the next card peek in where there are more than fit', async () => {
    const related = Array.from({ length: 8 }, (_, at) => ({
      headline: `Berita ${at}`,
      url: `https://a.example/${at}`,
    }));
    const strip = await shown('warta-baca-juga', bridgeWith({ related }));
    for (const width of [200, 320, 480, 640, 720, 960, 1200, 1400]) {
      strip.style.width = `${width}px`;
      const { right } = part(strip, 'list')!.getBoundingClientRect();
      const peeking = [...strip.shadowRoot!.querySelectorAll('li')]
        .map((item) => item.getBoundingClientRect())
        .find((box) => box.right > right + 1)!;
      expect(right - peeking.left, `at ${width}px`).to.be.at.least(20);
    }
  });
});
