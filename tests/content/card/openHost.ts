import { CardHost } from '../../../content/card/CardHost';

/** A host whose popover is shown beside `mark`, and holds `html`; happy-dom has no popovers. */
export function openHost(mark: Node, html: string): CardHost {
  const host = CardHost.make('');
  Object.assign(host.popover, { showPopover: () => {}, hidePopover: () => {} });
  host.popover.innerHTML = html;
  host.show(mark);
  return host;
}
