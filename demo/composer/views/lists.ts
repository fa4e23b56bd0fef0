import { html, nothing, type TemplateResult } from 'lit';
import type { Composer } from '../composer.js';
import { withLink, withQuote, type LinkEdit, type QuoteEdit } from '../core/document.js';
import { line } from './fields.js';

/** All quotes and related links, each with its corrections. */
export function lists(composer: Composer): TemplateResult | typeof nothing {
  const { words, derived } = composer;
  const { quotes = [], related = [] } = derived.read ?? {};
  if (!derived.read) return nothing;
  return html`<section class="panel" aria-labelledby="kutipan">
      <h2 id="kutipan">${words.quotes}</h2>
      <ol class="items">
        ${quotes.map((_, at) => html`<li>${quoteEditor(composer, at, 'daftar')}</li>`)}
      </ol>
      <p>
        <button type="button" id="tambah-kutipan" @click=${() => void composer.addQuote({ words: '', start: -1 })}>
          ${words.addQuote}
        </button>
      </p>
    </section>
    ${
      related.length
        ? html`<section class="panel" aria-labelledby="terkait">
            <h2 id="terkait">${words.related}</h2>
            <ol class="items">
              ${related.map((_, at) => html`<li>${linkEditor(composer, at, 'daftar')}</li>`)}
            </ol>
          </section>`
        : nothing
    } <datalist id="orang">${derived.people.map((name) => html`<option value=${name}></option>`)}</datalist>`;
}

/** One quote: who said it, as what, and whether it is one. */
export function quoteEditor(composer: Composer, at: number, where: string): TemplateResult {
  const { words, doc, derived } = composer;
  const quote = derived.read?.quotes?.[at];
  const edit = doc.quotes[at] ?? {};
  const id = `${where}-kutipan-${at}`;
  const set = (change: QuoteEdit, key?: string) =>
    composer.change(withQuote(doc, at, change), key && `quote ${at} ${key}`);
  const setName = (name: string) => set({ name, ...roleOf(composer, name) }, 'name');
  const said = edit.text ?? quote?.text ?? '';
  return html`<div class="entry ${edit.dropped ? 'off' : ''}" role="group" aria-label="${words.quote} ${at + 1}">
    ${edit.dropped && where === 'daftar' ? html`<blockquote>${said}</blockquote>` : nothing}
    ${
      edit.dropped
        ? html`<p class="muted">${words.dropped}</p>`
        : html`<div class="fields">
            ${where === 'daftar' ? line(composer, { id: `${id}-ucapan`, label: words.said, value: said, place: `said ${at}`, isLong: true, set: (text) => set({ text }, 'text') }) : nothing}
            ${line(composer, { id: `${id}-nama`, label: words.speaker, value: edit.name ?? quote?.speaker?.name ?? '', list: 'orang', place: `quote ${at}`, set: setName })}
            ${line(composer, { id: `${id}-jabatan`, label: words.role, value: edit.role ?? quote?.speaker?.jobTitle ?? '', set: (role) => set({ role }, 'role') })}
          </div>`
    }
    <p>
      <button type="button" @click=${() => set({ dropped: !edit.dropped })}>
        ${edit.dropped ? words.keep : words.drop}
      </button>
    </p>
  </div>`;
}

/** What else is known of somebody who speaks elsewhere in the article; of anybody else, no role that is not theirs. */
function roleOf({ derived }: Composer, name: string): QuoteEdit {
  if (!derived.people.includes(name)) return {};
  const known = derived.read?.quotes?.find(({ speaker }) => speaker?.name === name);
  return { role: known?.speaker?.jobTitle ?? '' };
}

export function linkEditor(composer: Composer, at: number, where: string): TemplateResult {
  const { words, doc, derived } = composer;
  const link = derived.read?.related?.[at];
  const edit = doc.links[at] ?? {};
  const id = `${where}-terkait-${at}`;
  const set = (change: LinkEdit, key?: string) =>
    composer.change(withLink(doc, at, change), key && `link ${at} ${key}`);
  return html`<div class="entry ${edit.dropped ? 'off' : ''}" role="group" aria-label="${words.related} ${at + 1}">
    ${
      edit.dropped
        ? html`<p>${edit.headline ?? link?.headline} <span class="muted">${words.dropped}</span></p>`
        : html`<div class="fields">
            ${line(composer, { id: `${id}-judul`, label: words.link, value: edit.headline ?? link?.headline ?? '', set: (headline) => set({ headline }, 'headline') })}
            ${line(composer, { id: `${id}-alamat`, label: words.address, value: edit.url ?? link?.url ?? '', place: `link ${at}`, set: (url) => set({ url }, 'url') })}
          </div>`
    }
    <p>
      <button type="button" @click=${() => set({ dropped: !edit.dropped })}>
        ${edit.dropped ? words.keep : words.dropLink}
      </button>
    </p>
  </div>`;
}
