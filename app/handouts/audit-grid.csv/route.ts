import { getManual } from "@/lib/content/current-manual";
import { buildAuditGrid } from "@/lib/generate/audit-grid";
import { mediaTypes } from "@/lib/hosting/headers";

export const dynamic = "force-static";

export function GET() {
  return new Response(buildAuditGrid(getManual()), { headers: { "content-type": mediaTypes.csv } });
}
