/** Whether the main pointer of this device can rest on something: a finger cannot. */
export const canHover = (): boolean => !matchMedia('(hover: none)').matches;
