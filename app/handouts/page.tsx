import { HandoutsPage } from "@/components/handouts/handouts-page";
import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { getManual } from "@/lib/content/current-manual";
import { describeHandout } from "@/lib/site/page-metadata";
import { manualWords } from "@/lib/site/preview-words";
import { handoutsAddress } from "@/lib/site/urls";
import "@/components/handouts/handouts.css";

export function generateMetadata() {
  return describeHandout("list", getManual());
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={handoutsAddress} />
      <Preview manual={manual} address={handoutsAddress} {...describeHandout("list", manual)} image={manualWords(manual)} />
      <HandoutsPage />
    </>
  );
}
