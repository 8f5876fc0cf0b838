import { attribute, hasAttributes, isElement, nameOf, parentOf } from '../../dom/dom';

/** Elements that hold no prose, or prose that is none of ours to touch: fields, code, drawings. */
const UNREAD = new Set(
  `script style noscript template textarea input select option datalist iframe object embed canvas
  audio video svg math code samp kbd head title`.split(/\s+/),
);

/** Roles of places where people type. */
const EDITABLE_ROLE = /^(textbox|searchbox|combobox|spinbutton)$/;

/** Whether `element`, whose local name is `name`, is never read, with all that it holds. */
export function isUnread(element: Element, name: string): boolean {
  if (UNREAD.has(name)) return true;
  // Most have none: one question in place of three.
  if (!hasAttributes(element)) return false;
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  // On html and body it asks browsers not to offer a translation; names there are read all the same.
  if (name !== 'html' && name !== 'body' && attribute(element, 'translate') === 'no') return true;
  const role = attribute(element, 'role');
  return role !== null && EDITABLE_ROLE.test(role);
}

/** Whether `node` lies in something that is never read. */
export function isInUnread(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (isElement(at) && isUnread(at, nameOf(at))) return true;
  }
  return false;
}
