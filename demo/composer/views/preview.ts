import { html, nothing, type TemplateResult } from 'lit';
import { BODY_STYLE } from '../../../src/frame/body-style.js';
import { VARIANTS } from '../../../src/static/variants.js';
import type { Composer } from '../composer.js';
import { BRAND, ELEMENTS, WIDTHS, variantOf, type View } from '../core/view.js';

/** The article as a page will show it, and the controls of its look. */
export function preview(composer: Composer): TemplateResult {
  const { words, view, derived } = composer;
  return html`<section class="panel preview" aria-labelledby="pratinjau">
    <div class="bar">
      <h2 id="pratinjau">${words.preview}</h2>
      <span class="grow"></span>
      ${choice(composer, words.width, 'width', view.width, [...WIDTHS.map((width) => [width, String(width)] as const), ['all', words.allWidths]])}
      ${choice(composer, words.ground, 'scheme', view.scheme, [
        ['light', words.light],
        ['dark', words.dark],
      ])}
    </div>
    <div class="bar">
      ${choice(
        composer,
        words.element,
        'element',
        view.element,
        ELEMENTS.map((name) => [name, words.names[name]] as const),
      )}
      ${variants(composer)}
    </div>
    <details class="look">
      <summary>${words.look}</summary>
      ${look(composer)}
    </details>
    <div
      class="canvas ${view.scheme}"
      tabindex="0"
      role="group"
      aria-label=${words.preview}
      @warta-link=${(event: CustomEvent<{ url: string }>) => stay(composer, event)}
    >
      ${
        derived.article
          ? (view.width === 'all' ? WIDTHS : [view.width]).map(
              (width) =>
                html`<figure class="stage w${width}">
                  <figcaption>${width} px</figcaption>
                  ${view.output === 'iframe' ? html`<div class="framed" .style=${BODY_STYLE}>${element(composer)}</div>` : element(composer)}
                </figure>`,
            )
          : html`<p class="empty">${words.nothingYet}</p>`
      }
    </div>
  </section>`;
}

/** A link of the preview stays a preview. */
function stay({ words }: Composer, event: CustomEvent<{ url: string }>): void {
  event.preventDefault();
  const status = document.querySelector('#status');
  if (status) status.textContent = `${words.leadsTo} ${event.detail.url}`;
}

type Choices<Value> = readonly (readonly [value: Value, label: string])[];

/** A row of buttons, one of them pressed. */
function choice<Name extends 'width' | 'scheme' | 'element'>(
  composer: Composer,
  label: string,
  name: Name,
  current: View[Name],
  choices: Choices<View[Name]>,
): TemplateResult {
  return html`<span class="segments" role="group" aria-label=${label}>
    ${choices.map(
      ([value, text]) =>
        html`<button type="button" aria-pressed=${value === current} @click=${() => composer.show({ [name]: value })}>
          ${text}
        </button>`,
    )}
  </span>`;
}

function variants(composer: Composer): TemplateResult | typeof nothing {
  const { words, view, derived } = composer;
  const names = VARIANTS[view.element];
  const quotes = derived.article?.quotes ?? [];
  const setVariant = ({ target }: Event) =>
    composer.show({ variants: { ...view.variants, [view.element]: (target as HTMLSelectElement).value } });
  return html`${
    names.length
      ? html`<label class="inline">
          ${words.variant}
          <select id="varian" @change=${setVariant}>
            ${names.map((name) => html`<option ?selected=${name === variantOf(view)}>${name}</option>`)}
          </select>
        </label>`
      : nothing
  }
  ${
    view.element === 'quote' && quotes.length > 1
      ? html`<label class="inline">
          ${words.quote}
          <select
            id="nomor"
            @change=${({ target }: Event) => composer.show({ quote: (target as HTMLSelectElement).selectedIndex })}
          >
            ${quotes.map(({ text, speaker }, at) => html`<option ?selected=${at === view.quote}>${at + 1}. ${speaker?.name ?? words.unknown}: ${text.slice(0, 40)}</option>`)}
          </select>
        </label>`
      : nothing
  }`;
}

function look(composer: Composer): TemplateResult {
  const { words, view } = composer;
  const onInput =
    (set: (field: HTMLInputElement) => Partial<View>) =>
    ({ target }: Event) =>
      composer.show(set(target as HTMLInputElement));
  const fonts = ['', 'Georgia, serif', 'system-ui, sans-serif'] as const;
  return html`<div class="looks">
    <label class="inline"
      >${words.brand}
      <input type="color" id="merek" .value=${view.brand || BRAND} @input=${onInput(({ value }) => ({ brand: value }))}
    /></label>
    <label class="inline">
      ${words.font}
      <select
        id="huruf"
        @change=${({ target }: Event) => composer.show({ font: fonts[(target as HTMLSelectElement).selectedIndex] ?? '' })}
      >
        ${fonts.map((font, at) => html`<option ?selected=${font === view.font}>${words.fonts[at]}</option>`)}
      </select>
    </label>
    <label class="inline"
      >${words.corners}
      <input
        type="range"
        min="0"
        max="16"
        .value=${String(view.radius)}
        @input=${onInput(({ value }) => ({ radius: Number(value) }))}
    /></label>
    <label class="inline"
      ><input type="checkbox" .checked=${view.isBoxed} @change=${onInput(({ checked }) => ({ isBoxed: checked }))} />
      ${words.box}</label
    >
  </div>`;
}

function element({ view, derived, words }: Composer): TemplateResult {
  const payload = derived.edited?.payload;
  const variant = variantOf(view);
  const none = html`<p class="empty">${words.cannotShow} ${words.names[view.element]}</p>`;
  switch (view.element) {
    case 'card':
      return html`<warta-card variant=${variant ?? nothing} .payload=${payload}>${none}</warta-card>`;
    case 'quote':
      return html`<warta-quote variant=${variant ?? nothing} index=${view.quote} .payload=${payload}
        >${none}</warta-quote
      >`;
    case 'baca-juga':
      return html`<warta-baca-juga layout=${variant ?? nothing} .payload=${payload}>${none}</warta-baca-juga>`;
    case 'feed':
      return html`<warta-feed layout=${variant ?? nothing} .payload=${derived.feed}>${none}</warta-feed>`;
    case 'article':
      return html`<warta-article .payload=${payload}>${none}</warta-article>`;
  }
}
