/**
 * Stands in for the package `lit` in the files beside the drop-in, which hold views: templates and styles that the drop-in's
 * own copy of Lit draws (https://github.com/lit/lit/blob/main/packages/lit-html/src/lit-html.ts, `TemplateResult`).
 */
export { css, unsafeCSS } from './style.js';

export const html = (strings: TemplateStringsArray, ...values: unknown[]) => ({ _$litType$: 1, strings, values });

export const nothing = Symbol.for('lit-nothing');
