// The chapters of the manual, and for a short manual the parts of each.

import type { Manual } from "@/lib/domain/manual";
import { nameOf } from "@/lib/domain/section-name";
import { versionWords } from "@/lib/site/page-metadata";
import { pageAddress } from "@/lib/site/urls";
import { Labelled } from "../page-main/labelled";
import { ChapterContents } from "./chapter-contents";

// With more chapters than these the list of chapters alone is what can be surveyed.
const chaptersWithParts = 12;

export function ManualContents({ manual, heading: Heading }: { manual: Manual; heading: "h2" | "h3" }) {
  const withParts = manual.chapters.length <= chaptersWithParts;
  return (
    <ul className={withParts ? "manual-contents" : "chapter-contents"} data-of="manual">
      {manual.chapters.map((chapter) => (
        <li key={chapter.id}>
          {withParts ? (
            <>
              <Heading>
                <ChapterLink number={chapter.number} title={chapter.title} />
              </Heading>
              <p className="standing">{versionWords(chapter)}</p>
              <ChapterContents parts={chapter.parts} nameOf={nameOf} page={pageAddress(chapter.number)} />
            </>
          ) : (
            <ChapterLink number={chapter.number} title={chapter.title} />
          )}
        </li>
      ))}
    </ul>
  );
}

function ChapterLink({ number, title }: { number: string; title: string }) {
  return (
    <a href={pageAddress(number)}>
      <Labelled number={number}>{title}</Labelled>
    </a>
  );
}
