/**
 * Stands in for the package `lit` in the drop-in files: Lit's own templates, and of `LitElement` what our elements rely on
 * (https://lit.dev/docs/components/lifecycle/). A test holds it against the original; the package's modules import Lit itself.
 */
import { render, type RenderOptions } from 'lit/html.js';
import type { Style } from './style.js';

export { html, nothing } from 'lit/html.js';
export { css, unsafeCSS } from './style.js';

interface PropertyOptions {
  /** The attribute's name, the property's in lower case when absent; none when false. */
  readonly attribute?: string | false;
  readonly reflect?: boolean;
}
type Properties = Record<string, PropertyOptions>;

const propertiesOf = (type: typeof LitElement): Properties =>
  type === LitElement ? {} : { ...propertiesOf(Object.getPrototypeOf(type) as typeof LitElement), ...type.properties };

const attributeOf = (name: string, { attribute = name.toLowerCase() }: PropertyOptions) => attribute;

export abstract class LitElement extends HTMLElement {
  static styles: readonly Style[] = [];
  static properties: Properties = {};
  /** The properties of the class and of those it extends. */
  static _properties: Properties;

  readonly renderOptions: RenderOptions = { host: this };
  protected renderRoot: HTMLElement | ShadowRoot | undefined;
  updateComplete = Promise.resolve(true);
  readonly #values: Record<string, unknown> = {};
  #isUpdatePending = false;

  static get observedAttributes(): string[] {
    this._properties = propertiesOf(this);
    const attributes: string[] = [];
    for (const [name, options] of Object.entries(this._properties)) {
      const attribute = attributeOf(name, options);
      if (attribute) attributes.push(attribute);
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          if (Object.is(value, this.#values[name])) return;
          this.#values[name] = value;
          if (attribute && options.reflect) {
            if (value == null) this.removeAttribute(attribute);
            else this.setAttribute(attribute, value as string);
          }
          this.requestUpdate();
        },
      });
    }
    return attributes;
  }

  constructor() {
    super();
    const properties = this as Record<string, unknown>;
    for (const name in (this.constructor as typeof LitElement)._properties) {
      // A property that was set before the upgrade hides the accessor.
      if (Object.hasOwn(this, name)) {
        const value = properties[name];
        Reflect.deleteProperty(this, name);
        properties[name] = value;
      }
    }
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    // Nothing here is bound to the page.
  }

  attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
    const { _properties } = this.constructor as typeof LitElement;
    for (const [property, options] of Object.entries(_properties)) {
      if (attributeOf(property, options) === name) (this as Record<string, unknown>)[property] = value;
    }
  }

  /** Draws with the next microtask, when all that the page sets in this task is set. */
  requestUpdate(): void {
    if (this.#isUpdatePending) return;
    this.#isUpdatePending = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.#isUpdatePending = false;
      if (this.renderRoot) this.performUpdate();
      return !this.#isUpdatePending;
    });
  }

  protected createRenderRoot(): HTMLElement | ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = (this.constructor as typeof LitElement).styles.map(({ styleSheet }) => styleSheet);
    return root;
  }

  protected performUpdate(): void {
    if (!this.shouldUpdate()) return;
    render(this.render(), this.renderRoot as ShadowRoot, this.renderOptions);
    this.updated();
  }

  protected updated(): void {
    // For those who look at what was drawn.
  }

  protected shouldUpdate(): boolean {
    return true;
  }

  protected abstract render(): unknown;
}
