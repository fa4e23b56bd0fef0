import { nothing, html } from 'lit';

/** `srcset` with width descriptors from the picture and its renditions; nothing when fewer than two widths are known. */
function srcsetOf({ url, width, renditions = [] }) {
    const widths = new Map();
    for (const rendition of [{ url, width }, ...renditions]) {
        if (rendition.width !== undefined)
            widths.set(Math.round(rendition.width), rendition.url);
    }
    if (widths.size < 2)
        return nothing;
    return [...widths]
        .sort(([a], [b]) => a - b)
        .map(([size, address]) => `${address} ${size}w`)
        .join(', ');
}
/**
 * A picture that fills its frame, which has the room reserved; the payload's focal point stays in sight.
 *
 * @param sizes - the width it takes, for browsers that cannot measure it themselves
 * @param onError - hears that the picture cannot be shown, so that the text can take its place
 */
function picture(image, sizes, onError) {
    const { url, alt = '', focalPoint, width = nothing, height = nothing } = image;
    return html `<img class="picture ${focus(focalPoint)}" part="image" sizes="auto, ${sizes}" srcset=${srcsetOf(image)} src=${url} alt=${alt} width=${width} height=${height} loading="lazy" decoding="async" @error=${onError}>`;
}
// Classes in steps of a tenth: an inline style would need an exception in a strict Content-Security-Policy.
const focus = (point) => point ? `x${Math.round(point.x * 10)} y${Math.round(point.y * 10)}` : '';

export { picture, srcsetOf };
