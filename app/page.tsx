import { HomePage } from "@/components/home/home-page";
import { HomeScreen } from "@/components/offline/home-screen";
import { Canonical } from "@/components/page-main/canonical";
import { Feeds } from "@/components/page-main/feeds";
import { Preview } from "@/components/page-main/preview";
import { getManual } from "@/lib/content/current-manual";
import { describeAmendments, describeManual } from "@/lib/site/page-metadata";
import { manualWords } from "@/lib/site/preview-words";
import { homeAddress } from "@/lib/site/urls";

export function generateMetadata() {
  return describeManual(getManual());
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={homeAddress} />
      <Preview manual={manual} address={homeAddress} {...describeManual(manual)} image={manualWords(manual)} />
      <Feeds of="manual" title={describeAmendments(manual).title} />
      <HomeScreen />
      <HomePage manual={manual} />
    </>
  );
}
