/** A final dot says that a name is whole, and names the same host. */
export const withoutFinalDot = (host: string): string => host.replace(/\.$/, '');
