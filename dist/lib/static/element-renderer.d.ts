import { type ElementRenderer, type ElementRendererConstructor } from '@lit-labs/ssr/lib/element-renderer.js';
import type { TemplateResult } from 'lit';
import type { CommonWords } from '../locale/locale.js';
/** What all elements of one prerendered tree have in common. */
interface Surroundings {
    /** The words of the outermost element. */
    readonly locale: CommonWords;
    /** See `ReadOptions`. */
    readonly now: number | undefined;
}
/** Draws one element. */
interface WartaRenderer extends ElementRenderer {
    /** The shadow tree, without its styles. */
    renderTree(): TemplateResult;
}
/**
 * Draws our elements for @lit-labs/ssr.
 *
 * Not its own `LitElementRenderer`: an element of ours asks the page for its source, its language and its theme. Here the
 * payload is there, and the surroundings say the rest, so that the view is all that is needed.
 */
export declare function rendererFor({ locale, now, }: Surroundings): (new (tag: string) => WartaRenderer) & ElementRendererConstructor;
/** The style sheet of an element. */
export declare const stylesOf: (tag: string) => string;
export {};
