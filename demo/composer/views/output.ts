import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Composer } from '../composer.js';
import { outputOf, type Output } from '../core/outputs.js';
import { OUTPUTS, tokensOf, type OutputName } from '../core/view.js';

const NEEDS_SCRIPT: readonly OutputName[] = ['script', 'module', 'iframe'];

/** The code to paste, in the kind that the page takes. */
export function output(composer: Composer): TemplateResult | typeof nothing {
  const { words, view, derived } = composer;
  if (!derived.article) return nothing;
  const result = write(composer);
  return html`<section class="panel output" aria-labelledby="kode">
    <h2 id="kode">${words.code}</h2>
    <span class="segments" role="group" aria-label=${words.kind}>
      ${OUTPUTS.map(
        (name) =>
          html`<button
            type="button"
            aria-pressed=${name === view.output}
            @click=${() => composer.show({ output: name })}
          >
            ${words.outputs[name]}
          </button>`,
      )}
    </span>
    ${
      typeof result === 'string'
        ? html`<p class="warning" role="alert">${result}</p>`
        : html`<div class="ends">
              <button
                type="button"
                class="main"
                id="salin"
                @click=${({ currentTarget }: Event) => void composer.copy(result.code, currentTarget as HTMLElement)}
              >
                ${words.copy}
              </button>
              <button type="button" id="unduh" @click=${() => composer.save(result.code, result.file, result.type)}>
                ${words.download} <span class="muted">${result.file}</span>
              </button>
            </div>
            <pre id="keluaran" tabindex="0" role="region" aria-label=${words.code}><code>${result.code}</code></pre>`
    }
    ${view.output === 'iframe' ? frameHints(composer) : nothing}
    ${NEEDS_SCRIPT.includes(view.output) ? addresses(composer) : nothing}
  </section>`;
}

/** The code, or the sentence that tells why there is none. */
function write({ derived, view, hashes, frameHeight, words }: Composer): Output | string {
  const { article, edited, feed } = derived;
  if (!article || !edited) return words.nothingYet;
  if (view.output === 'iframe' && !view.src) return words.srcNeeded;
  try {
    return outputOf(view.output, { article, payload: edited.payload, feed, view, hashes, frameHeight });
  } catch (error) {
    if (error instanceof TypeError) return words.badAddress;
    return `${words.cannotShow} ${error instanceof Error ? error.message : String(error)}`;
  }
}

function frameHints({ words, view }: Composer): TemplateResult {
  const hasLook = tokensOf(view).length > 0;
  return html`<p class="hint">${words.frameHeight}${hasLook ? html` <b>${words.frameLook}</b>` : nothing}</p>`;
}

function addresses(composer: Composer): TemplateResult {
  const { words, view } = composer;
  const address = (id: string, name: 'base' | 'src', label: string, hint: string) =>
    html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="url"
        autocomplete="off"
        aria-describedby="${id}-petunjuk"
        .value=${live(view[name])}
        @input=${({ target }: Event) => composer.show({ [name]: (target as HTMLInputElement).value.trim() })}
      />
      <p class="hint" id="${id}-petunjuk">${hint}</p>
    </div>`;
  return html`<div class="fields">
    ${address('folder', 'base', words.base, words.baseHint)} ${address('alamat', 'src', words.src, words.srcHint)}
  </div>`;
}
