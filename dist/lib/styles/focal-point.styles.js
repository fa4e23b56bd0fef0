import { unsafeCSS } from 'lit';

/** The focal point of a picture as classes in steps of a tenth; an inline style would need an exception in a strict CSP. */
const focalPoint = unsafeCSS(Array.from({ length: 11 }, (_, step) => `.x${step}{--_x:${step}0%}.y${step}{--_y:${step}0%}`).join(''));

export { focalPoint };
