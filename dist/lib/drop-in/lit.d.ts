/**
 * Stands in for the package `lit` in the drop-in files: Lit's own templates, and of `LitElement` what our elements rely on
 * (https://lit.dev/docs/components/lifecycle/). A test holds it against the original; the package's modules import Lit itself.
 */
import { type RenderOptions } from 'lit/html.js';
import type { Style } from './style.js';
export { html, nothing } from 'lit/html.js';
export { css, unsafeCSS } from './style.js';
interface PropertyOptions {
    /** The attribute's name, the property's in lower case when absent; none when false. */
    readonly attribute?: string | false;
    readonly reflect?: boolean;
}
type Properties = Record<string, PropertyOptions>;
export declare abstract class LitElement extends HTMLElement {
    #private;
    static styles: readonly Style[];
    static properties: Properties;
    /** The properties of the class and of those it extends. */
    static _properties: Properties;
    readonly renderOptions: RenderOptions;
    protected renderRoot: HTMLElement | ShadowRoot | undefined;
    updateComplete: Promise<boolean>;
    static get observedAttributes(): string[];
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, _old: string | null, value: string | null): void;
    /** Draws with the next microtask, when all that the page sets in this task is set. */
    requestUpdate(): void;
    protected createRenderRoot(): HTMLElement | ShadowRoot;
    protected performUpdate(): void;
    protected updated(): void;
    protected shouldUpdate(): boolean;
    protected abstract render(): unknown;
}
