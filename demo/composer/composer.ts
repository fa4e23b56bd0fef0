import type { AddedQuote, Doc, FieldName } from './core/document.js';
import type { Derived } from './core/derive.js';
import type { View } from './core/view.js';
import type { Note } from '../../src/text/index.js';
import type { Words } from './words/words.js';

/** What the parts of the page show, and how they tell what the editor does. */
export interface Composer {
  readonly doc: Doc;
  readonly view: View;
  readonly words: Words;
  readonly derived: Derived;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the source stands in a text field, and not with its findings marked. */
  readonly isWriting: boolean;
  readonly isDragging: boolean;
  /** The note whose explanation or editor is open. */
  readonly note: Note | undefined;
  readonly hashes: Readonly<Record<string, string>>;
  /** How high the preview of a frame is; pixels. */
  readonly frameHeight: number;

  /** Takes a step; `key` joins it with the one before, where both change the same. */
  change(doc: Doc, key?: string): void;
  /** Makes a quote of what is selected in the source. */
  addSelection(): void;
  addQuote(quote: AddedQuote): Promise<void>;
  setField(name: FieldName, value: string): void;
  show(view: Partial<View>): void;
  write(isWriting: boolean): void;
  undo(): void;
  redo(): void;
  /** Begins with another source, and what is known besides. */
  load(source: string, fields?: Doc['fields']): void;
  openFile(file: File | undefined): Promise<void>;
  explain(note: Note, mark: HTMLElement): void;
  inspect(note: Note, mark: HTMLElement): void;
  hush(): void;
  copy(code: string, from: HTMLElement): Promise<void>;
  save(code: string, file: string, type: string): void;
}
