// The contents on the first sheet of a PDF. All invented.
import { expect, test } from "vitest";
import type { Chapter } from "../../../lib/domain/manual";
import { chapterEntries } from "../../../lib/pdf/title-sheet";

test("sections before and after the parts of a chapter are in its contents, too", () => {
  const section = (number: string, title: string, parent?: string) => ({ id: number, number, title, parent, paragraphs: [] });
  const parts = [
    { title: "", sections: [section("kites/preamble", "Preamble")] },
    { title: "Terms", sections: [section("kites/1", "Dawn"), section("kites/1.1", "Red", "kites/1"), section("kites/2", "Dusk")] },
    { title: "", sections: [section("kites/how-to-apply", "How to apply")] },
  ];
  const entries = chapterEntries({ parts } as unknown as Chapter);
  expect(entries.map(({ words }) => words)).toEqual(["Preamble", "Terms (1 to 2)", "How to apply"]);
});
