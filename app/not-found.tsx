import { NotFoundPage } from "@/components/near-number/not-found-page";
import { getManual } from "@/lib/content/current-manual";

export function generateMetadata() {
  return { title: `Page not found – ${getManual().title}` };
}

export default function NotFound() {
  return <NotFoundPage manual={getManual()} />;
}
