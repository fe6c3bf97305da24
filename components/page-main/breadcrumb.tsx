// The breadcrumb of a page: the manual, then everything it is inside of.
import type { ReactNode } from "react";
import { homeAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/reading";

/** `steps` are what the page is inside of, below the manual. */
export function Breadcrumb({ steps = [] }: { steps?: { address: string; words: ReactNode }[] }) {
  return (
    <nav className="breadcrumb" aria-label={words.breadcrumb}>
      <ol>
        {[{ address: homeAddress, words: words.manual as ReactNode }, ...steps].map((step) => (
          <li key={step.address}>
            <a href={step.address}>{step.words}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
