/** How the page in the frame is laid out. The room is for focus rings. */
export declare const BODY_STYLE = "display:flow-root;margin:0;padding:6px;font:15px/1.45 system-ui,sans-serif";
