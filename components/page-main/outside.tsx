// A link that leaves the portal, said so in words; on paper the style sheet sets its address in their place.
import { anotherWebsite } from "@/lib/wording/notes";

/** `children` are the words of the link. */
export function Outside({ address, children }: { address: string; children: string }) {
  return (
    <>
      <a className="outside" href={address}>
        {children}
      </a>
      <span className="screen-only"> ({anotherWebsite})</span>
    </>
  );
}
