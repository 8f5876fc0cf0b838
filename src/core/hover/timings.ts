/** All delays of the card, in ms, each with its reason. */
export const TIMINGS = {
  /**
   * From the pointer coming to rest to the card. Wikipedia's page previews wait 500 ms from entering
   * a link; from coming to rest it opens for fewer readers who are only passing.
   */
  rest: 500,
  /**
   * So long before the end of a rest its card's data is asked for: a message to a background that may
   * have been stopped. A pointer that has stood still for 100 ms does not cross a page any more.
   */
  early: 400,
  /**
   * So long before the end of a rest its card is made ready: enough for the first of a page, which
   * takes 60 ms on a slow machine, and late enough that most pointers which pass are gone.
   */
  ahead: 200,
  /** From leaving mark and card to closing: enough for a hand that slips, as in page previews. */
  grace: 300,
  /** After scrolling, browsers report moves of a pointer that has not moved: these do not count. */
  afterScroll: 100,
} as const;
