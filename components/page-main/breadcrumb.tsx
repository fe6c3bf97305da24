// The breadcrumb of a page: the manual, then everything it is inside of.
import type { ReactNode } from "react";
import { homeAddress } from "@/lib/site/urls";

/** `what` completes "Where this … stands"; `steps` are what the page is inside of, below the manual. */
export function Breadcrumb({ what, steps = [] }: { what: string; steps?: { address: string; words: ReactNode }[] }) {
  return (
    <nav className="breadcrumb" aria-label={`Where this ${what} stands`}>
      <ol>
        {[{ address: homeAddress, words: "Manual" }, ...steps].map(({ address, words }) => (
          <li key={address}>
            <a href={address}>{words}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
