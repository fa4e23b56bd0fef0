import { expect, nextFrame } from '@open-wc/testing';
import { bridge, bridgeWith } from '../fixtures/payloads.js';
import { expectAccessible } from '../support/axe.js';
import { jsonResponse, next, part, place, stubFetch, textOf } from '../support/elements.js';

const address = (name: string) => `https://penerbit.example/stand-in/${name}.json`;

describe('an element without a fallback', () => {
  it('waits in quiet lines, which a fast answer never shows, and gives them up for the article', async () => {
    const answers: (() => void)[] = [];
    const server = stubFetch(() => new Promise((done) => answers.push(() => done(jsonResponse(bridge)))));
    const card = await place<'warta-card'>(
      `<warta-card loading="eager" src="${address('slow')}"> <!-- ada --> </warta-card>`,
    );
    await card.updateComplete;
    const skeleton = part(card, 'skeleton')!;
    const { animationDuration, animationTimingFunction } = getComputedStyle(skeleton);
    expect([animationDuration, animationTimingFunction]).to.deep.equal(['0.3s', 'steps(1)']);
    expect(getComputedStyle(skeleton).visibility).to.equal('hidden');
    skeleton.getAnimations()[0]!.finish();
    await nextFrame();
    expect(getComputedStyle(skeleton).visibility).to.equal('visible');
    expect(skeleton.textContent).to.equal('');

    const loaded = next(card, 'warta-load');
    while (!answers.length) await nextFrame();
    answers.forEach((answer) => answer());
    await loaded;
    expect(part(card, 'skeleton') === null).to.be.true;
    expect(textOf(card, 'headline')).to.equal(bridge.headline);
    server.restore();
  });

  it('says in the reader’s language that nothing came', async () => {
    const server = stubFetch(() => new Response('', { status: 404 }));
    for (const [lang, words] of [
      ['id', 'Berita tidak dapat ditampilkan.'],
      ['en', 'The news cannot be shown.'],
    ] as const) {
      const card = await place<'warta-card'>(
        `<warta-card lang="${lang}" loading="eager" src="${address(lang)}"></warta-card>`,
      );
      if (!part(card, 'error')) await next(card, 'warta-error');
      await card.updateComplete;
      expect(textOf(card, 'error')).to.equal(words);
      await expectAccessible(card);
    }
    server.restore();
  });

  it('shows nothing where the article has nothing for it', async () => {
    const strip = await place<'warta-baca-juga'>('<warta-baca-juga></warta-baca-juga>');
    strip.payload = bridgeWith({ related: undefined });
    await next(strip, 'warta-error');
    expect(part(strip, 'error') === null).to.be.true;
    expect(strip.offsetHeight).to.equal(0);
  });

  it('stands back for a fallback', async () => {
    const server = stubFetch(() => new Response('', { status: 404 }));
    const card = await place<'warta-card'>(
      `<warta-card loading="eager" src="${address('other')}"><a href="#f">Cadangan</a></warta-card>`,
    );
    expect(card.shadowRoot === null).to.be.true;
    await next(card, 'warta-error');
    expect(card.shadowRoot === null).to.be.true;
    server.restore();
  });
});
