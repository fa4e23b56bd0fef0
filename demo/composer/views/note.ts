import { html, nothing, type TemplateResult } from 'lit';
import type { Note, NoteKind } from '../../../src/text/index.js';
import type { Composer } from '../composer.js';
import type { FieldName } from '../core/document.js';
import { field } from './fields.js';
import { linkEditor, quoteEditor } from './lists.js';

/** The field in which a finding ends up. */
const FIELD_OF: Partial<Record<NoteKind, FieldName>> = {
  headline: 'headline',
  place: 'located',
  publisher: 'publisher',
  author: 'author',
  date: 'datePublished',
  published: 'datePublished',
};

/** Why a stretch of the text is marked: shown under the pointer and at the focus. */
export function explanation(composer: Composer): TemplateResult {
  const { note } = composer;
  return html`<div id="penjelasan" class="tip" role="tooltip" hidden>${note ? reason(composer, note) : nothing}</div>`;
}

/** The same, with what can be corrected. */
export function inspector(composer: Composer): TemplateResult {
  const { note, words } = composer;
  return html`<div
    id="pemeriksa"
    class="inspector"
    role="dialog"
    aria-label=${note ? words.kinds[note.kind] : words.findings}
    popover="auto"
    @keydown=${closeByEnter}
  >
    ${note ? html`${reason(composer, note)} ${editor(composer, note)}` : nothing}
    <p class="ends">
      <button type="button" popovertarget="pemeriksa" popovertargetaction="hide">${words.close}</button>
    </p>
  </div>`;
}

/** A line that is filled in is done. */
function closeByEnter({ key, target, currentTarget }: KeyboardEvent): void {
  if (key === 'Enter' && target instanceof HTMLInputElement) (currentTarget as HTMLElement).hidePopover();
}

function reason(composer: Composer, note: Note): TemplateResult {
  const { words } = composer;
  const correction = correctionOf(composer, note);
  const value = correction ?? note.value;
  return html`<p class="kind">
      <b>${words.kinds[note.kind]}</b>${
        value && note.kind !== 'person' ? html`<span class="value">${value}</span>` : nothing
      }
    </p>
    ${
      correction === undefined
        ? html`<p>${words.reason(note.reason)}</p>
            <p class="muted">${words.certainty}: ${Math.round(note.confidence * 100)} %</p>`
        : html`<p>${words.corrected}</p>`
    }`;
}

/** What the editor has put in the place of a finding; nothing where it stands as it was found. */
function correctionOf({ doc, derived: { paired }, words }: Composer, note: Note): string | undefined {
  const quote = doc.quotes[paired.quote.get(note) ?? -1];
  const link = doc.links[paired.link.get(note) ?? -1];
  if (quote?.dropped || link?.dropped) return words.dropped;
  if (quote) return note.kind === 'quote' ? quote.text : quote.name;
  const field = FIELD_OF[note.kind];
  return link?.headline ?? (field && doc.fields[field]);
}

function editor(composer: Composer, note: Note): TemplateResult | typeof nothing {
  const { paired } = composer.derived;
  const quote = paired.quote.get(note);
  if (quote !== undefined) return quoteEditor(composer, quote, 'catatan');
  const link = paired.link.get(note);
  if (link !== undefined) return linkEditor(composer, link, 'catatan');
  const name = FIELD_OF[note.kind];
  if (!name) return nothing;
  const { value } = note;
  return html`${field(composer, name, 'catatan')}
  ${
    note.kind === 'date' && value
      ? html`<p>
          <button type="button" @click=${() => composer.setField(name, value)}>
            ${composer.words.useDate} ${value}
          </button>
        </p>`
      : nothing
  }`;
}
