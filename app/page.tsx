import { HomePage } from "@/components/home/home-page";
import { Canonical } from "@/components/page-main/canonical";
import { Feeds } from "@/components/page-main/feeds";
import { Preview } from "@/components/page-main/preview";
import { HomeScreen } from "@/components/stored-copy/home-screen";
import { getManual } from "@/lib/content/current-manual";
import { describeAmendments, describeManual } from "@/lib/describe";
import { homeAddress } from "@/lib/permalink";
import { manualWords } from "@/lib/preview-words";

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
