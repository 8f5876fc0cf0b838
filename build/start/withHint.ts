/** The keys of an extension's commands, by command; empty where the browser gave none. */
export type Keys = Readonly<Record<string, string>>;

/** What there is to try on the demo, in a sentence each. */
export function hints(keys: Keys): string[] {
  const next = keys['next-mention'];
  const popup = keys._execute_action;
  return [
    'Rest the pointer on an underlined name, or tap it.',
    ...(next ? [`Press ${next} for the next name.`] : []),
    `Press Sidelight’s button in the toolbar${popup ? `, or ${popup}` : ''}; it may be behind the puzzle piece.`,
  ];
}

/** A page of the demo newspaper with a line above it that says what to try. */
export function withHint(html: string, keys: Keys): string {
  const style =
    'margin:0;padding:.6em 1em;background:#fdf1dd;color:#1c1a17;font:14px/1.4 system-ui,sans-serif;text-align:center';
  const line = `<p style="${style}"><b>Try it:</b> ${hints(keys).join(' ')}</p>`;
  return html.replace(/<body[^>]*>/, (body) => `${body}\n${line}`);
}
