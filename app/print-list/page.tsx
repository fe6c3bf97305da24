import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { PrintListPage } from "@/components/print-list/print-list-page";
import { LevelsStyleOfAny } from "@/components/section/levels-style";
import { getManual } from "@/lib/content/current-manual";
import { describePrintList } from "@/lib/site/page-metadata";
import { manualWords } from "@/lib/site/preview-words";
import { printListAddress } from "@/lib/site/urls";
import "@/components/print-list/print-list.css";

export function generateMetadata() {
  return describePrintList(getManual());
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={printListAddress} />
      <Preview manual={manual} address={printListAddress} {...describePrintList(manual)} image={manualWords(manual)} />
      <LevelsStyleOfAny manual={manual} />
      <PrintListPage manual={manual} />
    </>
  );
}
