// The partners' telephone numbers, as printed, to tap on a phone.
import type { Partner } from "@/lib/manual";
import { telephoneAddress } from "@/lib/telephone";

export function PartnerNumbers({ partners }: { partners: Partner[] }) {
  return (
    <dl className="partners">
      {partners.map((partner) => (
        <div key={partner.name}>
          <dt>
            {partner.name}
            {partner.printedAs && <span className="printed-as"> (printed as “{partner.printedAs}”)</span>}
          </dt>
          <dd>
            <a href={telephoneAddress(partner.telephone)}>{partner.telephone}</a>
            {partner.note && <span className="partner-note"> {partner.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
