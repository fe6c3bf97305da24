// Which text each check code belongs to, in files by first character. A build writes them itself (lib/build/build-site.ts).
import { getManual } from "@/lib/content/current-manual";
import { buildFingerprints } from "@/lib/generate/fingerprints";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [...buildFingerprints(getManual()).keys()].map((first) => ({ file: `${first}.json` }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const found = buildFingerprints(getManual()).get(file[0]);
  return found && file === `${file[0]}.json` ? Response.json(found) : new Response(null, { status: 404 });
}
