import { compileNames } from '../../../src/core/names/compileNames';
import type { LexiconTopic } from '../../../src/core/names/Lexicon';
import { parsed } from './story';

/**
 * A made-up story: Lena Gray, mayor of Oldport, was to meet the dockers at a hearing in June 2021,
 * which they called off. Adam Gray, who runs the ferries, has her surname; others do too, and it is a
 * colour. It shows that the rules are nobody's in particular: all that is Oldport's is data.
 */
const TOPICS: readonly LexiconTopic[] = [
  { id: 'lena-gray', role: 'trigger' },
  { id: 'oldport-hearing', role: 'trigger' },
  { id: 'adam-gray', role: 'supporting' },
];

const NAMES: unknown = {
  lists: {
    oldport: { words: ['{Oldport|city hall|mayor|dockers|harbour|harbor}'] },
    women: {
      case: 'capital',
      gender: 'female',
      words: ['{Alice|Anna|Dorothy|Eva|Jane|Julia|Macy|Mary|Rosa}'],
    },
    men: {
      case: 'capital',
      gender: 'male',
      words: ['{Bill|Dorian|Henry|James|John|Paul|Peter|Thomas}'],
    },
    'colour-words': { words: ['{day|days|area|areas|horse|house|paint|sky|wolf|matter|seal}'] },
    family: { words: ['{family|brothers|sisters|clan}'] },
    hearing: { words: ['{hearing|meeting|talks|Anhörung|Treffen}'] },
    'to-meet': { words: ['{was|were} to meet'] },
    adjectives: { words: ['{planned|public|cancelled|geplant{e|en}}'] },
    fates: { words: ['{fell through|never took place|abgesagt|was off|collapsed}'] },
    acts: { words: ['{cancel|cancelled|called off|call off|pulled out|scrapped|boycotted}'] },
    links: { words: ['{with|between|mit|zwischen}'] },
    joins: { words: ['{and|und}'] },
    'city-side': { words: ['{city hall|the mayor|mayor|the city|Bürgermeisterin}'] },
    'dock-side': { words: ['{dockers|dock workers|the union|Hafenarbeiter{|n}}'] },
    'spoken-of': { words: ['{on|about|over} the {dockers|union}'] },
    others: {
      words: ['{teachers|bankers|the governor|senators|fishermen|Newport|council|Lehrer{|n}}'],
    },
    actors: { words: ['{the governor|teachers|bankers} {has|have|had|then|also}'] },
    elsewhere: { words: ['{Newport|budget|school}'] },
    'other-nouns': { words: ['{parade|regatta|visit|strike|tour|dinner}'] },
  },
  topics: [
    {
      topic: 'lena-gray',
      gender: 'female',
      names: [
        { id: 'lena-gray', kind: 'full', written: ['Lena {|M.} Gray'] },
        { id: 'mayor-gray', kind: 'title', written: ['{Mayor|Bürgermeisterin|alcaldesa} Gray'] },
        {
          id: 'ms-gray',
          kind: 'title',
          gender: 'female',
          written: ['{Ms|Ms.|Mrs|Mrs.|Frau|señora} Gray'],
          case: 'capital',
          needs: [{ named: 'page' }],
          sharedWith: ['adam-gray'],
        },
        {
          id: 'gray',
          kind: 'short',
          written: ['Gray'],
          needs: [{ named: 'page' }, { words: 'oldport', within: 'block' }],
          unless: { before: ['women', 'men'], after: ['colour-words', 'family'], number: true },
          sharedWith: ['adam-gray'],
        },
      ],
    },
    {
      topic: 'adam-gray',
      gender: 'male',
      names: [
        { id: 'adam-gray', kind: 'full', written: ['Adam Gray'] },
        {
          id: 'mr-gray',
          kind: 'title',
          gender: 'male',
          written: ['{Mr|Mr.|Herr|señor} Gray'],
          case: 'capital',
          needs: [{ named: 'page' }],
          sharedWith: ['lena-gray'],
        },
        {
          id: 'gray-adam',
          kind: 'short',
          written: ['Gray'],
          needs: [{ named: 'page' }],
          unless: { before: ['women', 'men'], after: ['colour-words', 'family'], number: true },
          sharedWith: ['lena-gray'],
        },
      ],
    },
  ],
  events: [
    {
      id: 'hearing',
      topic: 'oldport-hearing',
      nouns: 'hearing',
      verbs: 'to-meet',
      adjectives: 'adjectives',
      fates: 'fates',
      acts: 'acts',
      links: 'links',
      joins: 'joins',
      sides: [
        { topics: ['lena-gray'], words: 'city-side' },
        { topics: [], words: 'dock-side' },
      ],
      spokenOf: 'spoken-of',
      others: 'others',
      actors: 'actors',
      elsewhere: 'elsewhere',
      otherNouns: 'other-nouns',
      when: { year: 2021, month: 6 },
    },
  ],
  story: [['lena-gray'], ['oldport-hearing']],
};

export const SECOND_STORY = compileNames(parsed(NAMES, TOPICS));
