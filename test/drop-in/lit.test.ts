import { expect, fixtureSync } from '@open-wc/testing';
import * as lit from 'lit';
import { render } from 'lit/html.js';
import * as standIn from '../../src/drop-in/lit.js';
import * as templates from '../../src/drop-in/templates.js';

let count = 0;

/** What our elements rely on, asked of Lit and of what takes its place in the drop-in. */
function describeElement(name: string, { LitElement, html, nothing, css }: typeof lit) {
  class Base extends LitElement {
    static override properties: lit.PropertyDeclarations = { label: {}, hint: { attribute: 'data-hint' } };
    static override styles = [
      css`
        :host {
          display: block;
        }
      `,
    ];
    declare label: unknown;
    declare hint: unknown;
    drawn = 0;
    isOpen = true;
    protected override shouldUpdate() {
      return this.isOpen;
    }
    protected override updated() {
      this.drawn++;
    }
    protected override render(): unknown {
      return html`<p title=${this.label ?? nothing} @click=${this.onClick}>${this.label}</p>`;
    }
    clicked: unknown;
    onClick() {
      this.clicked = this;
    }
  }
  class Element extends Base {
    static override properties: lit.PropertyDeclarations = { mark: { reflect: true }, secret: { attribute: false } };
    declare mark: string | null | undefined;
    declare secret: unknown;
  }
  const text = (element: Element) => element.shadowRoot?.textContent.trim();

  function defined() {
    const tag = `x-element-${count++}`;
    class Defined extends Element {}
    return { tag, Defined, define: () => customElements.define(tag, Defined) };
  }
  function place(attributes = '') {
    const { tag, define } = defined();
    define();
    return fixtureSync<Element>(`<${tag} ${attributes}></${tag}>`);
  }

  describe(name, () => {
    it('observes the attributes of a class and of those it extends', () => {
      expect([...Element.observedAttributes].sort()).to.deep.equal(['data-hint', 'label', 'mark']);
    });

    it('takes attributes as properties, and draws', async () => {
      const element = place('label="satu" data-hint="dua"');
      await element.updateComplete;
      expect([element.label, element.hint, text(element)]).to.deep.equal(['satu', 'dua', 'satu']);
      element.removeAttribute('label');
      expect(await element.updateComplete).to.be.true;
      expect(element.label).to.be.null;
      expect(element.shadowRoot?.querySelector('p')?.hasAttribute('title')).to.be.false;
    });

    it('draws once for all that is set in a task, and not for what stays the same', async () => {
      const element = place();
      await element.updateComplete;
      element.label = 'satu';
      element.secret = NaN;
      element.label = 'dua';
      await element.updateComplete;
      expect([element.drawn, text(element)]).to.deep.equal([2, 'dua']);
      element.secret = NaN;
      await element.updateComplete;
      expect(element.drawn).to.equal(2);
    });

    it('keeps what was set before the upgrade', async () => {
      const { tag, define } = defined();
      const early = document.createElement(tag) as Element;
      early.label = 'dini';
      fixtureSync('<div></div>').append(early);
      define();
      await early.updateComplete;
      expect(text(early)).to.equal('dini');
      early.label = 'lanjut';
      await early.updateComplete;
      expect(text(early)).to.equal('lanjut');
    });

    it('writes a property to its attribute where it is told to', async () => {
      const element = place();
      element.mark = 'gelap';
      await element.updateComplete;
      expect(element.getAttribute('mark')).to.equal('gelap');
      element.mark = undefined;
      await element.updateComplete;
      expect(element.hasAttribute('mark')).to.be.false;
    });

    it('waits for the page before it draws, and draws on after a move', async () => {
      const { Defined, define } = defined();
      define();
      const element = new Defined();
      element.label = 'satu';
      await Promise.resolve();
      expect(element.shadowRoot === null).to.be.true;
      fixtureSync('<div></div>').append(element);
      await element.updateComplete;
      expect(text(element)).to.equal('satu');
      fixtureSync('<div></div>').append(element);
      element.label = 'dua';
      await element.updateComplete;
      expect(text(element)).to.equal('dua');
    });

    it('draws nothing while shouldUpdate() says so', async () => {
      const element = place('label="satu"');
      element.isOpen = false;
      await element.updateComplete;
      expect([element.drawn, text(element)]).to.deep.equal([0, '']);
      element.isOpen = true;
      element.requestUpdate();
      await element.updateComplete;
      expect(text(element)).to.equal('satu');
    });

    it('shares one style sheet among its elements', async () => {
      const { tag, define } = defined();
      define();
      const page = fixtureSync(`<div><${tag}></${tag}><${tag}></${tag}></div>`);
      const [one, two] = [...page.children].map((element) => element.shadowRoot?.adoptedStyleSheets ?? []);
      expect(one).to.have.length(1);
      expect(one?.[0] === two?.[0]).to.be.true;
      expect(getComputedStyle(page.children[0]!).display).to.equal('block');
    });

    it('calls the listeners of a template on the element', async () => {
      const element = place();
      await element.updateComplete;
      element.shadowRoot?.querySelector('p')?.click();
      expect(element.clicked === element).to.be.true;
    });
  });
}

describeElement('LitElement', lit);
describeElement('LitElement of the drop-in', standIn as unknown as typeof lit);

describe('templates of a file beside the drop-in', () => {
  it("are drawn by the drop-in's own copy of Lit", () => {
    const { html, nothing } = templates;
    const place = document.createElement('div');
    let clicks = 0;
    const list = (words: string[]) =>
      html`<ul title=${nothing} @click=${() => clicks++}>
        ${words.map((word) => html`<li>${word}</li>`)}${nothing}
      </ul>`;
    render(list(['satu', 'dua']), place);
    const [first] = place.querySelectorAll('li');
    render(list(['satu', 'tiga']), place);
    expect([...place.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal(['satu', 'tiga']);
    expect(first === place.querySelector('li')).to.be.true;
    expect(place.querySelector('ul')!.hasAttribute('title')).to.be.false;
    place.querySelector('ul')!.click();
    expect(clicks).to.equal(1);
  });
});
