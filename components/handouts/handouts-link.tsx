// Leads from the home page to what can be handed out.
import { handoutsAddress } from "@/lib/site/urls";
import { link } from "@/lib/wording/handouts";

export function HandoutsLink() {
  return (
    <p className="documents-link handouts-link">
      <a href={handoutsAddress}>{link}</a>
    </p>
  );
}
