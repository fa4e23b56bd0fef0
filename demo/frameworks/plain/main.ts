/** No framework: the tags are typed by `HTMLElementTagNameMap`, the events by `HTMLElementEventMap`. */
import 'warta/define';
import { article } from '../shared/article.js';

const card = document.createElement('warta-card');
card.variant = 'compact';
card.headingLevel = 2;
card.payload = article;
card.addEventListener('warta-load', ({ detail }) => {
  document.title = detail.article?.headline ?? '';
});
card.addEventListener('warta-link', (event) => {
  event.preventDefault();
  document.body.title = `${event.detail.kind} ${event.detail.url}`;
});

// @ts-expect-error -- there is no such variant
card.variant = 'kompak';
card.variant = 'compact';

document.body.append(card);
