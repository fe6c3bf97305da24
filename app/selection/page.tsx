import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { SelectionPage } from "@/components/selection/selection-page";
import { getManual } from "@/lib/content/current-manual";
import { describeSelection } from "@/lib/describe";
import { selectionAddress } from "@/lib/permalink";
import { manualWords } from "@/lib/preview-words";
import "@/components/selection/selection.css";

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
