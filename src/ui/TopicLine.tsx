import { PackText } from './PackText';
import { Phrase } from './Phrase';
import { useWords } from './UiContext';

interface Props {
  readonly line: string;
  /** The month (or year, or day) that it speaks of, where it is a role. */
  readonly asOf: string | null;
}

/** Who or what a topic is; a role with its time: "US vice-president in February 2018". */
export function TopicLine({ line, asOf }: Props) {
  const words = useWords();
  const text = <PackText>{line}</PackText>;
  if (asOf === null) return text;
  return (
    <Phrase of="cardLineAsOf">
      {text}
      {words.date(asOf)}
    </Phrase>
  );
}
