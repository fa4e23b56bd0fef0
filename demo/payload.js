/** Shows every quote of the payload, and says below the title what could not be shown and why. */
const message = document.querySelector('#pesan');
const problems = new Set();

document.addEventListener('warta-load', addQuotes);
document.addEventListener('warta-load', () => (message.hidden = problems.size === 0));
document.addEventListener('warta-error', ({ target, detail: { error } }) => {
  const place = error.path ? `${error.path}: ` : '';
  problems.add(`<${target.localName}> menampilkan cadangannya: ${place}${error.message}`);
  message.hidden = false;
  message.textContent = [...problems].join('\n');
});

/** The page holds the first quote; the first card knows how many there are. */
function addQuotes({ target, detail: { article } }) {
  if (target.localName !== 'warta-card') return;
  document.removeEventListener('warta-load', addQuotes);
  for (let index = 1; index < article.quotes.length; index++) {
    const quote = document.createElement('warta-quote');
    quote.setAttribute('src', 'payload.json');
    quote.setAttribute('index', String(index));
    document.querySelector('#kutipan').append(quote);
  }
}
