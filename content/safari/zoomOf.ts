import { layoutParentOf } from '../dom/layoutParentOf';

/** `element.currentCSSZoom`: the zoom of the element and of all around it, multiplied. */
export function zoomOf(element: Element): number {
  let zoom = 1;
  for (let at: Element | null = element; at !== null; at = layoutParentOf(at)) {
    zoom *= Number.parseFloat(getComputedStyle(at).getPropertyValue('zoom')) || 1;
  }
  return zoom;
}
