import { nothing, type TemplateResult } from 'lit';
import type { ArticleImage } from '../payload/article.js';
import type { ViewHost } from './view.js';
/** `srcset` with width descriptors from the picture and its renditions; nothing when fewer than two widths are known. */
export declare function srcsetOf({ url, width, renditions }: ArticleImage): string | typeof nothing;
/**
 * A picture that fills its frame, which has the room reserved; the payload's focal point stays in sight.
 *
 * @param sizes - the width it takes, for browsers that cannot measure it themselves
 * @param onError - hears that the picture cannot be shown, so that the text can take its place
 */
export declare function picture(image: ArticleImage, sizes: string, onError: () => void): TemplateResult;
/**
 * A picture in its frame; nothing where there is none or it cannot be shown, so that the text takes its place.
 *
 * @param host - draws again when the picture turns out to be broken
 * @param part - names the frame, as a part and as a class
 */
export declare function framed(host: ViewHost, image: ArticleImage | undefined, sizes: string, part?: string): TemplateResult | typeof nothing;
