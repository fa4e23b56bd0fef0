/** `URL.parse`, which browsers have had since 2024 only: an address that is none throws nothing. */
const parseUrl = (value, base) => URL.canParse(value, base) ? new URL(value, base) : undefined;

export { parseUrl };
