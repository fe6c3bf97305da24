// One cause, one message: what only follows from another problem is kept back until that is fixed.

import { slugOf } from "../domain/number";
import { grouped } from "../util/grouped";
import type { Content } from "./causes/content";
import { findOutOfPlace } from "./out-of-place";
import type { Told } from "./problem";
import { causesOf } from "./problem-causes";
import type { RawFile } from "./read-files";
import type { RuleName } from "./rules";

/** The problems to report out of all: the causes, without rules that are passed over. `found` are all files as they were read. */
export function toldProblems(all: Told[], passedOver: RuleName[], found: RawFile[]): Told[] {
  const refused = all.filter(({ rule }) => !passedOver.includes(rule));
  const causes = withoutConsequences(refused, found);
  const others = causes.filter((problem) => !isAskedLast(problem));
  if (others.length > 0 || causes.length === 0) return others;
  // Asked for where all else is right: what there is of lock and number history can be trusted then.
  if (refused.length === all.length) return causes;
  return withoutConsequences(
    refused.filter((problem) => !isAskedLast(problem)),
    found,
  );
}

function isAskedLast({ rule }: Told): boolean {
  return rule === "missing-lock" || rule === "missing-number-history";
}

/** The problems without those that only follow from others of them. `found` are all files as they were read. */
export function withoutConsequences(problems: Told[], found: RawFile[]): Told[] {
  if (problems.length < 2) return problems;
  const files = new Map(found.map((file) => [file.path, file]));
  const byRule = grouped(problems, ({ rule }) => [rule]);
  const byFile = grouped(problems, ({ file }) => [file]);
  const byDetail = grouped(problems, ({ rule, details }) => details.map((detail, i) => `${rule} ${i} ${slugOf(String(detail))}`));
  const content: Content = {
    out: findOutOfPlace(problems, found),
    of: (...rules) => rules.flatMap((rule) => byRule.get(rule) ?? []),
    about: (rule, i, value) => byDetail.get(`${rule} ${i} ${slugOf(String(value))}`) ?? [],
    inFile: (path) => byFile.get(path) ?? [],
    nameOf: ({ file }) => files.get(file)?.name ?? "",
    textOf: ({ file }) => new TextDecoder().decode(files.get(file)?.bytes),
  };
  const causes = new Map(problems.map((problem) => [problem, causesOf(problem, content).filter((cause) => cause !== problem)]));
  // A problem is left out only if its cause is reported: of two that each seem to follow from the other, both are reported.
  const keptBack = new Set<Told>();
  const isTold = (problem: Told) => causes.get(problem)?.length === 0;
  for (let grown = true; grown; ) {
    const more = problems.filter(
      (problem) => !keptBack.has(problem) && causes.get(problem)?.some((cause) => isTold(cause) || keptBack.has(cause)),
    );
    for (const problem of more) keptBack.add(problem);
    grown = more.length > 0;
  }
  return problems.filter((problem) => !keptBack.has(problem));
}
