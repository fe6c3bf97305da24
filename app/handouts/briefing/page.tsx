import { BriefingPage } from "@/components/handouts/briefing-page";
import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { getManual } from "@/lib/content/current-manual";
import { describeHandout } from "@/lib/site/page-metadata";
import { manualWords } from "@/lib/site/preview-words";
import { briefingAddress } from "@/lib/site/urls";
import "@/components/handouts/handouts.css";

export function generateMetadata() {
  return describeHandout("briefing", getManual());
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={briefingAddress} />
      <Preview manual={manual} address={briefingAddress} {...describeHandout("briefing", manual)} image={manualWords(manual)} />
      <BriefingPage manual={manual} />
    </>
  );
}
