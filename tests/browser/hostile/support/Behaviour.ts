import type { BrowserKind } from '../../../../build/browsers/candidates';
import type { Answer, LocalServer } from '../../../../build/drive/LocalServer';
import type { Session } from '../../../../build/drive/Session';
import type { WebPage } from '../../../../build/drive/WebPage';

/** A page that is open, with the extension or, as the control, without. */
export interface Visit {
  readonly page: WebPage;
  readonly session: Session;
  readonly server: LocalServer;
  readonly kind: BrowserKind;
  readonly isOurs: boolean;
}

/** One thing that pages do. It is opened twice, with and without the extension, and compared. */
export interface Behaviour {
  readonly what: string;
  /** What the page's address answers. */
  readonly page: string | Answer | ((server: LocalServer) => string | Answer);
  /** Mentions that the reader finds in all frames, in any order; by default `STORY`'s. */
  readonly mentions?: readonly string[];
  /** What the page or a person does; what it gives must be the same without the extension. */
  act?(visit: Visit): Promise<unknown>;
  /** What must hold with the extension, after `act`. */
  check?(visit: Visit): Promise<void>;
  /** The page changes by itself for ever, so that its HTML is not compared. */
  readonly isRestless?: boolean;
  /** For what only one browser has. */
  readonly only?: BrowserKind;
  /** One more of what others in the family show already: for the long run. */
  readonly isVariant?: boolean;
}

/** Behaviours of one kind. */
export interface Family {
  readonly family: string;
  readonly behaviours: readonly Behaviour[];
  /** What protects what people type and read: in both browsers in every run. */
  readonly isVital?: boolean;
}
