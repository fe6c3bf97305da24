// The partners' telephone numbers, as printed, to tap on a phone.
import type { Partner } from "@/lib/domain/manual";
import { ContactLinks } from "../contacts/contact-links";

export function PartnerNumbers({ partners }: { partners: Partner[] }) {
  return (
    <ul className="partners" aria-labelledby="partners">
      {partners.map((partner) => (
        <li key={partner.name}>
          <span className="partner">
            {partner.name}
            {partner.printedAs && <span className="printed-as"> (printed as “{partner.printedAs}”)</span>}
          </span>
          <ContactLinks partner={partner} />
          {partner.note && <span className="partner-note"> {partner.note}</span>}
        </li>
      ))}
    </ul>
  );
}
