// advice.yml: what is switched off, checked against the kinds of advice and the numbers there are.
import { isWithin } from "../../domain/number";
import { nearestNumber, nearestWord } from "../../messages/did-you-mean";
import type { ChapterFolder } from "../chapter-folders";
import type { Problems } from "../problem";
import type { Settings } from "../settings";
import type { Advice, AdviceGiven, SwitchedOff } from "./advice";
import { type AdviceName, adviceNames } from "./advice-rules";

/** Adds a problem for each name and each number that does not exist: nothing would be switched off by it. */
export function checkAdviceSettings({ advice }: Settings, folders: ChapterFolder[], problems: Problems): void {
  const numbers = folders.flatMap(({ number, sections }) => [number, ...sections.keys()]);
  for (const [i, { advice: name, in: places = [] }] of (advice?.value.off ?? []).entries()) {
    if (!isAdvice(name))
      problems.add(advice?.spot(["off", i, "advice"]) ?? { path: "" }, "unknown-advice", name, () => nearestWord(name, adviceNames));
    for (const [p, number] of places.entries())
      if (!numbers.includes(number))
        problems.add(advice?.spot(["off", i, "in", p]) ?? { path: "" }, "unknown-section", number, () => nearestNumber(number, numbers));
  }
}

/** Separates the advice to report from what advice.yml switches off. A chapter's number includes its sections. */
export function divideAdvice(found: Advice[], { advice }: Settings): AdviceGiven {
  const switchedOff: SwitchedOff[] = [];
  let told = found;
  for (const { advice: rule, in: places = [], why } of advice?.value.off ?? []) {
    if (!isAdvice(rule)) continue;
    const isOff = (one: Advice) => one.rule === rule && (places.length === 0 || places.some((place) => isAbout(one.about, place)));
    switchedOff.push({ rule, in: places, why, count: told.filter(isOff).length });
    told = told.filter((one) => !isOff(one));
  }
  return { advice: told, switchedOff };
}

function isAbout(about: string | undefined, place: string): boolean {
  return about !== undefined && (about === place || isWithin(about, place));
}

function isAdvice(name: string): name is AdviceName {
  return (adviceNames as string[]).includes(name);
}
