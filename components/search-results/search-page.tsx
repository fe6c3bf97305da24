// The search page: results for ?q=, an honest sentence without JavaScript, the contents in any case.
import { VersionNotice } from "@/components/version-notice/version-notice";
import type { Manual } from "@/lib/domain/manual";
import { searchCode } from "@/lib/site/assets";
import { ManualContents } from "../contents/manual-contents";
import { PageMain } from "../page-main/page-main";

export function SearchPage({ manual }: { manual: Manual }) {
  const [only] = manual.chapters.length === 1 ? manual.chapters : [];
  return (
    <PageMain>
      <h1>Search</h1>
      {only && <VersionNotice chapter={only} />}
      <noscript>
        <p>Searching needs JavaScript, which is off in this browser: open a chapter below and use your browser’s own “Find in page”.</p>
      </noscript>
      <search-results />
      <h2>Contents</h2>
      <ManualContents manual={manual} heading="h3" />
      <script type="module" src={searchCode} />
    </PageMain>
  );
}
