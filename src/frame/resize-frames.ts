const FRAMES = '[src*="/frame.html?element="]';

/** Gives the frames of `frame.html` in this page the height that they ask for; see hosts.ts for what is said. */
export function resizeFrames(): void {
  const frames = () => document.querySelectorAll<HTMLIFrameElement>(FRAMES);
  addEventListener('message', ({ source, data }: MessageEvent<{ readonly wartaHeight?: number } | null>) => {
    for (const { contentWindow, style } of frames()) {
      // Whoever else speaks like a frame of ours moves nothing; and a browser drops what is no height.
      if (contentWindow === source && data?.wartaHeight) style.height = `${data.wartaHeight}px`;
    }
  });
  // Those that have spoken before this script came.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ wartaHeight: 0 }, '*');
}
