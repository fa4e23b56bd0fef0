import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import { adoptTree } from '../../src/elements/adopt-tree.js';

// As @lit-labs/ssr writes it: a comment with a digest around each template, one without around all other parts.
const ITEM = '<!--lit-part c--><i><!--lit-part-->A<!--/lit-part--></i><!--/lit-part-->';
const DRAWN =
  '<style>p{}</style><!--lit-part a--><div class="v-x" lang="id">' +
  '<!--lit-part b--><p tabindex="0"><!--lit-part-->Satu<!--/lit-part--></p><!--/lit-part-->' +
  `<!--lit-part d--><span><!--lit-part-->${ITEM}${ITEM}<!--/lit-part--></span><!--/lit-part--></div><!--/lit-part-->`;

const one = (words: string) => html`<p tabindex="0">${words}</p>`;
const page = (name: string, lang: unknown, first: unknown, items: readonly string[]) => {
  const list = html`<span>${items.map((item) => html`<i>${item}</i>`)}</span>`;
  return html`<div class="v-${name}" lang=${lang}>${first}${list}</div>`;
};

function prepare() {
  const host = document.createElement('div');
  host.setHTMLUnsafe(`<section><template shadowrootmode="open">${DRAWN}</template></section>`);
  document.body.append(host);
  const root = host.firstElementChild!.shadowRoot!;
  const nodes = [...root.querySelectorAll('div, p, span, i')];
  return { host, root, nodes };
}

/** Draws with Lit into a tree that the server has drawn, and waits for the end of the microtask in which that is done. */
async function draw(root: ShadowRoot, template: unknown) {
  render(template, root, { creationScope: adoptTree(root) });
  await Promise.resolve();
}

const kept = (root: ShadowRoot, nodes: readonly Element[]) =>
  nodes.filter((node) => root.contains(node)).map(({ localName }) => localName);

describe('a tree that the server has drawn', () => {
  it('keeps its nodes, and loses the styles, which come as a sheet', async () => {
    const { host, root, nodes } = prepare();
    await draw(root, page('x', 'id', one('Satu'), ['A', 'B']));
    expect(kept(root, nodes)).to.deep.equal(['div', 'p', 'span', 'i', 'i']);
    expect(root.querySelectorAll('*').length).to.equal(5);
    render(page('y', 'en', one('Dua'), ['B']), root);
    expect(kept(root, nodes)).to.deep.equal(['div', 'p', 'span', 'i']);
    expect(root.textContent).to.equal('DuaB');
    expect(root.querySelector('div')?.className).to.equal('v-y');
    host.remove();
  });

  it('takes what the page has, where that is more, less or other', async () => {
    const { host, root, nodes } = prepare();
    await draw(root, page('y', nothing, html`<b>Lain</b>`, ['A', 'C', 'D']));
    expect(kept(root, nodes)).to.deep.equal(['div', 'span', 'i', 'i']);
    expect(root.textContent).to.equal('LainACD');
    expect(root.querySelector('div')?.className).to.equal('v-y');
    expect(root.querySelector('div')?.hasAttribute('lang')).to.equal(false);
    host.remove();
  });

  it('is drawn anew where somebody has changed it', async () => {
    const { host, root } = prepare();
    root.querySelector('div')?.replaceChildren('Diubah');
    await draw(root, page('x', 'id', one('Satu'), ['A']));
    expect(root.textContent).to.equal('SatuA');
    host.remove();
  });

  it('gives back the focus', async () => {
    const { host, root, nodes } = prepare();
    const paragraph = nodes.find(({ localName }) => localName === 'p') as HTMLElement;
    paragraph.focus();
    await draw(root, page('x', 'id', one('Satu'), ['A', 'B']));
    expect(root.activeElement === paragraph).to.equal(true);
    host.remove();
  });
});
