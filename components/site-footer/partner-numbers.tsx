// The partners' telephone numbers, as printed, to tap on a phone.
import type { Partner } from "@/lib/domain/manual";
import { telephoneAddress } from "@/lib/domain/telephone";
import { partnersAnchor } from "@/lib/site/anchors";

export function PartnerNumbers({ partners }: { partners: Partner[] }) {
  return (
    <ul className="partners" aria-labelledby={partnersAnchor}>
      {partners.map((partner) => (
        <li key={partner.name}>
          <a href={telephoneAddress(partner.telephone)}>
            <span className="partner">{partner.name}</span> <span className="number">{partner.telephone}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
