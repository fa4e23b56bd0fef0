import type { TemplateResult } from 'lit';
/**
 * One template out of templates inside one another: Lit clones and walks each by itself, which is most of what a card costs.
 * What stands in an array stays a part of its own, so that it can change without the rest being made again.
 */
export declare function flat(result: TemplateResult): TemplateResult;
