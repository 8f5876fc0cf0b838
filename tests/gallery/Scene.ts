import type { ComponentChild } from 'preact';

/** One picture: what is on it, and how the visitor's machine is set. */
export interface Scene {
  /** The file's name without its ending. */
  readonly name: string;
  /** Of the window, in px. */
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  readonly forcedColors?: boolean;
  /** The language of the interface; texts are there for `en`. */
  readonly direction?: 'ltr' | 'rtl';
  readonly css: string;
  readonly content: ComponentChild;
  /** What a reader does before the picture is taken. */
  readonly act?: (stage: HTMLElement) => void;
}
