/** The tabs behind the first two: their code is read once those have been painted. */
export { SourcesPanel } from './sources/SourcesPanel';
export { TimelinePanel } from './timeline/TimelinePanel';
