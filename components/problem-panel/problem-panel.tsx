// While writing: what is wrong in the content, over the last valid page, with the advice folded below it.
import { countAll, sayMore } from "../../lib/messages/more-problems";
import type { Remark, Remarks } from "../../lib/site/while-writing";
import * as words from "../../lib/wording/problem-panel";

/** The panel's content; null if there is nothing to report. */
export function ProblemPanel({ problems, advice, switchedOff }: Remarks) {
  if (problems.length + advice.length === 0) return null;
  return (
    <>
      {problems.length > 0 && (
        <>
          <p role="alert">
            <strong>{words.problems(countAll(problems))}.</strong> {words.lastValid}
          </p>
          <details open data-kept="problems">
            <summary>{words.whereAndHow}</summary>
            <RemarkList remarks={problems} label={words.fix} />
          </details>
        </>
      )}
      {advice.length > 0 && (
        <details className="advice" data-kept="advice">
          <summary>{words.advice(advice.length)}</summary>
          <RemarkList remarks={advice} label={words.better} />
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
        <title>{words.problems(countAll(problems))}</title>
        <link rel="stylesheet" href={style} />
        <script type="module" src={code} data-shown={shown} />
      </head>
      <body className="problems-page">
        <main>
          <h1>{words.problems(countAll(problems))}</h1>
          <p>{words.noPages}</p>
          <RemarkList remarks={problems} label={words.fix} />
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
            <b>{file}</b>
            {words.place(line, column)}
            <small>{rule}</small>
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
