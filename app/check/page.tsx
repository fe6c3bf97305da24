import { CheckPage } from "@/components/check/check-page";
import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { getManual } from "@/lib/content/current-manual";
import { describeCheck } from "@/lib/site/page-metadata";
import { manualWords } from "@/lib/site/preview-words";
import { checkAddress } from "@/lib/site/urls";
import "@/components/check/check.css";

export function generateMetadata() {
  return describeCheck(getManual());
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={checkAddress} />
      <Preview manual={manual} address={checkAddress} {...describeCheck(manual)} image={manualWords(manual)} />
      <CheckPage manual={manual} />
    </>
  );
}
