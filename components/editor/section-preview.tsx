// The preview next to a section's form: the text by the portal's own code, and what must be fixed before they can be published.

import type { CustomPreviewTemplateProps } from "@sveltia/cms";
import type { Chapter, Manual } from "@/lib/domain/manual";
import { dayInWords, isDay } from "@/lib/domain/version-date";
import { compileSection, numberOfForm } from "@/lib/editor/check-section";
import type { EditorData } from "@/lib/editor/editor-data";
import { sayMore } from "@/lib/messages/more-problems";
import * as words from "@/lib/wording/editor";
import { SectionArticle } from "../section/section-article";
import { plainData } from "./checked-control";

type Props = Pick<CustomPreviewTemplateProps, "entry" | "document"> & {
  /** Number of the chapter. */
  within: string;
  data: EditorData;
};

export function SectionPreview({ entry, document, within, data }: Props) {
  const chapter = data.chapters.find((one) => one.number === within);
  const held = plainData(entry.get("data"));
  const number = numberOfForm(held, String(entry.get("slug")), data);
  const { section, problems } = compileSection(held, number, data);
  return (
    <main ref={() => followAnchors(document)}>
      {problems.length > 0 && (
        <div className="version-notice" role="note" aria-label={words.toFix}>
          {problems.map(({ message, fix, line, column, ...standing }) => (
            <p key={`${line}:${column}${message}`}>
              <strong>{message}</strong> {words.fix} {fix} {sayMore(standing)}
            </p>
          ))}
        </div>
      )}
      {section && chapter && (
        <>
          <SectionArticle
            section={{ ...section, citedBy: data.citedBy[number] ?? [] }}
            chapter={asChapter(chapter)}
            manual={asManual(data)}
            heading="h1"
            isUnfolded
          />
          <p className="standing">
            {isDay(section.version) && words.versionOf(dayInWords(section.version))}{" "}
            {section.note && words.changeNote(section.kind, section.note)}
          </p>
        </>
      )}
    </main>
  );
}

// Links to notes and paragraphs would open the editor's own page: the frame has its address.
function followAnchors(document: Document): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    link.onclick = (event) => {
      event.preventDefault();
      document.getElementById(decodeURIComponent(link.getAttribute("href")?.slice(1) ?? ""))?.scrollIntoView();
    };
  }
}

function asChapter(chapter: EditorData["chapters"][number]): Chapter {
  return { ...chapter, parts: [], citedBy: [], withdrawn: [] };
}

// A section's article needs nothing else of its manual.
function asManual({ address, timeZone, meanings }: EditorData): Manual {
  const nothing = {
    title: "",
    publisher: "",
    citation: "",
    partners: [],
    thesaurus: [],
    questions: [],
    chapters: [],
    retired: [],
    withdrawn: {},
    pictures: [],
    documents: [],
  };
  return { ...nothing, address, timeZone, meanings };
}
