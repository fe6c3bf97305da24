// What a reader finds where there is no page: the nearest number, the contents, the search form above.
import type { Manual } from "@/lib/manual";
import { assetAddress } from "@/lib/permalink";
import { ManualContents } from "../contents/manual-contents";
import { PageMain } from "../page-main/page-main";

export function NotFoundPage({ manual }: { manual: Manual }) {
  return (
    <PageMain>
      <h1>There is no page at this address</h1>
      <near-number index={assetAddress.searchIndex} />
      <p>Search for words or a number above, or choose from the contents.</p>
      <h2>Contents</h2>
      <ManualContents manual={manual} heading="h3" />
      <script type="module" src={assetAddress.notFound} />
    </PageMain>
  );
}
