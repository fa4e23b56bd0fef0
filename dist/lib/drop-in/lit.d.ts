import type { Style } from './style.js';
export { html, noChange, nothing } from 'lit/html.js';
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
