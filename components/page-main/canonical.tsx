// The canonical address of a page; React lifts it into the head.
import type { Manual } from "@/lib/domain/manual";

/** Whole (RFC 6596), and so told only where manual.yml says where the portal is published. */
export function Canonical({ manual, address }: { manual: Manual; address: string }) {
  return manual.portalAddress ? <link rel="canonical" href={manual.portalAddress + address} /> : null;
}
