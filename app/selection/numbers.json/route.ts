// Numbers of all sections, for reading the address of a selection.
import { getManual } from "@/lib/content/current-manual";
import { sectionsOf } from "@/lib/manual";
import { packNumbers } from "@/lib/search/pack-numbers";

export const dynamic = "force-static";

export function GET() {
  const chapters = getManual().chapters.map((chapter) => ({
    number: chapter.number,
    sections: sectionsOf(chapter).map(({ number }) => number),
  }));
  return Response.json(packNumbers(chapters));
}
