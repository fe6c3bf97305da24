// The parser ends a list, quotation or footnote by edits near the end of what it has read, and copies everything
// before them each time (micromark-util-edit-map 1.0.0): a section of many lists would take minutes. Only what comes
// after the first edit has to move.
import { EditMap } from "micromark-util-edit-map";

EditMap.prototype.consume = function (this: EditMap, events) {
  this.map.sort(([a], [b]) => a - b);
  const start = this.map[0]?.[0] ?? events.length;
  const end = events.slice(start);
  events.length = start;
  let next = 0;
  const keep = (until: number) => {
    for (; next < Math.min(until, end.length); next++) events.push(end[next]);
  };
  for (const [at, remove, add] of this.map) {
    keep(at - start);
    for (const event of add) events.push(event);
    next = Math.max(next, at - start + remove);
  }
  keep(end.length);
  this.map.length = 0;
  this.index.clear();
};
