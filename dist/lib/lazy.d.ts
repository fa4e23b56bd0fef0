export declare const sanitiser: () => Promise<typeof import("./sanitise/sanitise-html.js")>;
