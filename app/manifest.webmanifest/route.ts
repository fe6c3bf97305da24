import { getManual } from "@/lib/content/current-manual";
import { webManifest } from "@/lib/generate/web-manifest";

export const dynamic = "force-static";

export function GET() {
  return new Response(webManifest(getManual()), { headers: { "content-type": "application/manifest+json" } });
}
