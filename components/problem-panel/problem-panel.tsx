// While writing: what is wrong in the content, over the last valid page, with the advice folded below it.
import { counted } from "../../lib/messages/counted";
import { countAll, sayMore } from "../../lib/messages/more-problems";
import type { Remark, Remarks } from "../../lib/site/while-writing";

/** The panel's content; null if there is nothing to report. */
export function ProblemPanel({ problems, advice, switchedOff }: Remarks) {
  if (problems.length + advice.length === 0) return null;
  return (
    <>
      {problems.length > 0 && (
        <>
          <p role="alert">
            <strong>{counted(countAll(problems), "problem")} in the content.</strong> This is the last valid version. Fix what is wrong and
            save again.
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

/** Shown instead of every page if there has been no valid manual since the start. */
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
          <p>The manual cannot be shown yet. Fix what is wrong and save: this page then loads by itself.</p>
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
