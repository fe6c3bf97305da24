import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { SelectionPage } from "@/components/print-list/print-list-page";
import { getManual } from "@/lib/content/current-manual";
import { describeSelection } from "@/lib/site/page-metadata";
import { selectionAddress } from "@/lib/site/permalink";
import { manualWords } from "@/lib/site/preview-words";
import "@/components/print-list/print-list.css";

export function generateMetadata() {
  return describeSelection(getManual());
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={selectionAddress} />
      <Preview manual={manual} address={selectionAddress} {...describeSelection(manual)} image={manualWords(manual)} />
      <SelectionPage manual={manual} />
    </>
  );
}
