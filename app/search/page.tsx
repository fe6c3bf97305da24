import { Canonical } from "@/components/page-main/canonical";
import { SearchPage } from "@/components/search-results/search-page";
import { getManual } from "@/lib/content/current-manual";
import { searchAddress } from "@/lib/permalink";
import "@/components/search-results/search-results.css";

export function generateMetadata() {
  const { title } = getManual();
  return { title: `Search – ${title}`, description: `Search the ${title} by words or by number. What you type stays on your device.` };
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={searchAddress} />
      <SearchPage manual={manual} />
    </>
  );
}
