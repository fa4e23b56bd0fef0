/**
 * What a page may set, in one place, and what it gets when it does not. The list is read by the documentation and by a test
 * that finds undefined, unused and undocumented tokens: `{syntax} [name=fallback] - meaning`.
 *
 * @cssprop {<color>} [--warta-color-brand=#b3152a] - The one brand colour: kicker, "Baca juga", quote mark, focus ring. Its lightness is moved until it reads on the ground.
 * @cssprop {<color>} [--warta-color-ink=light-dark(#16181d, #eceef2)] - Headlines and text.
 * @cssprop {<color>} [--warta-color-muted=light-dark(#595f6b, #a4aab6)] - Dates, roles, credits.
 * @cssprop {<color>} [--warta-color-line=color-mix(in oklab, currentColor 14%, transparent)] - Hairlines.
 * @cssprop {<color>} [--warta-color-surface=transparent] - The ground of the element, for those who want a box.
 * @cssprop {<color>} [--warta-color-ground=light-dark(#e9ebef, #23262d)] - The ground of a picture until it arrives, and of the waiting lines.
 * @cssprop {<family-name>} [--warta-font-text=inherit] - The face of everything but headlines.
 * @cssprop {<family-name>} [--warta-font-headline=inherit] - The face of headlines and of pull quotes.
 * @cssprop {<family-name>} [--warta-font-mark=Georgia, serif] - The face of the large quotation mark.
 * @cssprop {<number>} [--warta-headline-weight=700] - The weight of headlines.
 * @cssprop {<number>} [--warta-headline-scale=1] - A factor on the size of headlines and pull quotes; a condensed face bears 1.1.
 * @cssprop {<length>} [--warta-space=4px] - The step of which every gap is a multiple.
 * @cssprop {<length>} [--warta-padding=0] - Room around the content, for those who want a box.
 * @cssprop {<length>} [--warta-radius=2px] - The corners of pictures, boxes and the focus ring.
 *
 * `--_*` are the settled values. The brand becomes `--_accent`: at most 0.48 light on a light ground and at least 0.78 on a
 * dark one (OKLCH) keep 4.5:1 whatever the hue, also where the screen cannot show the colour and clips it.
 */
export declare const tokens: import("lit").CSSResult;
