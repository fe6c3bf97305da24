import { DocumentsPage } from "@/components/documents/documents-page";
import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { getManual } from "@/lib/content/current-manual";
import { describeDocuments } from "@/lib/site/page-metadata";
import { manualWords } from "@/lib/site/preview-words";
import { documentsAddress } from "@/lib/site/urls";
import "@/components/documents/documents.css";

export function generateMetadata() {
  return describeDocuments(getManual());
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={documentsAddress} />
      <Preview manual={manual} address={documentsAddress} {...describeDocuments(manual)} image={manualWords(manual)} />
      <DocumentsPage manual={manual} />
    </>
  );
}
