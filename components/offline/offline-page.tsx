// The page on which a reader saves the manual to a device, and removes it again.

import { keepCode } from "@/lib/site/assets";
import { checkAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/offline";
import { LinkedSentence } from "../page-main/linked-sentence";
import { PageMain } from "../page-main/page-main";

export function OfflinePage() {
  return (
    <PageMain>
      <div className="prose">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <noscript>
          <p>{words.needsJavaScript}</p>
        </noscript>
        <keep-manual />
        <h2>{words.aboutCopy}</h2>
        <ul>
          {words.facts.map((fact) => (
            <li key={fact}>
              <LinkedSentence sentence={fact} links={[checkAddress]} />
            </li>
          ))}
        </ul>
      </div>
      <script type="module" src={keepCode} />
    </PageMain>
  );
}
