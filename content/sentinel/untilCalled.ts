/** Settles when `start` calls what it is given. */
export const untilCalled = (start: (done: () => void) => void): Promise<void> => new Promise(start);
