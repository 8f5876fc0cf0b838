import { useState } from 'preact/hooks';
import type { SettingsChange } from '../../core/settings/items';
import type { Choices } from '../../core/settings/Settings';
import { shorten } from '../../core/text/shorten';
import { IconButton } from '../../ui/IconButton';
import { Switch } from '../../ui/Switch';
import { useWords } from '../../ui/UiContext';
import { useUniqueId } from '../../ui/useUniqueId';
import { parseSites } from '../parseSites';
import { Section } from '../Section';

interface Props {
  readonly sites: Choices['sites'];
  /** Whether Sidelight is off on every site, whatever is listed. */
  readonly isPaused: boolean;
  /** In ms since the epoch: switch-offs that are over by then are not listed. */
  readonly now: number;
  /** False if it could not be stored. */
  readonly onChange: (change: SettingsChange) => Promise<boolean>;
}

/** What became of a list that was added. */
interface Added {
  readonly fresh: number;
  readonly known: number;
  readonly bad: readonly string[];
  readonly shared: readonly string[];
}

/** The sites where Sidelight is off: to be added one by one or as a list, and taken off again. */
export function SiteSection({ sites, isPaused, now, onChange }: Props) {
  const { message, plural, language } = useWords();
  const pauseId = useUniqueId();
  const listed = Object.entries(sites)
    .filter(([, until]) => until === 0 || until > now)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <Section
      id="sites"
      title={message('optionsSites')}
      aside={
        <span class="everywhere">
          <small>
            {listed.length === 0
              ? message('optionsSitesNone')
              : plural('optionsSitesCount', listed.length)}
          </small>
          <label for={pauseId}>{message('optionsPause')}</label>
          <Switch
            id={pauseId}
            isOn={isPaused}
            onChange={(paused) => onChange({ choices: { paused: paused || undefined } })}
          />
        </span>
      }
    >
      {listed.length > 0 && (
        <ul class="sites">
          {listed.map(([host, until]) => (
            <li key={host} class="row">
              <span>
                {host}
                {until > 0 && (
                  <small> {message('optionsSitesUntil', timeWords(until, language))}</small>
                )}
              </span>
              <IconButton
                icon="close"
                label={message('optionsSitesRemove', host)}
                onClick={() => onChange({ sites: { [host]: undefined } })}
              />
            </li>
          ))}
        </ul>
      )}
      <AddSites
        onAdd={async (text) => {
          const { hosts, bad, shared } = parseSites(text);
          const fresh = hosts.filter((host) => sites[host] !== 0);
          const isSaved =
            fresh.length === 0 ||
            (await onChange({ sites: Object.fromEntries(fresh.map((host) => [host, 0])) }));
          const known = hosts.length - fresh.length;
          return isSaved ? { fresh: fresh.length, known, bad, shared } : null;
        }}
      />
    </Section>
  );
}

/** When a switch-off ends (ms since the epoch), with its day. */
const timeWords = (until: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(until);

interface AddProps {
  /** `null` if nothing could be stored: what was typed stays then. */
  readonly onAdd: (text: string) => Promise<Added | null>;
}

function AddSites({ onAdd }: AddProps) {
  const { message } = useWords();
  const id = useUniqueId();
  const [text, setText] = useState('');
  const [added, setAdded] = useState<Added | null>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    const result = await onAdd(text);
    setAdded(result);
    const left = result === null ? [] : [...result.bad, ...result.shared];
    // What was typed since is the next list.
    if (result !== null) setText((now) => (now === text ? left.join('\n') : now));
  };
  /** One line is the rule, a list the exception: as in any field of one line, Enter is enough. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || text.trim() === '') return;
    event.preventDefault();
    void add(event);
  };
  return (
    <form class="add-sites" onSubmit={add}>
      <label for={id} class="unseen">
        {message('optionsSitesPaste')}
      </label>
      <div class="add-line">
        <textarea
          id={id}
          rows={1}
          spellcheck={false}
          autocapitalize="off"
          placeholder="example.org"
          aria-describedby={`${id}-help ${id}-added`}
          onKeyDown={onKeyDown}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {message('optionsSitesAdd')}
        </button>
      </div>
      <p id={`${id}-help`} class="small">
        {message('optionsSitesHelp')}
      </p>
      <p role="status" id={`${id}-added`} class="small">
        {added !== null && <AddedWords added={added} />}
      </p>
    </form>
  );
}

/** So many of the lines that were not understood are told, and so much of each, in UTF-16 units. */
const TOLD_LINES = 5;
const TOLD_LENGTH = 40;

function AddedWords({ added: { fresh, known, bad, shared } }: { readonly added: Added }) {
  const { message, plural, list } = useWords();
  const quoted = (lines: readonly string[]): string => {
    const told = lines.slice(0, TOLD_LINES).map((one) => `“${shorten(one, TOLD_LENGTH)}”`);
    const more = lines.length - told.length;
    return list(more > 0 ? [...told, plural('optionsSitesMore', more)] : told);
  };
  const sentences = [
    fresh > 0 ? plural('optionsSitesAdded', fresh) : '',
    known > 0 ? plural('optionsSitesKnown', known) : '',
    bad.length > 0 ? message('optionsSitesBad', quoted(bad)) : '',
    shared.length > 0 ? message('optionsSitesShared', quoted(shared)) : '',
  ];
  return <>{sentences.filter((one) => one !== '').join(' ')}</>;
}
