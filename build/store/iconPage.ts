/** How much of its square the drawing in src/icons/icon.svg takes: 112 of 128. */
const SHARE = 112 / 128;

/**
 * A page that shows the icon in the middle of a square and nothing around it.
 *
 * @param size of the square, in px
 * @param drawing how wide and high the drawing itself is, in px
 */
export const iconPage = (svg: string, size: number, drawing: number): string => {
  const width = drawing / SHARE;
  const margin = (size - width) / 2;
  return `<style>body{margin:0}svg{position:absolute;left:${margin}px;top:${margin}px;width:${width}px}</style>${svg}`;
};
