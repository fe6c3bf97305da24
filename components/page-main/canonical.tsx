// The canonical address of a page; React lifts it into the head.
import type { Manual } from "@/lib/domain/manual";

/** A full address (RFC 6596), so given only if manual.yml says where the portal is published. */
export function Canonical({ manual, address }: { manual: Manual; address: string }) {
  return manual.portalAddress ? <link rel="canonical" href={manual.portalAddress + address} /> : null;
}
