// Is this printout still what is published? Check codes are typed from the paper, or links scanned from it.
import { type Manual, sectionsOf } from "@/lib/domain/manual";
import { checkCode } from "@/lib/site/assets";
import { printedFingerprint } from "@/lib/site/printed-fingerprint";
import * as words from "@/lib/wording/check";
import { PageMain } from "../page-main/page-main";

export function CheckPage({ manual }: { manual: Manual }) {
  const [example] = manual.chapters.flatMap(sectionsOf);
  return (
    <PageMain>
      <div className="prose">
        <h1>{words.title}</h1>
        <p>{words.how(example && printedFingerprint(example.fingerprint))}</p>
        <noscript>
          <p>{words.needsJavaScript}</p>
        </noscript>
        <check-copies />
        <p>{words.whatIsSent}</p>
      </div>
      <script type="module" src={checkCode} />
    </PageMain>
  );
}
