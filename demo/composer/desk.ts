import { LitElement } from 'lit';
import { derive, type Derived } from './core/derive.js';
import { docOf, withField, type Doc, type FieldName } from './core/document.js';
import { historyOf, redo, step, undo } from './core/history.js';
import { viewOf, type View } from './core/view.js';
import { recall, remember } from './keep-state.js';
import { WORDS, type Words } from './words/words.js';

/** Where the drop-in files are: one folder above this module. */
export const LIBRARY = new URL('../', import.meta.url).href;

/** What lies on the Composer's desk: the article with its history, how it is looked at, and both in the page's address. */
export abstract class Desk extends LitElement {
  #history = historyOf(docOf(''));
  #derived: { readonly doc: Doc; readonly value: Derived } | undefined;
  view: View = viewOf(navigator.language.startsWith('en') ? 'en' : 'id', LIBRARY);
  isWriting = false;

  /** Tells the editor a sentence. */
  protected abstract say(sentence: string): void;

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

  protected async recall(): Promise<void> {
    const state = await recall(this.view);
    if (!state) return;
    this.#history = historyOf(state.doc);
    this.view = state.view;
    this.requestUpdate();
  }

  #changed(): void {
    this.say('');
    this.requestUpdate();
    void this.#remember();
  }

  async #remember(): Promise<void> {
    const { doc, view } = this;
    const isLatest = () => doc === this.doc && view === this.view;
    if (!(await remember({ doc, view }, isLatest))) this.say(this.words.tooLong);
  }
}
