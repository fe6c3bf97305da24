// The words of the document beside those of the chapter, with a box to tick for each section.
import { counted } from "../../messages/counted";
import type { Row, Run } from "./compared-rows";

/** Each section once, in its order, and the titles between them. */
export function ComparedSections({ rows }: { rows: Row[] }) {
  return sectionsOf(rows).map((ofSection) => <Compared key={ofSection[0].id} name={ofSection[0].name} rows={ofSection} />);
}

function sectionsOf(rows: Row[]): Row[][] {
  const sections: Row[][] = [];
  for (const row of rows) {
    const last = sections.at(-1);
    if (last && last[0].of === row.of) last.push(row);
    else sections.push([row]);
  }
  return sections;
}

function Compared({ name, rows }: { name: string; rows: Row[] }) {
  const changed = rows.filter(({ document, chapter }) => [...document, ...chapter].some(({ isOnly }) => isOnly)).length;
  return (
    <section className="compared">
      <h3>
        {name === "" ? "Title" : name[0].toUpperCase() + name.slice(1)}
        {changed > 0 && <span className="changed"> – {counted(changed, "difference")}</span>}
      </h3>
      {rows.map(({ id, document, chapter }) => (
        <div key={id} className="row">
          <p>
            <b>Document: </b>
            <Side runs={document} mark="del" />
          </p>
          <p>
            <b>Chapter: </b>
            <Side runs={chapter} mark="ins" />
          </p>
        </div>
      ))}
      <label>
        <input type="checkbox" /> {name === "" ? "Compared" : `${name} compared`}
      </label>
    </section>
  );
}

function Side({ runs, mark: Mark }: { runs: Run[]; mark: "del" | "ins" }) {
  return runs.map(({ id, words, isOnly }) => (isOnly ? <Mark key={id}>{words} </Mark> : <span key={id}>{words} </span>));
}
