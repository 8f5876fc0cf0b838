/** A style sheet as text, for a shadow root (build/extension/rawCss.ts). */
declare module '*.css?raw' {
  const text: string;
  export default text;
}

/** A style sheet of an extension page: the build puts it beside the page's script. */
declare module '*.css';
