// The card as a front-end engineer writes it by hand, for one kind of article: no bad input, no languages, no variants.

const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'];

export const css = `
  .card { position: relative; font: 400 16px/24px system-ui, sans-serif; color: #16181d; }
  .kicker { margin: 0 0 4px; font-size: 13px; font-weight: 700; color: #b3261e; }
  .headline { margin: 0 0 8px; font-size: 22px; line-height: 27px; text-wrap: balance; }
  .headline a { color: inherit; text-decoration: none; }
  .headline a::after { content: ''; position: absolute; inset: 0; }
  .headline a:hover { text-decoration: underline; }
  .dek { margin: 0 0 8px; }
  .meta { margin: 0; font-size: 13px; line-height: 18px; color: #5a5f6a; }
`;

/** The card's nodes, made with the DOM's own methods. */
export function build(payload) {
  const card = element('article', 'card');
  const link = element('a', '', payload.headline);
  link.href = payload.url;
  const headline = element('h3', 'headline');
  headline.append(link);
  const time = element('time', '', dateLine(payload.datePublished));
  time.dateTime = payload.datePublished;
  const meta = element('p', 'meta');
  meta.append(`Oleh ${payload.author[0].name} · `, time, ` · ${payload.publisher.name}`);
  card.append(element('p', 'kicker', payload.kicker), headline, element('p', 'dek', payload.description), meta);
  return card;
}

export function dateLine(dateTime) {
  const date = new Date(Date.parse(dateTime) + 7 * 3_600_000);
  const clock = date.toISOString().slice(11, 16).replace(':', '.');
  return `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} · ${clock} WIB`;
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
