// The search page: results for ?q=, an honest sentence without JavaScript, the contents in any case.
import type { Manual } from "@/lib/domain/manual";
import { searchCode } from "@/lib/site/assets";
import * as words from "@/lib/wording/search";
import { ManualContents } from "../contents/manual-contents";
import { PageMain } from "../page-main/page-main";

export function SearchPage({ manual }: { manual: Manual }) {
  return (
    <PageMain>
      <h1>{words.heading}</h1>
      <noscript>
        <p>{words.needsJavaScript}</p>
      </noscript>
      <search-results />
      <h2>{words.contents}</h2>
      <ManualContents manual={manual} heading="h3" />
      <script type="module" src={searchCode} />
    </PageMain>
  );
}
