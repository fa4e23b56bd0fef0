/** What `frame.html` says to the editor who has put it into a page with an address that does not work. */
export interface FrameWords {
    readonly lang: string;
    readonly element: string;
    readonly src: string;
}
/** The words in a language; Indonesian when there are none. */
export declare const frameWords: (lang: string) => FrameWords;
