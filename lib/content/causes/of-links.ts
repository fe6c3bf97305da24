// Causes of links that lead to nothing.
import { ofChapter } from "../../domain/number";
import { listOf } from "../missing-lists";
import type { Told } from "../problem";
import { type Content, type Finders, gone, numberHistoryLost } from "./content";

export const ofLinks: Finders = {
  "unknown-link-section": ({ details: [written = "", , meant = ""], file }, content) => [
    // One of its items may be named after it.
    ...[written, meant]
      .flatMap((one) => [one, one.replace(/\(.*/, "")])
      .flatMap((number) => [...content.out.holding(number), ...gone(number, content)]),
    // By the words of a folder that is gone.
    ...(written.includes(ofChapter) ? content.of("vanished-id").filter(({ details: [, , , isChapter] }) => isChapter) : []),
    ...(file.includes("superseded") ? numberHistoryLost(content.out, content.of) : []),
  ],
  "unknown-link-item": ({ details: [label = "", item = ""] }, content) => [
    ...content.out.holding(label),
    ...content.out.holding(label + item),
    ...gone(label + item, content),
  ],
  "unknown-link-chapter": (problem, content) => {
    const { out, of, about } = content;
    return [
      ...about("unrecorded-number", 1, problem.details[0]),
      ...listLost(problem, content),
      ...out.ofChapters,
      ...of("vanished-id").filter(({ details: [, , , isChapter] }) => isChapter),
    ];
  },
  "unknown-link-document": listLost,
  "unknown-link-law": listLost,
  "missing-list": ({ details: [list = ""] }, { out, of }) => [
    ...out.at(list),
    ...(list === "related-chapters.yml" ? of("vanished-id").filter(({ details: [, , , isChapter] }) => isChapter) : []),
  ],
};

// What a link leads to is not found where its list cannot be read, or is gone.
function listLost({ rule }: Told, { out, about }: Content): Told[] {
  const list = listOf[rule] ?? "";
  return [...out.at(list), ...about("missing-list", 0, list)];
}
