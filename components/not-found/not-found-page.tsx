// What a reader finds where there is no page: the nearest number, the contents, the search form above.
import type { ReactNode } from "react";
import { notFoundCode } from "@/lib/site/assets";
import * as words from "@/lib/wording/not-found";
import { PageMain } from "../page-main/page-main";

/** `contents` is handed in: whole while writing, a place to fill in a build (lib/build/finish-export.ts). */
export function NotFoundPage({ contents }: { contents: ReactNode }) {
  return (
    <PageMain>
      <h1>{words.title}</h1>
      <near-number />
      <p>{words.searchOrChoose}</p>
      {contents}
      <script type="module" src={notFoundCode} />
    </PageMain>
  );
}
