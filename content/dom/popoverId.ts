/** By this a later start knows an earlier one's host. The page cannot see into the closed tree. */
export const POPOVER_ID = 'sidelight';
