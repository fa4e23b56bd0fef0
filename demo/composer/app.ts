import { html, type TemplateResult } from 'lit';
import type { Note } from '../../src/text/index.js';
import { closeExplanation, isInspecting, openBox, type Box } from './boxes.js';
import type { Composer } from './composer.js';
import { withAdded, type AddedQuote, type Doc } from './core/document.js';
import { tokensOf } from './core/view.js';
import { Desk, LIBRARY } from './desk.js';
import { fetchHashes } from './fetch-hashes.js';
import { FrameHeight } from './frame-height.js';
import { copied, save } from './hand-out.js';
import { selectedWords } from './selected.js';
import { listen } from './shortcuts.js';
import { form } from './views/fields.js';
import { header } from './views/header.js';
import { lists } from './views/lists.js';
import { explanation, inspector } from './views/note.js';
import { output } from './views/output.js';
import { preview } from './views/preview.js';
import { source } from './views/source.js';

/** The Composer: a page of its own, in the light DOM, so that labels, lists and the page's style sheet reach everywhere. */
export class WartaComposer extends Desk implements Composer {
  #stop = new AbortController();
  isDragging = false;
  note: Note | undefined;
  hashes: Readonly<Record<string, string>> = {};
  frameHeight = 0;
  readonly #frames = new FrameHeight((height) => {
    if (height === this.frameHeight) return;
    this.frameHeight = height;
    this.requestUpdate();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    listen(this, signal);
    addEventListener('hashchange', () => void this.recall(), { signal });
    void this.recall();
    void fetchHashes(LIBRARY).then((hashes) => {
      this.hashes = hashes;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop.abort();
    this.#frames.stop();
  }

  addSelection(): void {
    const words = selectedWords(this, this.doc.source);
    if (words) void this.addQuote(words);
    else this.say(this.words.selectFirst);
  }

  async addQuote(quote: AddedQuote): Promise<void> {
    const at = this.derived.read?.quotes?.length ?? 0;
    this.change(withAdded(this.doc, quote));
    await this.updateComplete;
    this.say(this.words.added);
    // What comes next: who said it; or what, where that is to be written.
    this.querySelector<HTMLElement>(`#daftar-kutipan-${at}-${quote.words ? 'nama' : 'ucapan'}`)?.focus();
  }

  write(isWriting: boolean): void {
    this.isWriting = isWriting;
    this.requestUpdate();
  }

  drag(isDragging: boolean): void {
    this.isDragging = isDragging;
    this.requestUpdate();
  }

  override load(text: string, fields?: Doc['fields']): void {
    super.load(text, fields);
    void this.#readOn();
  }

  async openFile(file: File | undefined): Promise<void> {
    if (file) this.load(await file.text());
  }

  explain(note: Note, mark: HTMLElement): void {
    if (!isInspecting(this)) void this.#open('#penjelasan', note, mark);
  }

  inspect(note: Note, mark: HTMLElement): void {
    this.hush();
    void this.#open('#pemeriksa', note, mark);
  }

  hush(): void {
    closeExplanation(this);
  }

  async copy(code: string, from: HTMLElement): Promise<void> {
    this.say((await copied(code, from)) ? this.words.copied : this.words.notCopied);
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
    this.#frames.watch(this);
  }

  /** What was pasted into, or pressed, is gone: the keyboard goes on at what was read, which is also told so. */
  async #readOn(): Promise<void> {
    await this.updateComplete;
    if (document.activeElement === document.body) this.querySelector<HTMLElement>('#dibaca')?.focus();
  }

  async #open(box: Box, note: Note, mark: HTMLElement): Promise<void> {
    this.note = note;
    this.requestUpdate();
    await this.updateComplete;
    openBox(this, box, mark);
  }

  protected override say(sentence: string): void {
    const status = this.querySelector('#status');
    if (status) status.textContent = sentence;
  }
}
