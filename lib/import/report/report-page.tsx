// The report of an import as a page of its own: what to fix, what to look at, what was left out, and the words of the document
// beside those of the chapter, with boxes to tick.
import { counted } from "../../messages/counted";
import type { Count } from "../count-words";
import type { FoundChapter } from "../find-chapter";
import { placeInDocument } from "../place-of";
import { type Group, groupOf, groups, type RemarkKind, remarkKinds } from "../remark-kinds";
import type { Remark } from "../remarks";
import { titleOfChapter } from "../titles-as-printed";
import type { Row } from "./compared-rows";
import { ComparedSections } from "./compared-sections";
import { reportStyle } from "./report-style";

/** One document of an import, and what became of it. */
export type Imported = { file: string; chapter: FoundChapter; remarks: Remark[]; count: Count; rows: Row[] | undefined };

/** Its <meta name="generator">, by which a later import knows that it may replace the file. */
export const generator = "Procedure reference portal, report of an import";

/** The whole page, without scripts or other files. */
export function ReportPage({ imports }: { imports: Imported[] }) {
  const title =
    imports.length === 1
      ? `${titleOfChapter(imports[0].chapter)}: report of the import`
      : `Report of the import of ${imports.length} documents`;
  return (
    <html lang="en-GB">
      {/* biome-ignore lint/style/noHeadElement: Next has no part in this page. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content={generator} />
        <title>{title}</title>
        <style>{reportStyle}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>
            Tick what you have looked at. Where words are side by side, those that only the document has look <del>like this</del>, and
            those that only the chapter has <ins>like this</ins>. Words that were moved, such as footnotes, are marked at both places.
          </p>
          {imports.map((one) => (
            <ReportOf key={one.chapter.number} {...one} isAlone={imports.length === 1} />
          ))}
        </main>
      </body>
    </html>
  );
}

function ReportOf({ isAlone, ...one }: Imported & { isAlone: boolean }) {
  const { file, chapter, remarks, count, rows } = one;
  const ofGroup = (group: Group) => remarks.filter(({ kind }) => groupOf(kind) === group);
  return (
    <article>
      {!isAlone && <h2>{titleOfChapter(chapter)}</h2>}
      <p>
        From {file}. {sayCount(count)}
      </p>
      {groups.map(([group, name]) => (
        <Remarks key={group} name={name} remarks={ofGroup(group)} chapter={chapter} />
      ))}
      <h2>Document and chapter, side by side</h2>
      {rows ? <ComparedSections rows={rows} /> : <p>The document and the chapter differ too much to be shown side by side.</p>}
    </article>
  );
}

function sayCount({ imported, left, lost, added }: Count): string {
  const total = `${counted(imported + left + lost.length, "word")}: ${imported.toLocaleString("en-GB")} imported, ${left.toLocaleString("en-GB")} left out as listed below`;
  const wrong = lost.length + added.length > 0 ? `, ${counted(lost.length, "word")} lost, ${counted(added.length, "word")} added` : "";
  return `${total}${wrong}.`;
}

function Remarks({ name, remarks, chapter }: { name: string; remarks: Remark[]; chapter: FoundChapter }) {
  if (remarks.length === 0) return null;
  const told = remarks.map((remark, id) => ({ ...remark, id }));
  const kinds = (Object.keys(remarkKinds) as RemarkKind[]).filter((kind) => remarks.some((one) => one.kind === kind));
  return (
    <section>
      <h2>{name}</h2>
      {kinds.map((kind) => {
        const { what, advice } = remarkKinds[kind] as { what: string; advice?: string };
        return (
          <div key={kind}>
            <h3>{what}</h3>
            {advice && <p>{advice}</p>}
            <ul className="boxes">
              {told
                .filter((one) => one.kind === kind)
                .map((one) => (
                  <li key={one.id}>
                    <label>
                      <input type="checkbox" /> <span>{sayRemark(one, chapter)}</span>
                    </label>
                  </li>
                ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function sayRemark({ at, words }: Remark, chapter: FoundChapter): string {
  const place = at === undefined ? "" : placeInDocument(at, chapter);
  return [place, words].filter(Boolean).join(": ") || "In this document";
}
