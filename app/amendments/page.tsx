import { AmendmentsPage } from "@/components/amendments/amendments-page";
import { Canonical } from "@/components/page-main/canonical";
import { Feeds } from "@/components/page-main/feeds";
import { Preview } from "@/components/page-main/preview";
import { getManual } from "@/lib/content/current-manual";
import { describeAmendments } from "@/lib/site/page-metadata";
import { manualWords } from "@/lib/site/preview-words";
import { amendmentsAddress } from "@/lib/site/urls";

export function generateMetadata() {
  return describeAmendments(getManual());
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={amendmentsAddress} />
      <Preview manual={manual} address={amendmentsAddress} {...describeAmendments(manual)} image={manualWords(manual)} />
      <Feeds of="manual" title={describeAmendments(manual).title} />
      <AmendmentsPage manual={manual} />
    </>
  );
}
