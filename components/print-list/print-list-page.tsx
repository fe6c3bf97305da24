// The page of a print list: the sections that its address names, in order, to print, to share, to put in another order.
import type { Manual } from "@/lib/domain/manual";
import { printListCode } from "@/lib/site/assets";
import { auditAddress, slipAddress } from "@/lib/site/urls";
import { auditForList, slipForList } from "@/lib/wording/handouts";
import * as words from "@/lib/wording/print-list";
import { ManualContents } from "../contents/manual-contents";
import { PageMain } from "../page-main/page-main";

export function PrintListPage({ manual }: { manual: Manual }) {
  return (
    <PageMain>
      <h1 className="print-list-name">{words.title}</h1>
      <p className="standing">{words.whatItIs}</p>
      <noscript>
        <p>{words.needsJavaScript}</p>
      </noscript>
      <print-list />
      <p className="print-list-handouts screen-only">
        <a href={slipAddress}>{slipForList}</a> <a href={auditAddress}>{auditForList}</a>
      </p>
      <div className="print-list-contents">
        <h2>{words.contents}</h2>
        <ManualContents manual={manual} heading="h3" />
      </div>
      <script type="module" src={printListCode} />
    </PageMain>
  );
}
