import type { TemplateResult } from 'lit';

/** Templates made of others, by their text; few, as all of it is written in this library. */
const made: Record<string, TemplateStringsArray> = {};

/**
 * One template out of templates inside one another: Lit clones and walks each by itself, which is most of what a card costs.
 * What stands in an array stays a part of its own, so that it can change without the rest being made again.
 */
export function flat(result: TemplateResult): TemplateResult {
  const texts = [''];
  const values: unknown[] = [];
  const gather = (part: TemplateResult) => {
    let at = 0;
    // No method of arrays that a page may have put another in the place of (Prototype.js has an `entries` of its own).
    for (const text of part.strings) {
      texts.push((texts.pop() ?? '') + text);
      if (at === part.values.length) return;
      const value = part.values[at++];
      if (isTemplate(value)) gather(value);
      else {
        values.push(value);
        texts.push('');
      }
    }
  };
  gather(result);
  const strings = (made[String(texts)] ??= Object.assign(texts, { raw: texts }));
  return { ...result, strings, values };
}

/** As Lit tells them from JSON, in which no array has another property. */
const isTemplate = (value: unknown): value is TemplateResult => !!(value as TemplateResult | undefined)?.strings?.raw;
