import { DefinitionsPage } from "@/components/definitions/definitions-page";
import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { getManual } from "@/lib/content/current-manual";
import { describeDefinitions } from "@/lib/site/page-metadata";
import { manualWords } from "@/lib/site/preview-words";
import { definitionsAddress } from "@/lib/site/urls";
import "@/components/definitions/definitions.css";

export function generateMetadata() {
  return describeDefinitions(getManual());
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={definitionsAddress} />
      <Preview manual={manual} address={definitionsAddress} {...describeDefinitions(manual)} image={manualWords(manual)} />
      <DefinitionsPage manual={manual} />
    </>
  );
}
