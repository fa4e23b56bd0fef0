/** What the page sets for all elements that do not say otherwise: `<meta name="warta:theme" content="dark">`. */
export const pageDefault = (name: string): string | undefined =>
  document.head?.querySelector<HTMLMetaElement>(`[name="warta:${name}"]`)?.content;

/** The language of the nearest element that names one, through shadow roots. */
export function languageAround(element: Element): string | undefined {
  const named = element.closest<HTMLElement>('[lang]');
  const root = element.getRootNode();
  return named?.lang ?? (root instanceof ShadowRoot ? languageAround(root.host) : undefined);
}
