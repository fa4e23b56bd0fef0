/** `URL.parse`, which browsers have had since 2024 only: an address that is none throws nothing. */
export const parseUrl = (value: string, base?: string): URL | undefined =>
  URL.canParse(value, base) ? new URL(value, base) : undefined;
