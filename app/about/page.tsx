import { AboutPage } from "@/components/about/about-page";
import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { getManual } from "@/lib/content/current-manual";
import { describeAbout } from "@/lib/site/page-metadata";
import { manualWords } from "@/lib/site/preview-words";
import { aboutAddress } from "@/lib/site/urls";

export function generateMetadata() {
  return describeAbout(getManual());
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={aboutAddress} />
      <Preview manual={manual} address={aboutAddress} {...describeAbout(manual)} image={manualWords(manual)} />
      <AboutPage manual={manual} />
    </>
  );
}
