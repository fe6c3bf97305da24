// Numbers of all sections.
import { getManual } from "@/lib/content/current-manual";
import { buildNumbers } from "@/lib/generate/numbers";

export const dynamic = "force-static";

export function GET() {
  return Response.json(buildNumbers(getManual()));
}
