import { type RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import type { CommonWords } from '../locale/locale.js';
/** What all elements of one prerendered tree have in common. */
interface Surroundings {
    /** The words of the outermost element. */
    readonly locale: CommonWords;
    /** See `ReadOptions`. */
    readonly now: number | undefined;
}
/**
 * Draws our elements for @lit-labs/ssr.
 *
 * Not its own `LitElementRenderer`: an element of ours asks the page for its source, its language and its theme. Here the
 * payload is there, and the surroundings say the rest.
 */
export declare function rendererFor({ locale, now }: Surroundings): {
    new (tag: string): {
        element: HTMLElement;
        attributeChangedCallback(name: string, old: string | null, value: string): void;
        /** The shadow tree, without its styles. */
        renderTree(): TemplateResult;
        renderShadow(info: RenderInfo): ThunkedRenderResult;
        tagName: string;
        connectedCallback(): void;
        setProperty(name: string, value: unknown): void;
        setAttribute(name: string, value: string): void;
        get shadowRootOptions(): ShadowRootInit;
        renderLight(_renderInfo: RenderInfo): ThunkedRenderResult | undefined;
        renderAttributes(): ThunkedRenderResult;
    };
    matchesClass(type: typeof HTMLElement): boolean;
};
/** The style sheet of an element. */
export declare const stylesOf: (tag: string) => string;
export {};
