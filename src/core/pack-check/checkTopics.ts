import type { Problem } from '../pack/Problem';
import type { Draft } from './readFiles';

/** Without a trigger no page would ever be about the story, and nothing would be marked. */
export const checkTopics = ({ topics }: Draft): Problem[] =>
  topics.length === 0 || topics.some(({ value }) => value.role === 'trigger')
    ? []
    : [
        {
          file: 'topics.json',
          path: 'topics',
          message: 'hold no “trigger”: give that role to those whose names make a page relevant',
        },
      ];
