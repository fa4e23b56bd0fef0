/** Gives the frames of `frame.html` in this page the height that they ask for; see hosts.ts for what is said. */
export function resizeFrames(): void {
  const eachFrame = (callback: (frame: HTMLIFrameElement) => void) =>
    document.querySelectorAll<HTMLIFrameElement>('[src*="/frame.html?element="]').forEach(callback);
  addEventListener('message', ({ source, data }: MessageEvent<{ readonly wartaHeight?: number } | null>) =>
    eachFrame((frame) => {
      // Whoever else speaks like a frame of ours moves nothing; and a browser drops what is no height.
      if (frame.contentWindow === source && data?.wartaHeight) frame.style.height = `${data.wartaHeight}px`;
    }),
  );
  // Those that have spoken before this script came.
  eachFrame((frame) => frame.contentWindow?.postMessage({ wartaHeight: 0 }, '*'));
}
