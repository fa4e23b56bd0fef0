/** `URL.parse`, which browsers have had since 2024 only: an address that is none throws nothing. */
export declare const parseUrl: (value: string, base?: string) => URL | undefined;
