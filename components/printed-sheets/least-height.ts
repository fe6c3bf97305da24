// How small a picture may become so that it fits the room left on a sheet.

/** What is printed smaller than this is hard to read: 7 pt, in CSS pixels. */
const leastText = (7 / 72) * 96;

/** The least height in CSS pixels: the words of a chart stay readable; nobody knows what words another picture has, it keeps half of its height. */
export function leastHeight(picture: HTMLImageElement | SVGSVGElement): number {
  const { height } = picture.getBoundingClientRect();
  if (picture instanceof HTMLImageElement) return height / 2;
  const unit = leastText / Number.parseFloat(getComputedStyle(picture).fontSize);
  return Math.min(height, picture.viewBox.baseVal.height * unit);
}
