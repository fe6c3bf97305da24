import { expect, test } from "vitest";
import { withOtherLabel } from "../../../lib/domain/label-in-words";

test.each([
  ["3", "3", "4", "4"],
  ["section 3", "3", "4", "section 4"],
  ["see 3(b)", "3", "4", "see 4(b)"],
  ["Section\u00a03.", "3", "4", "Section\u00a04."],
  ["1.1 Purpose", "1.1", "3.1", "3.1 Purpose"],
  ["as 12A says", "12A", "14", "as 14 says"],
  ["Article 5", "Article 5", "Article 6", "Article 6"],
  ["Article\u00a05(b)", "Article 5", "Rule 6", "Rule 6(b)"],
  ["rule 5", "Article 5", "Article 6", "rule 6"],
  ["by-law 7", "By-law 7", "By-law 8", "by-law 8"],
  ["see Sec. 1.01(a)", "Sec. 1.01", "Sec. 2.01", "see Sec. 2.01(a)"],
  ["standard A1", "A1", "B1", "standard A1"],
  ["A1 Floating", "B1.1", "B1.2", "A1 Floating"],
])("“%s” says the label %s; with %s it is “%s”", (words, from, to, after) => expect(withOtherLabel(words, from, to)).toBe(after));

test.each([
  ["3 steps", "3"],
  ["within 3 days", "3"],
  ["section 13", "3"],
  ["section 3.2", "3"],
  ["1.3", "3"],
  ["5 ways to fly", "Article 5"],
  ["a kite", "A"],
  ["Article 50", "Article 5"],
  ["3-day rule", "3"],
])("the words of a link “%s” do not say the label %s", (words, label) => expect(withOtherLabel(words, label, "99")).toBe(words));
