// The page of a selection: the sections that its address names, in order, to print, to share, to put in another order.
import type { Manual } from "@/lib/domain/manual";
import { selectionCode } from "@/lib/site/permalink";
import { ManualContents } from "../contents/manual-contents";
import { PageMain } from "../page-main/page-main";

export function SelectionPage({ manual }: { manual: Manual }) {
  return (
    <PageMain>
      <h1 className="selection-name">Selection</h1>
      <p className="standing">Sections that a reader has chosen and put in order. Its name is the reader’s, too.</p>
      <noscript>
        <p>Putting sections together needs JavaScript, which is off in this browser: open a chapter or a section below and print it.</p>
      </noscript>
      <section-selection />
      <div className="selection-contents">
        <h2>Contents</h2>
        <ManualContents manual={manual} heading="h3" />
      </div>
      <script type="module" src={selectionCode} />
    </PageMain>
  );
}
