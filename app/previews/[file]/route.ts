// The images that chats show for pages, drawn on request while writing.

import { drawPreview } from "@/lib/build/previews/draw-preview";
import { getManual } from "@/lib/content/current-manual";
import { addressOfPreview, previewsOf } from "@/lib/site/preview-words";

export const dynamic = "force-static";
export const dynamicParams = false;

const fileOf = (preview: Parameters<typeof addressOfPreview>[0]) => addressOfPreview(preview).split("/").at(-1) ?? "";

// A build renders the manual's own; lib/build/previews/write-previews.ts writes the others.
export function generateStaticParams() {
  return previewsOf(getManual())
    .slice(0, 1)
    .map((preview) => ({ file: fileOf(preview) }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const preview = previewsOf(getManual()).find((one) => fileOf(one) === file);
  if (!preview) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await drawPreview(preview)), { headers: { "content-type": "image/png" } });
}
