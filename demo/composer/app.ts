import { html, LitElement, type TemplateResult } from 'lit';
import type { Note } from '../../src/text/index.js';
import type { Composer } from './composer.js';
import { derive, type Derived } from './core/derive.js';
import { docOf, withField, type Doc, type FieldName } from './core/document.js';
import { historyOf, redo, step, undo } from './core/history.js';
import { tokensOf, viewOf, type View } from './core/view.js';
import { copied, save } from './hand-out.js';
import { recall, remember } from './keep-state.js';
import { placeBeside } from './place-beside.js';
import { listen } from './shortcuts.js';
import { form } from './views/fields.js';
import { header } from './views/header.js';
import { lists } from './views/lists.js';
import { explanation, inspector } from './views/note.js';
import { output } from './views/output.js';
import { preview } from './views/preview.js';
import { source } from './views/source.js';
import { WORDS, type Words } from './words/words.js';

/** Where the drop-in files are: one folder above this module. */
const LIBRARY = new URL('../', import.meta.url).href;

/** The Composer: a page of its own, in the light DOM, so that labels, lists and the page's style sheet reach everywhere. */
export class WartaComposer extends LitElement implements Composer {
  #history = historyOf(docOf(''));
  #derived: { readonly doc: Doc; readonly value: Derived } | undefined;
  #stop = new AbortController();
  view: View = viewOf(navigator.language.startsWith('en') ? 'en' : 'id', LIBRARY);
  isWriting = false;
  isDragging = false;
  note: Note | undefined;
  hashes: Readonly<Record<string, string>> = {};

  get doc(): Doc {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  get words(): Words {
    return WORDS[this.view.language];
  }

  get derived(): Derived {
    const { doc } = this;
    if (this.#derived?.doc !== doc) this.#derived = { doc, value: derive(doc) };
    return this.#derived.value;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    listen(this, signal);
    addEventListener('hashchange', () => void this.#recall(), { signal });
    void this.#recall();
    void this.#fetchHashes();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop.abort();
  }

  change(doc: Doc, key?: string): void {
    this.#history = step(this.#history, doc, key);
    this.#changed();
  }

  setField(name: FieldName, value: string): void {
    this.change(withField(this.doc, name, value), `field ${name}`);
  }

  show(view: Partial<View>): void {
    this.view = { ...this.view, ...view };
    this.#changed();
  }

  write(isWriting: boolean): void {
    this.isWriting = isWriting;
    this.requestUpdate();
  }

  undo(): void {
    this.#history = undo(this.#history);
    this.#changed();
  }

  redo(): void {
    this.#history = redo(this.#history);
    this.#changed();
  }

  load(text: string, fields: Doc['fields'] = {}): void {
    this.isWriting = false;
    this.view = { ...this.view, quote: 0 };
    this.change({ ...docOf(text), fields });
  }

  drag(isDragging: boolean): void {
    this.isDragging = isDragging;
    this.requestUpdate();
  }

  async openFile(file: File | undefined): Promise<void> {
    if (file) this.load(await file.text());
  }

  explain(note: Note, mark: HTMLElement): void {
    if (this.querySelector('#pemeriksa:popover-open')) return;
    void this.#open('#penjelasan', note, mark);
  }

  inspect(note: Note, mark: HTMLElement): void {
    this.hush();
    void this.#open('#pemeriksa', note, mark);
  }

  hush(): void {
    this.querySelector('#penjelasan')?.setAttribute('hidden', '');
  }

  async copy(code: string, from: HTMLElement): Promise<void> {
    this.#say((await copied(code, from)) ? this.words.copied : this.words.notCopied);
  }

  readonly save = save;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`${header(this)}
      <main>
        <div class="column">${source(this)}</div>
        <div class="column side">${preview(this)} ${output(this)}</div>
        <div class="column">${form(this)} ${lists(this)}</div>
      </main>
      <p id="status" class="status" role="status"></p>
      ${explanation(this)} ${inspector(this)}`;
  }

  protected override updated(): void {
    document.documentElement.lang = this.view.language;
    document.title = `${this.words.title} · Warta`;
    const canvas = this.querySelector<HTMLElement>('.canvas');
    canvas?.removeAttribute('style');
    for (const [name, value] of tokensOf(this.view)) canvas?.style.setProperty(name, value);
  }

  async #open(selector: string, note: Note, mark: HTMLElement): Promise<void> {
    this.note = note;
    this.requestUpdate();
    await this.updateComplete;
    const box = this.querySelector<HTMLElement>(selector);
    if (!box || !mark.isConnected) return;
    // The explanation is no popover: it may appear while the browser is still closing one.
    if (box.popover) box.showPopover();
    else box.hidden = false;
    placeBeside(box, mark);
    if (selector === '#pemeriksa') box.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }

  #say(sentence: string): void {
    const status = this.querySelector('#status');
    if (status) status.textContent = sentence;
  }

  #changed(): void {
    this.#say('');
    this.requestUpdate();
    void this.#remember();
  }

  async #remember(): Promise<void> {
    const { doc, view } = this;
    const isLatest = () => doc === this.doc && view === this.view;
    if (!(await remember({ doc, view }, isLatest))) this.#say(this.words.tooLong);
  }

  async #recall(): Promise<void> {
    const state = await recall(this.view);
    if (!state) return;
    this.#history = historyOf(state.doc);
    this.view = state.view;
    this.requestUpdate();
  }

  async #fetchHashes(): Promise<void> {
    try {
      const response = await fetch(new URL('sri.json', LIBRARY));
      if (response.ok) this.hashes = (await response.json()) as Record<string, string>;
    } catch {
      // Without the list the snippet goes without integrity, which is allowed.
    }
    this.requestUpdate();
  }
}
