/** For the events of elements that are parts of another: what becomes of them is that one's business alone. */
export const keepInside = (event: Event): void => event.stopPropagation();
