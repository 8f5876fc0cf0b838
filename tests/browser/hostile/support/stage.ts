import type { BrowserKind } from '../../../../build/browsers/candidates';
import { LocalServer } from '../../../../build/drive/LocalServer';
import type { LaunchOptions, Session } from '../../../../build/drive/Session';
import { SharedTab } from './SharedTab';

/** A browser with the extension, the same browser without it, and a server for both. */
export interface Stage {
  readonly kind: BrowserKind;
  readonly server: LocalServer;
  readonly ours: Session;
  readonly control: Session;
  /** A tab in each of them for pages that come one after the other. */
  readonly tabs: { readonly ours: SharedTab; readonly control: SharedTab };
  close(): Promise<void>;
}

interface Launcher {
  readonly kind: BrowserKind;
  launch(options?: Partial<LaunchOptions>): Promise<Session>;
}

/** @param options for both browsers */
export async function openStage(
  { kind, launch }: Launcher,
  options: Partial<LaunchOptions> = {},
): Promise<Stage> {
  const server = await LocalServer.start();
  const open: { close(): Promise<void> }[] = [server];
  const close = async () => {
    for (const one of open.toReversed()) await one.close();
  };
  try {
    const control = await launch({ ...options, install: false });
    open.push(control);
    const ours = await launch(options);
    open.push(ours);
    const tabs = { ours: new SharedTab(ours), control: new SharedTab(control) };
    return { kind, server, ours, control, tabs, close };
  } catch (error) {
    await close();
    throw error;
  }
}
