// The files the pages fetch: the browser's code, bundled, and in development the search index as one file.

import { getManual } from "@/lib/content/current-manual";
import { bundleElement, elementNames } from "@/lib/export/bundle-elements";
import { buildSearchIndex } from "@/lib/outputs/search-index";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  const code = elementNames.map((name) => ({ file: `${name}.js` }));
  // A build writes the index itself: thousands of files would each cost Next what a page does.
  return process.env.CHECKED_MANUAL ? code : [...code, { file: "search-index.json" }];
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (file === "search-index.json") return Response.json(buildSearchIndex(getManual(), "whole").root);
  const code = await bundleElement(file.replace(/\.js$/, ""));
  return new Response(code, { headers: { "content-type": "text/javascript" } });
}
