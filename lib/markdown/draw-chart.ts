// A flow chart as SVG. It has no colours of its own: the style sheet gives it the page's, dark and on paper too
// (components/section/blocks.css).
import { Graph, layout } from "@dagrejs/dagre";
import type { Element, ElementContent } from "hast";
import type { Step } from "./flow-chart";

type Point = { x: number; y: number };
type Box = Point & { width: number; height: number };

// In pixels. No letter of a usual face is wider on average than this at the size of the style sheet, 14.
const letter = 8;
const line = 19;
const padding = 12;
/** So many letters are in a line where words allow it: three boxes fit side by side on paper. */
const longestLine = 22;

/** The drawing, from top to bottom; its words are in the list next to it as well, and so it is one picture to who cannot see it. */
export function drawChart(steps: Step[]): Element {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "TB", nodesep: 24, ranksep: 34, edgesep: 16, marginx: 2, marginy: 2 });
  const lines = steps.map(({ words }, i) => wrap(`${i + 1}. ${words}`));
  steps.forEach(({ ways }, i) => {
    const slant = ways.length > 1 ? 2 * padding : 0;
    const width = Math.max(...lines[i].map(({ length }) => length)) * letter + 2 * padding + slant;
    graph.setNode(String(i), { width, height: lines[i].length * line + 1.25 * padding });
  });
  const ways = steps.flatMap(({ ways }, from) => ways.map((way, n) => ({ ...way, from, name: String(n) })));
  for (const { from, to, answer, name } of ways) {
    const size = answer === "" ? { width: 0, height: 0 } : { width: answer.length * letter + 8, height: line };
    graph.setEdge(String(from), String(to), { ...size, labelpos: "c" }, name);
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as Partial<Box>;
  const arrows = ways.flatMap(({ from, to, answer, name }) =>
    arrow(graph.edge(String(from), String(to), name) as Box & { points: Point[] }, answer),
  );
  const boxes = steps.flatMap(({ ways }, i) =>
    box(graph.node(String(i)) as Box, lines[i], i === 0 || ways.length === 0 ? "end" : ways.length > 1 ? "question" : "step"),
  );
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  const label = `Flow chart with ${steps.length} steps, which are told in words below`;
  return svg("svg", { viewBox: `0 0 ${size.width} ${size.height}`, ...size, role: "img", ariaLabel: label }, [...arrows, ...boxes]);
}

function box({ x, y, width, height }: Box, lines: string[], kind: "step" | "question" | "end"): Element[] {
  const [left, right, inLeft, inRight] = [x - width / 2, x + width / 2, x - width / 2 + padding, x + width / 2 - padding].map(round);
  const [top, bottom] = [y - height / 2, y + height / 2].map(round);
  const slanted = `${left},${round(y)} ${inLeft},${top} ${inRight},${top} ${right},${round(y)} ${inRight},${bottom} ${inLeft},${bottom}`;
  const shape =
    kind === "question"
      ? svg("polygon", { className: ["box"], points: slanted })
      : svg("rect", { className: ["box"], x: left, y: top, width: round(width), height: round(height), rx: kind === "end" ? "16" : "2" });
  const first = y - ((lines.length - 1) * line) / 2 + 5;
  return [shape, ...lines.map((words, i) => svg("text", { x: round(x), y: round(first + i * line) }, [{ type: "text", value: words }]))];
}

function arrow({ points, x, y, width, height }: Box & { points: Point[] }, answer: string): Element[] {
  const [end, before] = [points[points.length - 1], points[points.length - 2]];
  const turn = Math.atan2(end.y - before.y, end.x - before.x);
  const corner = (side: number): Point => ({ x: end.x - 9 * Math.cos(turn + side), y: end.y - 9 * Math.sin(turn + side) });
  const path = points.map((point, i) => `${i === 0 ? "M" : "L"}${at(point)}`).join("");
  const head = [end, corner(0.45), corner(-0.45)].map(at).join(" ");
  const parts = [svg("path", { className: ["way"], d: path }), svg("polygon", { className: ["head"], points: head })];
  if (answer === "") return parts;
  const ground = { x: round(x - width / 2), y: round(y - height / 2), width: round(width), height: round(height) };
  return [
    ...parts,
    svg("rect", { className: ["ground"], ...ground }),
    svg("text", { className: ["answer"], x: round(x), y: round(y + 5) }, [{ type: "text", value: answer }]),
  ];
}

function wrap(words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longestLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function at({ x, y }: Point): string {
  return `${round(x)},${round(y)}`;
}

function round(length: number): string {
  return String(Math.round(length * 10) / 10);
}

function svg(tagName: string, properties: Element["properties"], children: ElementContent[] = []): Element {
  return { type: "element", tagName, properties, children };
}
