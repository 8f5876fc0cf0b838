/**
 * The tabs behind the first one, and what that one shows on demand: their code is read once it has
 * been painted.
 */
export { PagePanel } from './page/PagePanel';
export { TopicContent } from './search/TopicContent';
export { StoryChoice } from './shell/StoryChoice';
export { SourcesPanel } from './sources/SourcesPanel';
export { TimelinePanel } from './timeline/TimelinePanel';
