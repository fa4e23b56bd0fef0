import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Composer } from '../composer.js';
import type { Place } from '../core/check.js';
import { FIELDS, type FieldName } from '../core/document.js';
import { fields } from '../core/fields.js';

const FIRST = 6;

/** The article as a form: what was found, and what the editor knows better. */
export function form(composer: Composer): TemplateResult | typeof nothing {
  const { words, derived } = composer;
  if (!derived.edited) return nothing;
  const show = (names: readonly FieldName[]) => names.map((name) => field(composer, name, 'isian'));
  return html`<section class="panel" aria-labelledby="isian">
    <h2 id="isian">${words.fields}</h2>
    <div class="fields">${show(FIELDS.slice(0, FIRST))}</div>
    <details>
      <summary>${words.more}</summary>
      <div class="fields">${show(FIELDS.slice(FIRST))}</div>
    </details>
  </section>`;
}

/** One field with its warnings beside it; `where` keeps ids apart, as the same field may also stand in the inspector. */
export function field(composer: Composer, name: FieldName, where: string): TemplateResult {
  const { words, doc, derived } = composer;
  const value = doc.fields[name] ?? (derived.read ? fields[name].get(derived.read) : '');
  return line(composer, {
    id: `${where}-${name}`,
    label: words.labels[name],
    hint: words.hints[name],
    value,
    place: name,
    isLong: name === 'headline' || name === 'description',
    set: (text) => composer.setField(name, text),
  });
}

/** A labelled line of text. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly set: (text: string) => void;
  readonly hint?: string | undefined;
  /** What messages it gathers. */
  readonly place?: Place;
  readonly list?: string;
  readonly isLong?: boolean;
}

export function line(composer: Composer, { id, label, value, set, hint, place, list, isLong }: Line): TemplateResult {
  const { words, derived } = composer;
  const messages = place ? derived.messages.filter((message) => message.place === place) : [];
  const isWrong = messages.some(({ advice }) => !advice);
  const told = [hint && `${id}-petunjuk`, messages.length && `${id}-pesan`].filter(Boolean).join(' ');
  const onInput = ({ target }: Event) => set((target as HTMLInputElement).value);
  return html`<div class="field ${isLong ? 'long' : ''}">
    <label for=${id}>${label}</label>
    ${
      isLong
        ? html`<textarea
            id=${id}
            rows="2"
            aria-invalid=${isWrong}
            aria-describedby=${told || nothing}
            .value=${live(value)}
            @input=${onInput}
          ></textarea>`
        : html`<input
            id=${id}
            autocomplete="off"
            list=${list ?? nothing}
            aria-invalid=${isWrong}
            aria-describedby=${told || nothing}
            .value=${live(value)}
            @input=${onInput}
          />`
    }
    ${hint ? html`<p class="hint" id="${id}-petunjuk">${hint}</p>` : nothing}
    ${
      messages.length
        ? html`<p class=${isWrong ? 'warning' : 'advice'} id="${id}-pesan">
            ${messages.map(({ advice, text }) => (advice ? words.advice[advice] : text)).join(' ')}
          </p>`
        : nothing
    }
  </div>`;
}
