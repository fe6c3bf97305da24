// The foot of every page: whom to call, and what this portal is.
import { dayInWords } from "@/lib/edition-date";
import type { Manual } from "@/lib/manual";
import { aboutAddress, checkAddress, definitionsAddress, offlineAddress } from "@/lib/permalink";
import { PartnerNumbers } from "./partner-numbers";

export function SiteFooter({ manual }: { manual: Manual }) {
  return (
    <footer className="site-footer">
      {manual.partners.length > 0 && (
        <section aria-labelledby="partners">
          <h2 id="partners">{manual.partners.length === 1 ? "Telephone number" : "Telephone numbers of the partners"}</h2>
          <PartnerNumbers partners={manual.partners} />
          {manual.partnersAsAt && <p>As printed on {dayInWords(manual.partnersAsAt)}. They may have changed since.</p>}
        </section>
      )}
      <p>
        {manual.meanings.length > 0 && (
          <>
            <a href={definitionsAddress}>Definitions and abbreviations</a>
            <br />
          </>
        )}
        <a href={checkAddress}>Check a printed copy</a>
        <br />
        <a href={offlineAddress}>Keep this manual on this device</a>
        <br />
        <a href={aboutAddress}>About this portal: privacy, accessibility, how to cite</a>
      </p>
    </footer>
  );
}
