/** What the page does with keys, and with files that are dragged over it. */
export interface Deeds {
  undo(): void;
  redo(): void;
  addSelection(): void;
  drag(isDragging: boolean): void;
  openFile(file: File | undefined): Promise<void>;
}

/** Listens on the window until the signal is given. */
export function listen(deeds: Deeds, signal: AbortSignal): void {
  addEventListener('keydown', (event) => onKey(deeds, event), { signal });
  for (const type of ['dragover', 'dragleave', 'drop'] as const) {
    addEventListener(type, (event) => onDrag(deeds, event), { signal });
  }
}

function onKey(deeds: Deeds, event: KeyboardEvent): void {
  // By its place, as Alt makes another letter of it on some keyboards.
  if (event.altKey && event.code === 'KeyQ' && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    deeds.addSelection();
    return;
  }
  // In the source the browser's own undo is finer.
  const isSource = (event.target as Element).id === 'teks';
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isSource) return;
  const key = event.key.toLowerCase();
  const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
  if (!isRedo && key !== 'z') return;
  event.preventDefault();
  if (isRedo) deeds.redo();
  else deeds.undo();
}

function onDrag(deeds: Deeds, event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  deeds.drag(event.type === 'dragover');
  if (event.type === 'drop') void deeds.openFile(event.dataTransfer.files[0]);
}
