/**
 * An address that tells its owner which page sent the reader.
 *
 * @param url - absolute; its fragment stays, that which names a sentence too
 * @param campaign - a query, `utm_source=portal.example&utm_medium=warta`; a parameter that the address has already is replaced
 */
export function withCampaign(url: string, campaign: string | null | undefined): string {
  const target = new URL(url);
  new URLSearchParams(campaign ?? '').forEach((value, name) => target.searchParams.set(name, value));
  return target.href;
}
