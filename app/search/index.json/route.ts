// While writing, the search index as one file. A build writes the index itself over this one: thousands of files would
// each cost Next what a page does.
import { getManual } from "@/lib/content/current-manual";
import { buildSearchIndex } from "@/lib/generate/search-index";

export const dynamic = "force-static";

export function GET() {
  return process.env.NODE_ENV === "production" ? new Response("{}") : Response.json(buildSearchIndex(getManual(), "whole").root);
}
