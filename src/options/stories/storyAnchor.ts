/** The id of the heading of an added story on the page. */
export const storyAnchor = (pack: string): string => `story-${pack}`;
