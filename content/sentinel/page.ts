/** Alias: minifiers do not rename globals; saves 80 bytes. */
export const page = document;
