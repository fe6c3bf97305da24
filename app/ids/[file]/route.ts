// Where each permanent id is now, in files by first character. A build writes them itself (lib/build/build-site.ts).
import { getManual } from "@/lib/content/current-manual";
import { buildIds } from "@/lib/generate/ids";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [...buildIds(getManual()).keys()].map((first) => ({ file: `${first}.json` }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const found = buildIds(getManual()).get(file[0]);
  return found && file === `${file[0]}.json` ? Response.json(found) : new Response(null, { status: 404 });
}
