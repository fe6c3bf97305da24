// A flow chart as an editor writes it: steps, and under each the arrows that lead on from it.
//
//   Seen: A kite is seen in distress.
//     -> Tail
//   Tail: Is its tail wet?
//     yes -> Call
//     no -> End
import { nearestWord } from "../messages/did-you-mean";

/** A step; `ways` lead on from it to steps counted from 0, each with the answer that leads there, or "", and the name of the step there. */
export type Step = { words: string; ways: { answer: string; to: number; name: string }[] };

export type ChartRule =
  | "chart-line"
  | "empty-chart"
  | "step-twice"
  | "unknown-step"
  | "unreached-step"
  | "endless-step"
  | "unanswered-arrow"
  | "answer-twice"
  | "long-chart"
  | "tangled-chart"
  | "unknown-chart";

/** Takes a mistake: what it is about, and the line, counted from 0. */
type Report = (rule: ChartRule, detail: string, line: number, suggestion?: string | (() => string | undefined)) => void;

type Written = { name: string; words: string; line: number; arrows: { answer: string; to: string; line: number }[] };

// More fit on no sheet.
const mostSteps = 40;
const mostArrows = 80;

/** The language of a code block that is a chart. */
export const chartLanguage = "flow-chart";

/** Reads a chart, the first step first. Every mistake is reported; use the steps only if there are none. */
export function readChart(text: string, report: Report): Step[] {
  const written = readLines(text, report);
  if (written.length === 0) report("empty-chart", "", 0);
  if (written.length > mostSteps) {
    report("long-chart", String(written.length), 0);
    return [];
  }
  const arrows = written.reduce((sum, step) => sum + step.arrows.length, 0);
  if (arrows > mostArrows) {
    report("tangled-chart", String(arrows), 0);
    return [];
  }
  const places = new Map<string, number>();
  written.forEach(({ name, line }, i) => {
    if (places.has(keyOf(name))) report("step-twice", name, line);
    else places.set(keyOf(name), i);
  });
  const steps = written.map(({ words, arrows }): Step => {
    const ways = arrows.flatMap(({ answer, to, line }) => {
      const place = places.get(keyOf(to));
      if (place !== undefined) return [{ answer, to: place, name: written[place].name }];
      report("unknown-step", to, line, () =>
        nearestWord(
          to,
          written.map(({ name }) => name),
        ),
      );
      return [];
    });
    return { words, ways };
  });
  for (const { arrows } of written)
    for (const { answer, to, line } of arrows) if (arrows.length > 1 && answer === "") report("unanswered-arrow", to, line);
  for (const { arrows } of written) {
    const answers = arrows.map(({ answer }) => keyOf(answer));
    for (const [i, { answer, line }] of arrows.entries())
      if (answer !== "" && answers.indexOf(answers[i]) < i) report("answer-twice", answer, line);
  }
  // What an unknown step, or one of two, causes is no mistake of its own.
  if (places.size < steps.length || steps.some(({ ways }, i) => ways.length < written[i].arrows.length)) return steps;
  const reached = reach([0], (at) => steps[at]?.ways.map(({ to }) => to) ?? []);
  const ends = steps.flatMap(({ ways }, i) => (ways.length === 0 ? [i] : []));
  const ending = reach(ends, (at) => steps.flatMap(({ ways }, i) => (ways.some(({ to }) => to === at) ? [i] : [])));
  written.forEach(({ name, line }, i) => {
    if (!reached.has(i)) report("unreached-step", name, line);
    else if (!ending.has(i)) report("endless-step", name, line);
  });
  return steps;
}

function readLines(text: string, report: Report): Written[] {
  const written: Written[] = [];
  text.split("\n").forEach((line, i) => {
    if (line.trim() === "") return;
    const [, name, words] = /^([^\s:>][^:>]{0,39}):\s+(\S.*)$/.exec(line) ?? [];
    const [, answer, to] = /^\s*(.*?)\s*->\s*(\S.*?)\s*$/.exec(line) ?? [];
    const last = written.at(-1);
    if (name !== undefined && !words.includes("->")) written.push({ name: name.trim(), words: words.trim(), line: i, arrows: [] });
    else if (name === undefined && to !== undefined && last) last.arrows.push({ answer, to, line: i });
    else report("chart-line", line.trim(), i);
  });
  return written;
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ");
}

function reach(from: number[], next: (at: number) => number[]): Set<number> {
  const reached = new Set(from);
  for (const at of reached) for (const one of next(at)) reached.add(one);
  return reached;
}
