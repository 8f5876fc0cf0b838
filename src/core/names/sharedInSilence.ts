import type { Finding } from './Finding';
import type { Name, Names } from './namesSchema';
import { writtenForms } from './writtenForms';

/** A name of one topic as it is written. */
interface Owner {
  readonly topic: string;
  readonly name: Name;
}

/**
 * Short names that two topics go by, and neither says so: the first would have them on a page about
 * both, whoever is meant.
 */
export function sharedInSilence({ topics }: Names): Finding[] {
  const owners = new Map<string, Owner[]>();
  return topics.flatMap(({ topic, names }, t) =>
    names.flatMap((name, n) => {
      if (name.kind === 'full') return [];
      const others = name.written.flatMap(writtenForms).flatMap(({ tokens, text }) => {
        const spelled = tokens.map(({ folded }) => folded).join(' ');
        const known = owners.get(spelled) ?? [];
        owners.set(spelled, [...known, { topic, name }]);
        return known
          .filter((other) => isSilent({ topic, name }, other))
          .map((other) => ({ text, topic: other.topic }));
      });
      const [first] = others;
      if (first === undefined) return [];
      const message = `“${first.text}” is a name of “${first.topic}” too: name each other’s topic under “sharedWith”, and the page decides whose it is`;
      return [{ path: `topics[${t}].names[${n}]`, message }];
    }),
  );
}

const isSilent = (one: Owner, other: Owner): boolean =>
  one.topic !== other.topic &&
  one.name.sharedWith?.includes(other.topic) !== true &&
  other.name.sharedWith?.includes(one.topic) !== true &&
  speakTheSame(one.name, other.name);

/** Whether there is a language in which both count. */
const speakTheSame = ({ languages: some }: Name, { languages: others }: Name): boolean =>
  some === undefined || others === undefined || some.some((one) => others.includes(one));
