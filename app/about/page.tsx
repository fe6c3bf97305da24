import { AboutPage } from "@/components/about/about-page";
import { Canonical } from "@/components/page-main/canonical";
import { getManual } from "@/lib/content/current-manual";
import { aboutAddress } from "@/lib/permalink";

export function generateMetadata() {
  const { title } = getManual();
  return {
    title: `About this portal – ${title}`,
    description: "What this portal is, what it keeps of its readers (nothing), how accessible it is, and how to cite it.",
  };
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={aboutAddress} />
      <AboutPage manual={manual} />
    </>
  );
}
