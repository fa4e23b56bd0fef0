// From this length on, the first and the last words name the passage: a link stays short, and a comma that the editor set
// differently in the middle does not break it.
const LONG = 60;
const EDGE_WORDS = 5;

/**
 * The address of a sentence inside a page, by the text itself: `https://…#:~:text=…` (WICG Scroll To Text Fragment).
 *
 * @param url - absolute; a fragment that it has is kept before the text directive
 * @param sentence - as printed; marks at its ends are left out, since an article ends a quotation with a comma
 */
export function textFragmentUrl(url: string, sentence: string): string {
  // From the first letter to the last. Looking for marks at the end instead would try at every mark of a hostile text.
  const [core] = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/u.exec(sentence) ?? [];
  if (!core) return url;
  const words = core.split(' ').filter(Boolean);
  const text = words.join(' ');
  const isLong = text.length > LONG && words.length > 2 * EDGE_WORDS;
  const edges = isLong ? [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')] : [text];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${edges.map(encodeDirective).join(',')}`;
}

// A dash stands for prefix and suffix in the directive's own grammar.
const encodeDirective = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
