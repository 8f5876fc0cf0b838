/** Settles when `start` calls what it is given. */
export const when = (start: (done: () => void) => void): Promise<void> => new Promise(start);
