/** The button that opens the search: the focus goes back there. */
export const SEARCH_BUTTON_ID = 'open-search';
