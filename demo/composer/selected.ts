import type { AddedQuote } from './core/document.js';

/** What the editor has selected of the source, in its text field or among its findings. */
export function selectedWords(page: ParentNode, source: string): AddedQuote | undefined {
  const field = page.querySelector<HTMLTextAreaElement>('#teks');
  const selection = field ? inField(field) : inFindings(page.querySelector('.run'));
  if (!selection || selection.words.trim() === '') return undefined;
  const { words, start } = selection;
  // A text field has line ends of its own.
  return source.startsWith(words, start) ? selection : { words, start: source.indexOf(words) };
}

function inField({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): AddedQuote {
  return { words: value.slice(selectionStart, selectionEnd), start: selectionStart };
}

function inFindings(run: Element | null): AddedQuote | undefined {
  const selection = getSelection();
  if (!run || !selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0);
  if (!run.contains(range.commonAncestorContainer)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(run);
  before.setEnd(range.startContainer, range.startOffset);
  return { words: range.toString(), start: before.toString().length };
}
