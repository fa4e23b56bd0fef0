/** The frame that all pages of the documentation share. */

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {unknown} text */
export const escape = (text) => String(text ?? '').replace(/[&<>"]/gu, (character) => ENTITIES[character]);

/** Text with `code` in backticks. */
export const prose = (text) => escape(text).replace(/`([^`]+)`/gu, '<code>$1</code>');

/**
 * A block of code. `run` says that the tests run it: JSON is read, HTML is opened, a module is imported.
 *
 * @param {'html' | 'json' | 'js' | 'css' | 'sh' | 'http'} language
 * @param {string} text
 */
export const code = (language, text, { run = false } = {}) =>
  `<pre tabindex="0" data-language="${language}"${run ? ' data-run' : ''}><code>${escape(text.trim())}</code></pre>`;

/** @param {string[]} head @param {string[][]} rows cells of HTML */
export const table = (head, rows) =>
  `<div class="wide" tabindex="0" role="group" aria-label="${escape(head[0])}"><table><thead><tr>${head.map((cell) => `<th scope="col">${cell || 'meaning'}</th>`).join('')}</tr></thead><tbody>
${rows.map(([first, ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody></table></div>`;

/**
 * @param {{file: string, title: string, body: string}} page
 * @param {ReadonlyArray<{file: string, title: string}>} pages
 * @param {string} version
 */
export function layout({ file, title, body }, pages, version) {
  const links = pages.map((page) => {
    const current = page.file === file ? ' aria-current="page"' : '';
    return `<li><a href="${page.file}"${current}>${escape(page.title)}</a></li>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escape(title)} · Warta</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="../../../demo/lambang.svg">
<link rel="stylesheet" href="../../../demo/docs.css">
</head>
<body>
<header><p><a href="index.html">Warta ${escape(version)}</a></p>
<nav aria-label="Pages"><ul>${links.join('')}</ul>
<ul><li><a href="../../../demo/">Gallery</a></li><li><a href="../../../demo/composer.html">Composer</a></li><li><a href="../../../demo/recipes.html" hreflang="id">Recipes</a></li></ul></nav></header>
<main>
<h1>${escape(title)}</h1>
${body.trim()}
</main>
<footer><p>Warta ${escape(version)} · for language models: <a href="../llms.txt">llms.txt</a></p></footer>
</body>
</html>
`;
}
