/** The gallery's own controls: the colour scheme, and how many elements have shown their article. */
const tools = document.querySelector('#alat');
const count = document.querySelector('#hitungan');
const elements = document.querySelectorAll('warta-card, warta-quote, warta-baca-juga, warta-article, warta-feed');

tools.hidden = false;
tools.addEventListener('click', ({ target }) => {
  const scheme = target.closest('button')?.dataset.skema;
  if (scheme) document.documentElement.style.colorScheme = scheme;
});

for (const name of ['warta-load', 'warta-error']) document.addEventListener(name, showCount);
showCount();

function showCount() {
  const shown = [...elements].filter((element) => element.article || element.feed).length;
  count.textContent = `${shown} dari ${elements.length} elemen sudah tampil`;
}
