// While writing: what is wrong in the content, in plain words, over the last good page; advice folded beside it.
import { counted } from "../../lib/messages/counted";
import { countAll, sayMore } from "../../lib/messages/more-problems";
import type { Remark, Remarks } from "../../lib/site/while-writing";

/** What the panel holds; null where there is nothing to say. */
export function ProblemPanel({ problems, advice, switchedOff }: Remarks) {
  if (problems.length + advice.length === 0) return null;
  return (
    <>
      {problems.length > 0 && (
        <>
          <p role="alert">
            <strong>{counted(countAll(problems), "problem")} in the content.</strong> This page is as it was before; save again when they
            are fixed.
          </p>
          <details open data-kept="problems">
            <summary>Where, and how to fix it</summary>
            <RemarkList remarks={problems} label="Fix:" />
          </details>
        </>
      )}
      {advice.length > 0 && (
        <details className="advice" data-kept="advice">
          <summary>{counted(advice.length, "piece")} of advice</summary>
          <RemarkList remarks={advice} label="Better:" />
          {switchedOff.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      )}
    </>
  );
}

/** The page in the place of every other, where no good manual has been seen since the start. */
export function ProblemsPage({ problems, code, style, shown }: { problems: Remark[]; code: string; style: string; shown: string }) {
  return (
    <html lang="en-GB">
      {/* biome-ignore lint/style/noHeadElement: Next has no part in this page. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${counted(countAll(problems), "problem")} in the content`}</title>
        <link rel="stylesheet" href={style} />
        <script type="module" src={code} data-shown={shown} />
      </head>
      <body className="problems-page">
        <main>
          <h1>{counted(countAll(problems), "problem")} in the content</h1>
          <p>The manual can be shown when this is fixed and saved. This page then loads by itself.</p>
          <RemarkList remarks={problems} label="Fix:" />
        </main>
      </body>
    </html>
  );
}

function RemarkList({ remarks, label }: { remarks: Remark[]; label: string }) {
  return (
    <ol>
      {remarks.map(({ file, line, column, rule, message, fix, more }) => (
        <li key={`${file}:${line}:${column} ${rule} ${message}`}>
          <p>
            <b>{file}</b>, line {line}, column {column} <small>{rule}</small>
          </p>
          <p>{message}</p>
          <p>
            <b>{label}</b> {fix}
          </p>
          {more !== undefined && <p>{sayMore({ rule, more })}</p>}
        </li>
      ))}
    </ol>
  );
}
