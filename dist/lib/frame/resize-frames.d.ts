/** Gives the frames of `frame.html` in this page the height that they ask for; see hosts.ts for what is said. */
export declare function resizeFrames(): void;
