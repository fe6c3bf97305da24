// What git leaves in a file where two people changed the same lines, and no one has chosen yet.
import type { Problems } from "./problem";

type Text = { path: string; text: string };

// At the beginning of a line, seven characters (more, if git is configured so) and perhaps a name. ======= right below words
// underlines a heading and is not a marker.
const opening = /^<{7,}(?: .*)?$/gm;
const later = /^(?:\|{7} [^|]*|(?<=\n[ \t]*\n)={7}|>{7} \S.*)$/gm;
const closing = /^>{7,}(?: .*)?$/gm;

/** Adds a problem for each conflict, at its first line that is left; true if there is one. */
export function addConflicts(file: Text, problems: Problems): boolean {
  const { text } = file;
  const places: number[] = [];
  let done = 0;
  for (const { index } of text.matchAll(opening)) {
    // A conflict inside a conflict is the same one.
    if (index < done) continue;
    closing.lastIndex = index;
    const end = closing.exec(text);
    addLeftBetween(done, index);
    places.push(index);
    done = end ? end.index + end[0].length : text.length;
  }
  addLeftBetween(done, text.length);
  for (const offset of places) problems.add({ ...file, offset }, "conflict-marker");
  return places.length > 0;

  // Its first line was taken out, and others were not.
  function addLeftBetween(from: number, to: number): void {
    let isOpen = false;
    for (const { 0: line, index } of text.slice(from, to).matchAll(later)) {
      if (!isOpen) places.push(from + index);
      isOpen = !line.startsWith(">");
    }
  }
}
