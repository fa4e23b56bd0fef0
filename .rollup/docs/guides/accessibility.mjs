export const accessibility = () => `
<p>The elements are made for WCAG 2.2 AA. Every variant is checked with axe, in light and dark, in every run of the tests; so are these pages and the Composer.</p>
<h2>What we do</h2>
<ul>
<li>A card is one link; its name is the headline. Kicker, dek and date can be selected and read on their own.</li>
<li>Headings are real ones; <code>heading-level</code> puts them into your outline.</li>
<li>The strip is a landmark named "Baca juga"; a feed is a region named by its title, with a button that leads past it.</li>
<li>Everything works by keyboard, in the order of reading, with a focus ring that is seen on light and dark grounds.</li>
<li>Text follows the reader's zoom up to 400 % without scrolling sideways; nothing moves under reduced motion; forced colours work.</li>
<li>One brand colour is enough: its shades keep 4.5:1 on light and dark grounds.</li>
<li>Pictures take <code>alt</code> from the payload; without it they are decoration, as a caption and the headline stand beside them.</li>
<li>Languages: the element's <code>lang</code> sets its words, the article's <code>inLanguage</code> that of the text, so that a screen reader speaks each rightly.</li>
</ul>
<h2>What is up to you</h2>
<ul>
<li><code>heading-level</code>, so that a card under your <code>h2</code> is an <code>h3</code>.</li>
<li>A fallback between the tags that reads well by itself: it is what a reader has when anything fails.</li>
<li>Tokens such as <code>--warta-color-muted</code>: a colour that you set is used as it is.</li>
<li><code>title</code> on an iframe; the Composer writes the headline into it.</li>
</ul>
<h2>What we know to be short</h2>
<p>A picture without <code>alt</code> in somebody's payload stays without; the Composer says so beside the field. Tell us through the repository's issues
what else stands in a reader's way: with the page, the browser and the assistive technology.</p>`;
