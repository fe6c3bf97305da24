// While writing, the search index is one file. A build writes its own index over this one, because thousands of files would cost
// Next as much as pages.
import { getManual } from "@/lib/content/current-manual";
import { buildSearchIndex } from "@/lib/generate/search-index";
import { isWriting } from "@/lib/site/while-writing";

export const dynamic = "force-static";

export function GET() {
  return isWriting() ? Response.json(buildSearchIndex(getManual(), "whole").root) : new Response("{}");
}
