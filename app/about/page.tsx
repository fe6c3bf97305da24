import { AboutPage } from "@/components/about/about-page";
import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { getManual } from "@/lib/content/current-manual";
import { describeAbout } from "@/lib/describe";
import { aboutAddress } from "@/lib/permalink";

export function generateMetadata() {
  return describeAbout(getManual());
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={aboutAddress} />
      <Preview manual={manual} address={aboutAddress} {...describeAbout(manual)} />
      <AboutPage manual={manual} />
    </>
  );
}
