import { caretAt } from './caretAt';
import { requestIdle } from './requestIdle';
import { zoomOf } from './zoomOf';

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Gives what Safari lacks of that which the scripts in pages are built on, each only where it is
 * missing. Goes before them in a package for Safari; Chrome and Firefox have all of it and never load
 * it.
 */
function install(): void {
  const define = (owner: object, name: string, value: PropertyDescriptor): void => {
    if (!(name in owner)) Object.defineProperty(owner, name, { configurable: true, ...value });
  };
  define(globalThis, 'scheduler', {
    value: {
      yield: later,
      postTask: async <Value>(work: () => Value): Promise<Value> => {
        await later();
        return work();
      },
    },
  });
  define(globalThis, 'requestIdleCallback', { value: requestIdle });
  define(Document.prototype, 'caretPositionFromPoint', {
    value(this: Document, x: number, y: number) {
      return caretAt(this, x, y);
    },
  });
  define(Element.prototype, 'currentCSSZoom', {
    get(this: Element) {
      return zoomOf(this);
    },
  });
}

install();
