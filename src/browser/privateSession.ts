import type { Storage, Tabs } from 'webextension-polyfill';
import { type PrivateSites, parsePrivateSites } from '../core/settings/privateSites';

/**
 * What is chosen in private windows: kept by the browser in memory (`storage.session`, which is never
 * written to a disk), and forgotten when the last private tab closes.
 */
const SITES = 'private.sites';
/** Where the popup stood on a private tab. */
export const PRIVATE_POPUP = 'private.popupAt';

type Session = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** What was chosen about sites in private windows; nothing where the browser keeps no such memory. */
export async function readPrivateSites(session: Session): Promise<PrivateSites> {
  try {
    return parsePrivateSites((await session.get(SITES))[SITES]);
  } catch {
    return {};
  }
}

export const writePrivateSites = (session: Session, sites: PrivateSites): Promise<void> =>
  session.set({ [SITES]: sites });

/**
 * Forgets what was chosen in private windows once there is no private tab any more.
 *
 * @param closing a tab that is on its way, and may still be listed
 */
export async function forgetIfOver(
  session: Session,
  tabs: Pick<Tabs.Static, 'query'>,
  closing: number | null = null,
): Promise<void> {
  try {
    const open = await tabs.query({});
    if (open.some(({ id, incognito }) => incognito && id !== closing)) return;
    await session.remove([SITES, PRIVATE_POPUP]);
  } catch {
    // A browser without this memory has kept nothing in it.
  }
}

/** Calls `listener` after each change of what was chosen about sites in private windows. */
export function watchPrivateSites(
  { onChanged }: Pick<Storage.Static, 'onChanged'>,
  listener: () => void,
  signal: AbortSignal,
): void {
  const heard = (changes: object, area: string): void => {
    if (area === 'session' && Object.hasOwn(changes, SITES)) listener();
  };
  onChanged.addListener(heard);
  signal.addEventListener('abort', () => onChanged.removeListener(heard));
}
