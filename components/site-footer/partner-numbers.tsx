// The partners: a row to tap for each telephone number, and below it the ways to write.
import type { Partner } from "@/lib/domain/manual";
import { telephoneAddress } from "@/lib/domain/telephone";
import { partnersAnchor } from "@/lib/site/anchors";
import { ContactLinks } from "./contact-links";

export function PartnerNumbers({ partners }: { partners: Partner[] }) {
  return (
    <ul className="partners" aria-labelledby={partnersAnchor}>
      {partners.map((partner) => (
        <li key={partner.name}>
          {partner.telephone ? (
            <a className="call" href={telephoneAddress(partner.telephone)}>
              <span className="partner">{partner.name}</span> <span className="number">{partner.telephone}</span>
            </a>
          ) : (
            <span className="partner">{partner.name}</span>
          )}
          <ContactLinks partner={partner} />
        </li>
      ))}
    </ul>
  );
}
