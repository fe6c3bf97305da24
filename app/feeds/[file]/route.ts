// Feeds of amendments, while writing. A build writes them itself (lib/build/build-site.ts), because rendering each here would take
// longer.
import { getManual } from "@/lib/content/current-manual";
import { feedFiles } from "@/lib/generate/feed-files";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [...feedFiles(getManual()).keys()].map((address) => ({ file: address.split("/").at(-1) ?? "" }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const feed = feedFiles(getManual()).get(`/feeds/${file}`);
  if (feed === undefined) return new Response(null, { status: 404 });
  const type = file.endsWith(".atom") ? "application/atom+xml" : "application/feed+json";
  return new Response(feed, { headers: { "content-type": type } });
}
