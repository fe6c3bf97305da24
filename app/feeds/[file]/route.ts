// Feeds of amendments. A build writes the feeds of chapters itself (lib/build/build-site.ts), because rendering each here would
// take longer.
import { getManual } from "@/lib/content/current-manual";
import { chapterFeedFiles, manualFeedFiles } from "@/lib/generate/feed-files";

export const dynamic = "force-static";
export const dynamicParams = false;

const building = process.env.NODE_ENV === "production";

function files(): Map<string, string> {
  const manual = getManual();
  return new Map([...manualFeedFiles(manual), ...(building ? [] : chapterFeedFiles(manual))]);
}

export function generateStaticParams() {
  return [...files().keys()].map((address) => ({ file: address.split("/").at(-1) ?? "" }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const type = file.endsWith(".atom") ? "application/atom+xml" : "application/feed+json";
  return new Response(files().get(`/feeds/${file}`), { headers: { "content-type": type } });
}
