import { PosterPage } from "@/components/handouts/poster-page";
import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { getManual } from "@/lib/content/current-manual";
import { describeHandout } from "@/lib/site/page-metadata";
import { manualWords } from "@/lib/site/preview-words";
import { posterAddress } from "@/lib/site/urls";
import "@/components/handouts/handouts.css";

export function generateMetadata() {
  return describeHandout("poster", getManual());
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={posterAddress} />
      <Preview manual={manual} address={posterAddress} {...describeHandout("poster", manual)} image={manualWords(manual)} />
      <PosterPage manual={manual} />
    </>
  );
}
