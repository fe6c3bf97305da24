// What to do at once, before anything is read: on every page of a manual that says so.
import type { Urgent } from "@/lib/domain/manual";
import { telephoneAddress } from "@/lib/domain/telephone";
import { urgentStyle } from "@/lib/site/assets";
import * as words from "@/lib/wording/urgent";
import { Outside } from "../page-main/outside";

/** Nothing where the manual names nothing urgent. */
export function UrgentBox({ urgent }: { urgent: Urgent | undefined }) {
  if (!urgent) return null;
  const { telephone, who, link } = urgent;
  return (
    <>
      <link rel="stylesheet" href={urgentStyle} precedence="default" />
      <section className="urgent" aria-label={words.label}>
        <div className="urgent-box">
          <p>{urgent.words}</p>
          {telephone && (
            <p>
              <a className="urgent-call" href={telephoneAddress(telephone)}>
                {words.call(telephone, who)}
              </a>
            </p>
          )}
          {link && (
            <p className="urgent-link">
              <Outside address={link.address}>{link.title}</Outside>
            </p>
          )}
        </div>
      </section>
    </>
  );
}
