import { useState } from 'preact/hooks';
import { useWords } from '../../ui/UiContext';
import { Section } from '../Section';

interface Props {
  readonly version: string;
  /** Copies a report; false if the browser does not allow it. */
  readonly onCopyReport: () => Promise<boolean>;
}

/** What this is, under which licences, and how to tell of a fault. */
export function AboutSection({ version, onCopyReport }: Props) {
  const { message } = useWords();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <Section id="about" title={message('optionsAbout')}>
      <ul class="notes">
        <li>{message('optionsAboutVersion', version)}</li>
        <li>
          <a href="third-party-licences.txt" target="_blank" rel="noreferrer">
            {message('optionsAboutLicences')}
          </a>
        </li>
        <li>
          <a href="#privacy">{message('optionsPrivacy')}</a>
        </li>
      </ul>
      <p class="small">{message('optionsAboutReportHelp')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => void onCopyReport().then(setCopied)}>
          {message('optionsAboutReport')}
        </button>
        <span role="status">
          {isCopied !== null && message(isCopied ? 'optionsAboutCopied' : 'optionsAboutNotCopied')}
        </span>
      </p>
    </Section>
  );
}
