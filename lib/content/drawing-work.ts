// How much work a drawing is for a browser: a few lines of it can ask for billions of shapes, and the page freezes.
import type { Element } from "xast";
import { type Declarations, idsIn, type StyleRule } from "./drawing-style";

/** An element by its id; all elements in their order; and what the style sheets say. */
export type Parts = { byId: Map<string, Element>; all: Element[]; rules: StyleRule[]; own: Map<Element, Declarations> };

/** In shapes: what is drawn again counts again. A map of a town as it is saved by a program has some 10,000. */
const mostWork = 50_000;
/** Parts that lead to parts, one within the other: browsers follow them by calling themselves. */
const deepestUse = 12;
const mostDashes = 50_000;
const mostRules = 500;

// Each is drawn on a surface of its own, which is as large as the picture. These weights are what Chromium 156 took for the
// heaviest drawings: 50,000 of this work are some two seconds of the processor (tests/full/heavy-drawings.test.ts).
const surface = 25;
const blended = 4 * surface;
/** Colours from a gradient or a pattern are computed for each dot. */
const painted = 5 * surface;
const filtered = 80 * surface;
const referring = ["fill", "stroke", "mask", "clip-path", "filter", "marker", "marker-start", "marker-mid", "marker-end"];

/** Says why the drawing would freeze a browser, in words after “it contains”; undefined if it would not. */
export function tooMuchWork(root: Element, parts: Parts): string | undefined {
  const wild = parts.all.map(wildFilter).find((words) => words !== undefined);
  if (wild) return wild;
  if (parts.rules.length > mostRules) return `${parts.rules.length.toLocaleString("en-GB")} style rules`;
  const sheets = sheetsOf(parts.rules);
  const dashes = dashesIn(root, parts, sheets);
  if (dashes > mostDashes) return "lines with more than 50,000 dashes";
  const shortest = shortestDashes(parts);
  const dashesOf = (element: Element) => (shortest > 0 ? (2 * lengthOf(element)) / shortest : 0);
  const known = new Map<Element, number>();
  const onTheWay = new Set<Element>();
  let circle: string | undefined;
  const workOf = (element: Element, depth: number): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    if (onTheWay.has(element)) {
      circle ??= "a part that contains itself";
      return 0;
    }
    if (depth > deepestUse) {
      circle ??= `parts used within each other more than ${deepestUse} levels deep`;
      return 0;
    }
    onTheWay.add(element);
    let work = ownWork(element, parts, sheets) + 2 * dashesOf(element);
    const points = 1 + (element.attributes.d ?? element.attributes.points ?? "").length / 4;
    for (const { id, name } of targetsOf(element, parts, sheets)) {
      const target = parts.byId.get(id);
      if (!target) continue;
      work +=
        workOf(target, depth + 1) * (name.startsWith("marker") ? points : name === "clip-path" ? 4 : target.name === "pattern" ? 2 : 1);
    }
    // What is filtered again and again grows at each edge.
    const times = isSaid(element, parts, sheets, "filter") || isWide(element) ? 4 : 1;
    for (const child of element.children) if (child.type === "element") work += times * workOf(child, depth);
    onTheWay.delete(element);
    known.set(element, work);
    return work;
  };
  const work = workOf(root, 0);
  if (circle) return circle;
  return work > mostWork ? "too many shapes for a browser to draw quickly, counting repeated shapes each time" : undefined;
}

// What style sheets say, by property and class; "" is for any element that is drawn. `known` is what was asked before:
// thousands of elements have the same classes.
type Sheets = { byName: Map<string, Map<string, Set<string>>>; known: Map<string, string> };

function sheetsOf(rules: StyleRule[]): Sheets {
  const sheets: Sheets["byName"] = new Map();
  for (const { classes = [""], declarations } of rules)
    for (const [name, value] of declarations) {
      const byClass = sheets.get(name) ?? new Map<string, Set<string>>();
      sheets.set(name, byClass);
      for (const one of classes) byClass.set(one, (byClass.get(one) ?? new Set()).add(value));
    }
  return { byName: sheets, known: new Map() };
}

// Parts that are drawn only where others lead to them.
const kept = /^(?:fe[A-Z]|filter$|pattern$|mask$|clipPath$|marker$|symbol$|defs$|style$|stop$|\w+Gradient$)/;

function declared(element: Element, { own }: Parts, sheets: Sheets, name: string): string {
  const fromSheets = saidBySheets(kept.test(element.name), element.attributes.class ?? "", sheets, name);
  return `${element.attributes[name] ?? ""} ${own.get(element)?.get(name) ?? ""} ${fromSheets}`;
}

function saidBySheets(isKept: boolean, classes: string, { byName, known }: Sheets, name: string): string {
  const byClass = byName.get(name);
  if (!byClass) return "";
  const asked = `${name} ${isKept} ${classes}`;
  const before = known.get(asked);
  if (before !== undefined) return before;
  const all = new Set([...(isKept ? [] : [""]), ...classes.split(/\s+/)].flatMap((one) => [...(byClass.get(one) ?? [])]));
  const said = [...all].join(" ");
  known.set(asked, said);
  return said;
}

function targetsOf(element: Element, parts: Parts, sheets: Sheets): { id: string; name: string }[] {
  const href = element.attributes.href ?? element.attributes["xlink:href"];
  const used = href?.trim().startsWith("#") ? [{ id: href.trim().slice(1), name: "href" }] : [];
  return [...used, ...referring.flatMap((name) => idsIn(declared(element, parts, sheets, name)).map((id) => ({ id, name })))];
}

function ownWork(element: Element, parts: Parts, sheets: Sheets): number {
  const letters = element.children.reduce((sum, child) => sum + (child.type === "text" ? child.value.trim().length : 0), 0);
  const outline = (element.attributes.d ?? element.attributes.points ?? "").length;
  // Each line of an outline may cross all others.
  const drawn =
    (outline / 100) * (1 + outline / longOutline) * (isSaid(element, parts, sheets, "stroke") ? 4 : 1) +
    (/^t/.test(element.name) ? letters / 5 : 0);
  const says = (name: string) => isSaid(element, parts, sheets, name);
  const isPainted = ["fill", "stroke"].some((name) => declared(element, parts, sheets, name).includes("("));
  const [radius = 0] = numbersIn(element.attributes.radius).sort((a, b) => b - a);
  return (
    1 +
    drawn +
    (/^fe[A-Z]/.test(element.name) ? filtered * (1 + radius / 5) : 0) +
    (["opacity", "filter", "isolation"].some(says) ? surface : 0) +
    (["mask", "mix-blend-mode"].some(says) ? blended : 0) +
    (isPainted && !kept.test(element.name) ? painted : 0)
  );
}

// A filter that takes in more than what is drawn and a shadow around it: four times as many dots.
function isWide({ name, attributes }: Element): boolean {
  const sides = ["x", "y", "width", "height"].map((key) => attributes[key] ?? "");
  const asParts = sides.map((side) => Math.abs(numbersIn(side)[0] ?? 0) / (side.includes("%") ? 100 : 1));
  return name === "filter" && asParts.some((part) => part > 1.5);
}

/** Signs. The coast of a land on a map that a program saved has some 40,000. */
const longOutline = 3_000;

function isSaid(element: Element, parts: Parts, sheets: Sheets, name: string): boolean {
  return !/^(?:|none|1|normal)$/.test(declared(element, parts, sheets, name).trim());
}

// What is far beyond any shadow or blur that is seen as one.
function wildFilter({ name, attributes }: Element): string | undefined {
  const most = (key: string, limit: number) =>
    numbersIn(attributes[key]).some((number) => Math.abs(number) > limit)
      ? `${key}="${(attributes[key] ?? "").slice(0, 40)}" in <${name}>`
      : undefined;
  if (name === "filter" || /^fe[A-Z]/.test(name))
    for (const key of ["x", "y", "width", "height"]) {
      const found = /%/.test(attributes[key] ?? "") ? most(key, 200) : most(key, 10_000);
      if (found) return found;
    }
  if (!/^fe[A-Z]/.test(name)) return undefined;
  return (
    most("numOctaves", 5) ??
    most("order", 5) ??
    most("stdDeviation", 100) ??
    most("radius", 50) ??
    most("baseFrequency", 10) ??
    most("scale", 1000)
  );
}

// Of all lines together by the shortest pattern of dashes: a line is never longer than the sum of its numbers.
function dashesIn(root: Element, parts: Parts, sheets: Sheets): number {
  const shortest = shortestDashes(parts);
  if (shortest === 0) return 0;
  let drawn = 0;
  for (const element of parts.all) drawn += lengthOf(element);
  const isOnScreen = parts.all.some((element) => declared(element, parts, sheets, "vector-effect").trim() !== "");
  const [, , width = 1, height = 1] = numbersIn(root.attributes.viewBox);
  return (2 * drawn * (isOnScreen ? Math.max(1, 4000 / Math.max(width, height)) : 1)) / shortest;
}

// 0 where no line is dashed.
function shortestDashes(parts: Parts): number {
  const patterns = [...parts.all.map(({ attributes }) => attributes["stroke-dasharray"] ?? "")];
  for (const declarations of [...parts.own.values(), ...parts.rules.map((rule) => rule.declarations)])
    patterns.push(declarations.get("stroke-dasharray") ?? "");
  const lengths = patterns.map((pattern) => numbersIn(pattern).reduce((sum, number) => sum + number, 0)).filter((length) => length > 0);
  return lengths.length === 0 ? 0 : lengths.reduce((least, length) => Math.min(least, length));
}

function lengthOf({ attributes }: Element): number {
  let length = 0;
  for (const key of ["d", "points", "x1", "x2", "y1", "y2", "r", "rx", "ry", "width", "height", "pathLength"])
    for (const number of numbersIn(attributes[key])) length += Math.abs(number);
  return length;
}

function numbersIn(text: string | null | undefined): number[] {
  return ((text ?? "").match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
}
