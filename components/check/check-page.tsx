// Is this printout still what is published? Fingerprints are typed from the paper, or addresses scanned from it.
import { type Manual, sectionsOf } from "@/lib/domain/manual";
import { checkCode } from "@/lib/site/assets";
import { printedFingerprint } from "@/lib/site/printed-fingerprint";
import { PageMain } from "../page-main/page-main";

export function CheckPage({ manual }: { manual: Manual }) {
  const [example] = manual.chapters.flatMap(sectionsOf);
  return (
    <PageMain>
      <div className="prose">
        <h1>Check a printed copy</h1>
        <p>
          Under each printed section stand its number and its fingerprint
          {example && `, such as ${example.number} · ${printedFingerprint(example.fingerprint)}`}. Any change of its words changes the
          fingerprint. Type one or several from your sheets, or paste the address that a QR code leads to: you are told whether the words
          are still those that are published.
        </p>
        <noscript>
          <p>
            Checking here needs JavaScript, which is off in this browser. Print the section again instead and compare the two fingerprints:
            where they are the same, so are the words.
          </p>
        </noscript>
        <check-copies />
        <p>What you type stays on this device. The portal is asked only for the list of fingerprints that begin with the same sign.</p>
      </div>
      <script type="module" src={checkCode} />
    </PageMain>
  );
}
