import { ManualContents } from "@/components/contents/manual-contents";
import { NotFoundPage } from "@/components/not-found/not-found-page";
import { getManual } from "@/lib/content/current-manual";
import { isWriting } from "@/lib/site/while-writing";

export function generateMetadata() {
  return { title: `Page not found – ${getManual().title}` };
}

export default function NotFound() {
  // Next puts this page inside every other one, so a build adds the contents later, once.
  return <NotFoundPage contents={isWriting() ? <ManualContents manual={getManual()} heading="h2" /> : <div data-fill="contents" />} />;
}
