/**
 * The time in whole ms. Should the clock be set meanwhile, one turn is longer or shorter than meant.
 * For `performance` the browser would build its interface for our world, in every frame.
 */
export const now = (): number => Date.now();
