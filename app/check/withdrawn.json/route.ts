// The withdrawn texts, for the check of a printed copy.
import { getManual } from "@/lib/content/current-manual";
import { buildWithdrawn } from "@/lib/generate/fingerprints";

export const dynamic = "force-static";

export function GET() {
  return Response.json(buildWithdrawn(getManual()));
}
