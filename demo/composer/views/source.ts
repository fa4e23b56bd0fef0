import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ArticlePayload } from '../../../src/payload/index.js';
import type { Composer } from '../composer.js';
import { withItem, withSource } from '../core/document.js';
import { readInput } from '../core/read-input.js';
import { SAMPLES } from '../samples.js';
import { findings } from './findings.js';

/** Where the article comes in: pasted, dropped, opened, or one of ours. */
export function source(composer: Composer): TemplateResult {
  const { words, doc, derived, isWriting, isDragging } = composer;
  const { reading } = derived;
  const isText = reading.format === 'text';
  const quotes = derived.article?.quotes ?? [];
  const unknown = quotes.filter(({ speaker }) => !speaker).length;
  return html`<section class="panel source ${isDragging ? 'drop' : ''}" aria-labelledby="naskah">
    <div class="bar">
      <h2 id="naskah">${words.source}</h2>
      <span class="grow"></span>
      ${
        isText
          ? html`<button
                type="button"
                id="kutip"
                aria-keyshortcuts="Alt+Q"
                title=${words.addHint}
                @mousedown=${(event: Event) => event.preventDefault()}
                @click=${() => composer.addSelection()}
              >
                ${words.addSelection}
              </button>
              <button type="button" id="sunting" @click=${() => composer.write(!isWriting)}>
                ${isWriting ? words.showFindings : words.editText}
              </button>`
          : nothing
      }
      ${doc.source ? html`<button type="button" @click=${() => composer.load('')}>${words.clear}</button>` : nothing}
    </div>
    ${
      reading.format === 'nothing' || reading.error
        ? nothing
        : html`<p id="dibaca" class="muted" tabindex="-1">
            ${words.readAs} <b>${words.formats[reading.format] ?? reading.format}</b>:
            ${words.count(quotes.length, unknown)}
          </p>`
    }
    ${isText && !isWriting ? findings(composer) : writing(composer)}
    ${
      reading.error
        ? html`<p class="warning" role="alert">
            ${words.cannotShow}
            ${'path' in reading.error ? html`<code>${reading.error.path}</code> ` : nothing}${reading.error.message}
          </p>`
        : nothing
    }
    ${
      reading.warnings.length
        ? html`<ul class="warnings">
            ${reading.warnings.slice(0, 8).map(({ path, message }) => html`<li><code>${path}</code> ${message}</li>`)}
          </ul>`
        : nothing
    }
    ${items(composer)} ${isDragging ? html`<p class="veil" aria-hidden="true">${words.dropHere}</p>` : nothing}
  </section>`;
}

function writing(composer: Composer): TemplateResult {
  const { words, doc } = composer;
  return html`<div class="writing">
    <label for="teks">${words.sourceHint}</label>
    <textarea
      id="teks"
      rows=${doc.source ? 18 : 10}
      spellcheck="false"
      placeholder=${words.placeholder}
      .value=${live(doc.source)}
      @input=${(event: Event) => write(composer, event)}
      @paste=${(event: ClipboardEvent) => paste(composer, event)}
    ></textarea>
    <p class="ways">
      <label class="file">
        ${words.openFile}
        <input
          type="file"
          accept=".txt,.md,.html,.json,.xml,.rss,.atom,text/*,application/json"
          @change=${({ target }: Event) => void composer.openFile((target as HTMLInputElement).files?.[0])}
        />
      </label>
      ${
        doc.source
          ? nothing
          : html`<span class="muted">${words.samples}:</span>
              ${SAMPLES.map((sample) => html`<button type="button" class="link" @click=${() => composer.load(sample.text, sample.fields)}>${sample.title}</button>`)}`
      }
    </p>
  </div>`;
}

function write(composer: Composer, { target }: Event): void {
  const { doc, derived } = composer;
  const text = (target as HTMLTextAreaElement).value;
  const { payloads } = readInput(text);
  const before = wordsOf(derived.reading.payloads[doc.item]);
  composer.change(withSource(doc, text, before, wordsOf(payloads[doc.item])), 'source');
}

const wordsOf = ({ quotes = [], related = [] }: Partial<ArticlePayload> = {}) => ({
  quotes: quotes.map(({ text }) => text),
  links: related.map(({ headline }) => headline),
});

/** A paste over everything is another article; the findings are what the editor wants to see next. */
function paste(composer: Composer, event: ClipboardEvent): void {
  const field = event.target as HTMLTextAreaElement;
  const isWhole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!isWhole || text.trim() === '') return;
  event.preventDefault();
  composer.load(text);
}

/** Which article of a feed. */
function items(composer: Composer): TemplateResult | typeof nothing {
  const { words, doc, derived } = composer;
  const { payloads } = derived.reading;
  if (payloads.length < 2) return nothing;
  return html`<p class="items">
    <label for="butir">${words.article}</label>
    <select
      id="butir"
      @change=${({ target }: Event) => composer.change(withItem(doc, (target as HTMLSelectElement).selectedIndex))}
    >
      ${payloads.map(({ headline }, at) => html`<option ?selected=${at === doc.item}>${at + 1}. ${headline}</option>`)}
    </select>
  </p>`;
}
