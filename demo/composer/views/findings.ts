import { html, nothing, type TemplateResult } from 'lit';
import type { Note } from '../../../src/text/index.js';
import type { Composer } from '../composer.js';
import { segmentsOf } from '../core/segments.js';

/** The text with everything marked that was understood; a mark explains itself and opens its editor. */
export function findings(composer: Composer): TemplateResult {
  const { words, doc, derived } = composer;
  const { notes } = derived;
  const segments = segmentsOf(doc.source, notes);
  return html`<div
      class="text"
      role="group"
      aria-label=${words.findings}
      lang=${derived.article?.inLanguage ?? nothing}
      @click=${(event: Event) => open(composer, event)}
      @keydown=${(event: KeyboardEvent) => onKey(composer, event)}
      @mouseover=${(event: Event) => explain(composer, event)}
      @mouseleave=${() => composer.hush()}
      @focusin=${(event: Event) => explain(composer, event)}
      @focusout=${() => composer.hush()}
    >
      <span class="run"
        >${segments.map(({ text, note, isFirst }) => (note ? mark(composer, text, note, isFirst, notes.indexOf(note)) : text))}</span
      >
    </div>
    <ul class="legend" aria-hidden="true">
      ${[...new Set(notes.filter(({ start, end }) => end > start).map(({ kind }) => kind))].map((kind) => html`<li><span class="mark k-${kind}">${words.kinds[kind]}</span></li>`)}
    </ul>`;
}

function mark(
  { doc, words, derived }: Composer,
  text: string,
  note: Note,
  isFirst: boolean,
  at: number,
): TemplateResult {
  const quote = derived.paired.quote.get(note);
  const edit = quote === undefined ? undefined : doc.quotes[quote];
  // Whoever has been named by hand is known.
  const kind = note.kind === 'speaker-unknown' && edit?.name ? 'speaker' : note.kind;
  const state = `${edit?.dropped ? 'off' : ''} ${note.confidence < 0.6 && kind === note.kind ? 'unsure' : ''}`;
  const name = `mark k-${kind} ${state}`;
  if (!isFirst) return html`<span class=${name} data-note=${at}>${text}</span>`;
  return html`<span
    class=${name}
    data-note=${at}
    role="button"
    tabindex="0"
    aria-haspopup="dialog"
    aria-describedby="penjelasan"
    aria-label="${words.kinds[kind]}: ${text}"
    >${text}</span
  >`;
}

function markOf({ derived }: Composer, { target }: Event): { mark: HTMLElement; note: Note } | undefined {
  const mark = (target as Element).closest<HTMLElement>('[data-note]');
  const note = mark && derived.notes[Number(mark.dataset['note'])];
  return note ? { mark, note } : undefined;
}

function open(composer: Composer, event: Event): void {
  const found = markOf(composer, event);
  if (found && String(getSelection()) === '') composer.inspect(found.note, found.mark);
}

function onKey(composer: Composer, event: KeyboardEvent): void {
  if (event.key === 'Escape') composer.hush();
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  open(composer, event);
}

function explain(composer: Composer, event: Event): void {
  const found = markOf(composer, event);
  if (found) composer.explain(found.note, found.mark);
  else composer.hush();
}
