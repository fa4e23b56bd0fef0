import { build, css } from './plain-card.js';

export const name = 'an iframe per card';

/** More take minutes, and say nothing new. */
export const most = 1000;

export function make(payload) {
  const frame = document.createElement('iframe');
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="id"><style>${css}</style><body>${build(payload).outerHTML}</body></html>`;
  frame.loaded = loaded;
  return frame;
}

export const settled = (frames) => Promise.all(frames.map((frame) => frame.loaded));
