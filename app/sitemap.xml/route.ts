import { getManual } from "@/lib/content/current-manual";
import { buildSitemap } from "@/lib/generate/sitemap";

export const dynamic = "force-static";

export function GET() {
  return new Response(buildSitemap(getManual()), { headers: { "content-type": "application/xml" } });
}
