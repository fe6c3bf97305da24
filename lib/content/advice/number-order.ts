// Gaps in the numbers of a chapter, an order that is not theirs, and letters that may be numerals: as published, perhaps, or a slip.
import { type Label, parseLabel, printLabel } from "../../domain/label";
import { compareKeys, type KeyPart, keysOf, undecided } from "../../domain/label-key";
import { aboveOf, besideOf, inOwnChapter, labelOf } from "../../domain/number";
import { grouped } from "../../util/grouped";
import { lastNumberOf, numbersGivenUp } from "../apply-number-history";
import type { ChapterFolder } from "../chapter-folders";
import { listedNumbers } from "../listed-numbers";
import type { Advise } from "./advice";
import type { Sources } from "./advised-content";

type Numbered = { number: string; label: Label; key: KeyPart[] };

/** Looks at the numbers of each chapter, if nothing in the content is wrong: what is misplaced is not missing. */
export function adviseOnNumbers({ folders, settings, places }: Sources, advise: Advise): void {
  if (places.size > 0) return;
  const history = settings.numberHistory?.value ?? {};
  const givenUp = numbersGivenUp(history);
  const recorded = new Set(Object.values(history).map(lastNumberOf));
  for (const folder of folders) {
    const listed = numbered(listedNumbers(folder));
    for (const [above, beside] of grouped(listed, ({ number, label }) => [`${aboveOf(number)}\n${label.words}`])) {
      adviseOnOrder(beside, folder, advise);
      adviseOnGaps(beside, givenUp(above.split("\n")[0]), recorded, folder, advise);
    }
    for (const label of undecided(listed.map((one) => one.label))) {
      const [found] = listed.filter((one) => one.label === label);
      const file = folder.sections.get(found.number);
      if (file) advise("lone-numeral", file, found.number, printLabel(label));
    }
  }
}

function numbered(numbers: string[]): Numbered[] {
  const labels = numbers.flatMap((number) => {
    const label = labelOf(number) === "" ? undefined : parseLabel(inOwnChapter(number));
    return label ? [{ number, label }] : [];
  });
  const keys = keysOf(labels.map(({ label }) => label));
  return labels.map((one, i) => ({ ...one, key: keys[i] }));
}

function adviseOnOrder(beside: Numbered[], folder: ChapterFolder, advise: Advise): void {
  beside.forEach(({ number, key }, i) => {
    const before = beside[i - 1];
    const file = folder.sections.get(number);
    if (before && file && compareKeys(before.key, key) > 0) advise("number-order", file, number, labelOf(number), labelOf(before.number));
  });
}

// A number that was given up is not missing. Nor is one before a number that is recorded: that is never changed.
function adviseOnGaps(beside: Numbered[], givenUp: Set<number>, recorded: Set<string | undefined>, folder: ChapterFolder, advise: Advise) {
  const inOrder = beside.filter(({ key }) => key.at(-1)?.kind === "decimal").sort((a, b) => compareKeys(a.key, b.key));
  let [before, expected] = ["the beginning", 1];
  for (const { number, key, label } of inOrder) {
    const { value = 0, letters = "" } = key.at(-1) ?? {};
    const gap = Array.from({ length: Math.max(0, Math.min(value, expected + 99) - expected) }, (_, i) => expected + i).filter(
      (missing) => !givenUp.has(missing),
    );
    const file = folder.sections.get(number);
    if (gap.length > 0 && !recorded.has(number) && file) {
      // Written like the label that follows: 1.05 before 1.06.
      const width = label.components.at(-1)?.text.match(/^0\d*/)?.[0].length ?? 0;
      const [first, last] = [gap[0], gap[gap.length - 1]].map((one) => besideOf(labelOf(number), String(one).padStart(width, "0")));
      advise("missing-number", file, number, gap.length > 1 ? `${first} to ${last} are` : `${first} is`, before, labelOf(number));
    }
    before = labelOf(number);
    expected = letters === "" ? value + 1 : Math.max(expected, value + 1);
  }
}
