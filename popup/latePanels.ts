/** The tabs behind the first one: their code is read once that has been painted. */
export { PagePanel } from './page/PagePanel';
export { SourcesPanel } from './sources/SourcesPanel';
export { TimelinePanel } from './timeline/TimelinePanel';
