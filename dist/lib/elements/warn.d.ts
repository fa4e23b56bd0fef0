/** Says something on the console, once, under the library's name. */
export declare function warn(message: string): void;
