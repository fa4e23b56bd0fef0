import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleImage } from '../payload/article.js';
import type { ViewHost } from './view.js';

/** `srcset` with width descriptors from the picture and its renditions; nothing when fewer than two widths are known. */
export function srcsetOf({ url, width, renditions = [] }: ArticleImage): string | typeof nothing {
  const candidates = [{ url, width }, ...renditions].flatMap((rendition) =>
    // A comma at the end of an address would end the candidate.
    rendition.width ? `${rendition.url.replace(/,$/, '%2C')} ${Math.round(rendition.width)}w` : [],
  );
  return candidates.length > 1 ? candidates.join(', ') : nothing;
}

/**
 * A picture that fills its frame, which has the room reserved; the payload's focal point stays in sight.
 *
 * @param sizes - the width it takes, for browsers that cannot measure it themselves
 * @param onError - hears that the picture cannot be shown, so that the text can take its place
 */
export function picture(image: ArticleImage, sizes: string, onError: () => void): TemplateResult {
  const { url, alt = '', focalPoint, width = nothing, height = nothing } = image;
  return html`<img
    class="picture ${focus(focalPoint)}"
    part="image"
    sizes="auto, ${sizes}"
    srcset=${srcsetOf(image)}
    src=${url}
    alt=${alt}
    width=${width}
    height=${height}
    loading="lazy"
    decoding="async"
    @error=${onError}
  />`;
}

// A picture that did not come is not asked for again until a new payload names it.
const broken = new WeakSet<ArticleImage>();

/**
 * A picture in its frame; nothing where there is none or it cannot be shown, so that the text takes its place.
 *
 * @param host - draws again when the picture turns out to be broken
 * @param part - names the frame, as a part and as a class
 */
export function framed(
  host: ViewHost,
  image: ArticleImage | undefined,
  sizes: string,
  part = 'media',
): TemplateResult | typeof nothing {
  if (!image || broken.has(image)) return nothing;
  const drop = () => {
    broken.add(image);
    host.requestUpdate();
  };
  return html`<span class="frame ${part}" part=${part}>${picture(image, sizes, drop)}</span>`;
}

// Classes in steps of a tenth: an inline style would need an exception in a strict Content-Security-Policy.
const focus = (point: ArticleImage['focalPoint']) =>
  point ? `x${Math.round(point.x * 10)} y${Math.round(point.y * 10)}` : '';
