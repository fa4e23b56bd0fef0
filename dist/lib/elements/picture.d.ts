import { nothing, type TemplateResult } from 'lit';
import type { ArticleImage } from '../payload/article.js';
/** `srcset` with width descriptors from the picture and its renditions; nothing when fewer than two widths are known. */
export declare function srcsetOf({ url, width, renditions }: ArticleImage): string | typeof nothing;
/**
 * A picture that fills its frame, which has the room reserved; the payload's focal point stays in sight.
 *
 * @param sizes - the width it takes, for browsers that cannot measure it themselves
 * @param onError - hears that the picture cannot be shown, so that the text can take its place
 */
export declare function picture(image: ArticleImage, sizes: string, onError: () => void): TemplateResult;
