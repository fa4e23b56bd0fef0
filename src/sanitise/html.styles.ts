/**
 * What sanitised HTML looks like in an article. It comes with the sanitiser, since most articles hold no HTML; and as a text
 * of its own, since the file that it comes in has no part of Lit.
 */
const STYLES = `
  .html > * + * {
    margin-block-start: calc(5 * var(--_space));
  }
  .html :is(h3, h4, h5, h6) {
    padding-block-start: calc(3 * var(--_space));
    font-family: var(--warta-font-headline, inherit);
    font-size: 20px;
    font-weight: var(--warta-headline-weight, 700);
    line-height: 26px;
    text-wrap: balance;
  }
  .html :is(ul, ol, li) {
    margin-inline-start: 0.7em;
    list-style: revert;
  }
  .html blockquote {
    padding-inline-start: calc(4 * var(--_space));
    border-inline-start: 3px solid var(--_line);
  }
  .html [href] {
    text-decoration-color: currentColor;
  }
  .html img {
    max-width: 100%;
    height: auto;
  }
  /* Wider than the column, they scroll by themselves. */
  .html :is(table, pre) {
    display: block;
    overflow-x: auto;
    font-size: 15px;
    line-height: 22px;
  }
  .html table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .html caption {
    padding-block-end: calc(2 * var(--_space));
    font-weight: 700;
    text-align: start;
  }
  .html :is(th, td) {
    padding-block: calc(2 * var(--_space));
    padding-inline-end: calc(6 * var(--_space));
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  .html th {
    border-color: currentColor;
    font-size: 13px;
  }
`;

let sheet: CSSStyleSheet | undefined;

/** The one sheet for all articles of the page. */
export function htmlSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
  }
  return sheet;
}
