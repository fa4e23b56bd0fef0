/**
 * The steps of a JSON path as the readers write it (RFC 9535): names, and numbers in brackets.
 *
 * @example pathSteps("$['@graph'][2].media:content") // ['@graph', 2, 'media:content']
 */
export declare function pathSteps(path: string): (string | number)[];
