/** The style of the pages: the reader's own typefaces, a measure of 65 characters, light and dark. */
const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --ink: light-dark(#16181d, #eceef2);
  --muted: light-dark(#595f6b, #a4aab6);
  --line: light-dark(#dcdee2, #33373f);
  --accent: light-dark(#a3122a, #ff8f9b);
  font-family: system-ui, sans-serif;
  line-height: 1.6;
  color: var(--ink);
  background: light-dark(#fff, #14161a);
}
* { box-sizing: border-box; }
body { margin: 0; padding: 0 1rem 4rem; font-size: 1.0625rem; overflow-wrap: anywhere; hyphens: auto; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.site { max-width: 56rem; margin: 0 auto 2.5rem; padding: 1rem 0; border-bottom: 1px solid var(--line); font-weight: 700; }
.site a { text-decoration: none; }
main { max-width: 38rem; margin: 0 auto; }
h1, h2, .dek { text-wrap: balance; hyphens: manual; }
h1 { margin: 0.25rem 0 0.75rem; font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.5rem); line-height: 1.12; letter-spacing: -0.01em; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.3rem; line-height: 1.3; }
p { margin: 0 0 1.25rem; text-wrap: pretty; }
.kicker { margin: 0; color: var(--accent); font-size: 0.8125rem; font-weight: 700; }
.dek { font-size: 1.1875rem; line-height: 1.45; color: var(--muted); }
.byline { margin: 0; font-size: 0.9375rem; font-weight: 500; }
.meta { color: var(--muted); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
.meta cite, blockquote cite { font-style: normal; }
figure { margin: 2rem 0; }
figure.lead { width: min(56rem, 100vw - 2rem); margin-inline: calc((100% - min(56rem, 100vw - 2rem)) / 2); }
img { display: block; width: 100%; height: auto; max-height: 45rem; object-fit: cover; border-radius: 2px; background: var(--line); }
figcaption { max-width: 38rem; margin: 0.5rem auto 0; color: var(--muted); font-size: 0.8125rem; line-height: 1.4; }
blockquote { margin: 2rem 0; padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--accent); }
blockquote p { margin: 0 0 0.5rem; font-size: 1.25rem; line-height: 1.4; }
blockquote footer { color: var(--muted); font-size: 0.875rem; }
blockquote cite { color: var(--ink); font-weight: 700; }
.related { margin: 2rem 0; padding: 1rem 0; border-block: 1px solid var(--line); }
.related p { margin: 0 0 0.25rem; color: var(--accent); }
.related ul { margin: 0; padding-inline-start: 1.1rem; }
article > footer { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
.embed { margin-top: 2rem; font-size: 0.9375rem; }
.embed summary { cursor: pointer; font-weight: 700; }
.embed p { margin: 1rem 0 0; }
.embed textarea { display: block; width: 100%; margin-top: 0.25rem; padding: 0.5rem; border: 1px solid var(--line); border-radius: 2px; color: inherit; background: transparent; font: 0.8125rem/1.4 ui-monospace, monospace; }
.list { margin: 0; padding: 0; list-style: none; }
.list li { padding: 1rem 0; border-bottom: 1px solid var(--line); }
.list h2 { margin: 0 0 0.25rem; }
.list h2 a { text-decoration: none; }
.list h2 a:hover { text-decoration: underline; text-decoration-thickness: 1px; }
.list p { margin: 0 0 0.25rem; }
@media print { .site, .embed { display: none; } }
`;

export { PAGE_STYLE };
