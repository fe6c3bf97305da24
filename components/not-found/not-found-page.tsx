// What a reader finds where there is no page: the nearest number, the contents, the search form above.
import type { ReactNode } from "react";
import { notFoundCode } from "@/lib/site/assets";
import { PageMain } from "../page-main/page-main";

/** `contents` is handed in: whole while writing, a place to fill in a build (lib/build/finish-export.ts). */
export function NotFoundPage({ contents }: { contents: ReactNode }) {
  return (
    <PageMain>
      <h1>There is no page at this address</h1>
      <near-number />
      <p>Search for words or a number above, or choose from the contents.</p>
      {contents}
      <script type="module" src={notFoundCode} />
    </PageMain>
  );
}
