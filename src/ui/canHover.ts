/** A finger and nothing else. Without `pointer`, a machine without any pointer would count as well. */
const TOUCH = '(hover: none) and (pointer: coarse)';

/** Whether this device's main pointer can rest on something: a finger cannot. */
export const canHover = (): boolean => !matchMedia(TOUCH).matches;
