import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { SearchPage } from "@/components/search-results/search-page";
import { getManual } from "@/lib/content/current-manual";
import { describeSearch } from "@/lib/site/page-metadata";
import { manualWords } from "@/lib/site/preview-words";
import { searchAddress } from "@/lib/site/urls";
import "@/components/search-results/search-results.css";

export function generateMetadata() {
  return describeSearch(getManual());
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={searchAddress} />
      <Preview manual={manual} address={searchAddress} {...describeSearch(manual)} image={manualWords(manual)} />
      <SearchPage manual={manual} />
    </>
  );
}
