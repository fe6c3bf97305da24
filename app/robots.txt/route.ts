import { getManual } from "@/lib/content/current-manual";
import { buildRobots } from "@/lib/generate/sitemap";

export const dynamic = "force-static";

export function GET() {
  return new Response(buildRobots(getManual()), { headers: { "content-type": "text/plain" } });
}
