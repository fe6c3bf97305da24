// The page on which a reader keeps the manual on a device, and removes it again.

import type { Manual } from "@/lib/domain/manual";
import { keepCode } from "@/lib/site/assets";
import { inSentence } from "@/lib/site/page-metadata";
import { checkAddress } from "@/lib/site/urls";
import { PageMain } from "../page-main/page-main";

export function OfflinePage({ manual }: { manual: Manual }) {
  return (
    <PageMain>
      <div className="prose">
        <h1>Keep this manual on this device</h1>
        <p>
          Where there is no signal, a copy on your device opens in the portal’s place: all of {inSentence(manual.title)}, read before or
          not, to read, to search and to print. Nothing is kept until you choose so here.
        </p>
        <noscript>
          <p>Keeping a copy needs JavaScript, which is off in this browser. A chapter can be printed, or saved by the browser itself.</p>
        </noscript>
        <keep-manual />
        <h2>What a copy is</h2>
        <ul>
          <li>
            While there is a connection, pages come from the portal, as they are published. Without one they come from the copy, and say so
            with its day, on the screen and on paper.
          </li>
          <li>
            A copy does not change by itself. Its pages ask, when there is a connection, whether a newer one is published, and take it when
            you say so.
          </li>
          <li>
            <a href={checkAddress}>Checking a printed copy</a> needs a connection: only the portal knows what is published now.
          </li>
          <li>Anyone who uses this device after you can see that the manual is kept on it. On a device that you share, remove it again.</li>
          <li>
            iPhones and iPads remove what a website keeps when it is not opened for seven days, unless it is on the home screen: choose
            “Share”, then “Add to Home Screen”, and keep the manual from there.
          </li>
        </ul>
      </div>
      <script type="module" src={keepCode} />
    </PageMain>
  );
}
