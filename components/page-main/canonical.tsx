// The canonical address of a page; React lifts it into the head.
import type { Manual } from "@/lib/manual";

/** Absolute where manual.yml says where the portal is published, else from the root of the site it is served on. */
export function Canonical({ manual, address }: { manual: Manual; address: string }) {
  return <link rel="canonical" href={`${manual.portalAddress ?? ""}${address}`} />;
}
