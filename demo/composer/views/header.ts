import { html, type TemplateResult } from 'lit';
import type { Composer } from '../composer.js';

export function header(composer: Composer): TemplateResult {
  const { words, view } = composer;
  const language = (name: 'id' | 'en', label: string) =>
    html`<button
      type="button"
      lang=${name}
      aria-pressed=${view.language === name}
      @click=${() => composer.show({ language: name })}
    >
      ${label}
    </button>`;
  return html`<header class="top">
    <div class="name">
      <h1><span class="brand">Warta</span> ${words.title}</h1>
      <p>${words.lead} <span class="privacy">${words.privacy}</span></p>
    </div>
    <nav class="tools" aria-label=${words.title}>
      <button
        type="button"
        id="urungkan"
        ?disabled=${!composer.canUndo}
        aria-keyshortcuts="Control+Z"
        @click=${() => composer.undo()}
      >
        ${words.undo}
      </button>
      <button
        type="button"
        id="ulangi"
        ?disabled=${!composer.canRedo}
        aria-keyshortcuts="Control+Shift+Z"
        @click=${() => composer.redo()}
      >
        ${words.redo}
      </button>
      <span class="segments" role="group" aria-label=${words.language}>
        ${language('id', 'Indonesia')}${language('en', 'English')}
      </span>
      <a href="./">${words.gallery}</a>
      <a href="recipes.html">${words.recipes}</a>
      <a href="../dist/demo/docs/" lang="en">${words.documentation}</a>
    </nav>
  </header>`;
}
