import { SlipPage } from "@/components/handouts/slip-page";
import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { getManual } from "@/lib/content/current-manual";
import { describeHandout } from "@/lib/site/page-metadata";
import { manualWords } from "@/lib/site/preview-words";
import { slipAddress } from "@/lib/site/urls";
import "@/components/handouts/handouts.css";

export function generateMetadata() {
  return describeHandout("slip", getManual());
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={slipAddress} />
      <Preview manual={manual} address={slipAddress} {...describeHandout("slip", manual)} image={manualWords(manual)} />
      <SlipPage manual={manual} />
    </>
  );
}
