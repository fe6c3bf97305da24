// “Leave this site”, for the reader whose screen is watched: on every page of a manual that sets it, and on no paper.
import { quickExitCode, quickExitStyle } from "@/lib/site/assets";
import * as words from "@/lib/wording/quick-exit";

/** `address` is the everyday page that it opens instead. A link: it leaves with JavaScript off, too. */
export function QuickExit({ address }: { address: string }) {
  return (
    <>
      <link rel="stylesheet" href={quickExitStyle} precedence="default" />
      <quick-exit class="screen-only" role="region" aria-label={words.region}>
        <a href={address} rel="nofollow noreferrer">
          {words.leave}
        </a>
        <span role="status" />
      </quick-exit>
      <script type="module" src={quickExitCode} />
    </>
  );
}
