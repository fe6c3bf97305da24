// At the end of the sheets: the addresses of the links above, by section.
import type { Section } from "@/lib/domain/manual";
import { webAddresses } from "@/lib/site/web-addresses";
import { webAddressesOf } from "@/lib/wording/paper";

type Props = { sections: Pick<Section, "number" | "references">[] };

export function WebAddresses({ sections }: Props) {
  const found = webAddresses(
    sections.map(({ number, references }) => ({
      number,
      addresses: references.flatMap(({ outside, address }) => (outside && address ? [address] : [])),
    })),
  );
  if (found.length === 0) return null;
  return (
    <div className="web-addresses">
      <p>{webAddressesOf}</p>
      <ul>
        {found.map(({ address, numbers }) => (
          <li key={address}>
            <span>{numbers.join(", ")}</span> {address}
          </li>
        ))}
      </ul>
    </div>
  );
}
