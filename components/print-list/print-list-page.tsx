// The page of a print list: the sections that its address names, in order, to print, to share, to put in another order.
import type { Manual } from "@/lib/domain/manual";
import { printListCode } from "@/lib/site/assets";
import { ManualContents } from "../contents/manual-contents";
import { PageMain } from "../page-main/page-main";

export function PrintListPage({ manual }: { manual: Manual }) {
  return (
    <PageMain>
      <h1 className="print-list-name">Print list</h1>
      <p className="standing">Sections that a reader has chosen and put in order. Its name is the reader’s, too.</p>
      <noscript>
        <p>Putting sections together needs JavaScript, which is off in this browser: open a chapter or a section below and print it.</p>
      </noscript>
      <print-list />
      <div className="print-list-contents">
        <h2>Contents</h2>
        <ManualContents manual={manual} heading="h3" />
      </div>
      <script type="module" src={printListCode} />
    </PageMain>
  );
}
