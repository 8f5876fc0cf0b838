import type { BrowserKind } from '../../../../build/browsers/candidates';
import { LocalServer } from '../../../../build/drive/LocalServer';
import type { LaunchOptions, Session } from '../../../../build/drive/Session';

/** A browser with the extension, the same browser without it, and a server for both. */
export interface Stage {
  readonly kind: BrowserKind;
  readonly server: LocalServer;
  readonly ours: Session;
  readonly control: Session;
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
    return { kind, server, ours, control, close };
  } catch (error) {
    await close();
    throw error;
  }
}
