import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FoundMention, FoundTopic } from '../../src/core/popup/findings';
import { rowsWanted } from '../../src/core/popup/rowsWanted';
import type { PageActions } from '../parts/PageActions';
import { MentionItem } from './MentionItem';

/** So many mentions are asked for and drawn at a time: a few windows full. */
const PART = 40;

/** What a mention is taken to be high (px) as long as none has been drawn: two lines. */
const HEIGHT = 50;

/** A part is drawn when it is this near to what is in view. */
const NEAR = '300px';

interface Props {
  readonly topic: FoundTopic;
  readonly onRows: PageActions['rows'];
  readonly onJump: (mention: FoundMention) => void;
}

/** The mentions of a topic, of which only those about to be seen are asked for and drawn. */
export function MentionList({ topic, onRows, onJump }: Props) {
  const parts = Array.from({ length: Math.ceil(topic.count / PART) }, (_, part) => part * PART);
  return (
    <>
      {parts.map((from) => (
        <MentionPart key={from} topic={topic} from={from} onRows={onRows} onJump={onJump} />
      ))}
    </>
  );
}

function MentionPart({ topic, from, onRows, onJump }: Props & { readonly from: number }) {
  const list = useRef<HTMLOListElement>(null);
  const [isNear, setNear] = useState(false);
  const [rows, setRows] = useState<readonly FoundMention[]>([]);
  const count = Math.min(PART, topic.count - from);
  /** How high it was when it was last drawn, so that nothing jumps when it is drawn no more. */
  const height = useRef(count * HEIGHT);
  useEffect(() => {
    if (!list.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? false),
      { root: list.current.closest('.panel'), rootMargin: NEAR },
    );
    observer.observe(list.current);
    return () => observer.disconnect();
  }, []);
  // Asked for anew whenever the page tells of a change: `topic` is another object then.
  useEffect(() => {
    if (!isNear) {
      setRows([]);
      return undefined;
    }
    let isWanted = true;
    const wanted = rowsWanted(topic, from, from + count);
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
  }, [isNear, topic, from, count, onRows]);
  useLayoutEffect(() => {
    if (rows.length > 0 && list.current) height.current = list.current.offsetHeight;
  }, [rows]);
  return (
    <ol
      ref={list}
      class="mentions"
      start={from + 1}
      style={rows.length === 0 ? { height: `${height.current}px` } : {}}
    >
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
