import type { BrowserKind } from '../../../../build/browsers/candidates';
import { LocalServer } from '../../../../build/drive/LocalServer';
import type { Session } from '../../../../build/drive/Session';
import { SharedTab } from './SharedTab';

/** A browser with the extension, the same browser without it, and a server for both. */
export interface Stage {
  readonly kind: BrowserKind;
  readonly server: LocalServer;
  readonly ours: Session;
  readonly control: Session;
  /** A tab in each of them for pages that come one after the other. */
  readonly tabs: { readonly ours: SharedTab; readonly control: SharedTab };
}

/** Sets the stage in two browsers; who gave them, and closes them, closes the server too. */
export async function openStage(ours: Session, control: Session): Promise<Stage> {
  const server = await LocalServer.start();
  const tabs = { ours: new SharedTab(ours), control: new SharedTab(control) };
  return { kind: ours.kind, server, ours, control, tabs };
}
