import { useEffect, useState } from 'preact/hooks';
import type { FoundMention, FoundTopic } from '../../src/core/popup/findings';
import { rowsWanted } from '../../src/core/popup/rowsWanted';
import type { PageActions } from '../parts/PageActions';
import { MentionItem } from './MentionItem';
import { useNear } from './useNear';

/** So many mentions are asked for and drawn at a time: a window full or two. */
const PART = 16;

/** The parts of so many mentions are there or not together: of 50,000, a hundred places are kept. */
const STRETCH = 32 * PART;

/** What a mention is taken to be high (px) as long as none has been drawn: two lines. */
const HEIGHT = 50;

interface Props {
  readonly topic: FoundTopic;
  readonly onRows: PageActions['rows'];
  readonly onJump: (mention: FoundMention) => void;
}

/** A part of the mentions: from the one at `from` to the one before `to`. */
interface PartProps extends Props {
  readonly from: number;
  readonly to: number;
}

/** The mentions of a topic, of which only those about to be seen are asked for and drawn. */
export function MentionList(props: Props) {
  return (
    <>
      {partsBetween(0, props.topic.count, STRETCH).map(({ from, to }) => (
        <Stretch key={from} {...props} from={from} to={to} />
      ))}
    </>
  );
}

function Stretch({ from, to, ...props }: PartProps) {
  const { box, isNear, lastHeight } = useNear<HTMLDivElement>((to - from) * HEIGHT);
  return (
    <div ref={box} style={isNear ? {} : lastHeight}>
      {isNear &&
        partsBetween(from, to, PART).map((part) => (
          <MentionPart key={part.from} {...props} from={part.from} to={part.to} />
        ))}
    </div>
  );
}

function MentionPart({ topic, from, to, onRows, onJump }: PartProps) {
  const { box, isNear, lastHeight } = useNear<HTMLOListElement>((to - from) * HEIGHT);
  const [rows, setRows] = useState<readonly FoundMention[]>([]);
  // Asked for anew whenever the page tells of a change: `topic` is another object then.
  useEffect(() => {
    if (!isNear) {
      setRows([]);
      return undefined;
    }
    let isWanted = true;
    const wanted = rowsWanted(topic, from, to);
    void Promise.all(
      wanted.map(async (frame) =>
        (await onRows(frame)).map((row) => ({ ...row, frameId: frame.frameId, lang: frame.lang })),
      ),
    ).then((frames) => {
      if (isWanted) setRows(frames.flat());
    });
    return () => {
      isWanted = false;
    };
  }, [isNear, topic, from, to, onRows]);
  return (
    <ol ref={box} class="mentions" start={from + 1} style={rows.length === 0 ? lastHeight : {}}>
      {rows.map((mention) => (
        <MentionItem
          key={`${mention.frameId} ${mention.id}`}
          mention={mention}
          onJump={() => onJump(mention)}
        />
      ))}
    </ol>
  );
}

/** What lies between `from` and `to`, in parts of `length`. */
const partsBetween = (from: number, to: number, length: number) =>
  Array.from({ length: Math.ceil((to - from) / length) }, (_, at) => ({
    from: from + at * length,
    to: Math.min(from + (at + 1) * length, to),
  }));
