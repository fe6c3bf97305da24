import { ManualContents } from "@/components/contents/manual-contents";
import { NotFoundPage } from "@/components/not-found/not-found-page";
import { getManual } from "@/lib/content/current-manual";

export function generateMetadata() {
  return { title: `Page not found – ${getManual().title}` };
}

// Next puts this page inside every other one, so a build adds the contents later, once.
const building = process.env.NODE_ENV === "production";

export default function NotFound() {
  return <NotFoundPage contents={building ? <div data-fill="contents" /> : <ManualContents manual={getManual()} heading="h2" />} />;
}
