/** A finger and nothing else. Without `pointer`, a machine without any pointer would count as well. */
const TOUCH = '(hover: none) and (pointer: coarse)';

/** Whether this device's main pointer is a finger, which can rest on nothing. */
export const isTouchDevice = (): boolean => matchMedia(TOUCH).matches;
