import { HomePage } from "@/components/home/home-page";
import { Canonical } from "@/components/page-main/canonical";
import { getManual } from "@/lib/content/current-manual";
import { homeAddress } from "@/lib/permalink";

export function generateMetadata() {
  const manual = getManual();
  return {
    title: manual.title,
    description: `${manual.title}: ${manual.chapters
      .map((chapter) => `${chapter.number} ${chapter.title}`)
      .join("; ")
      .slice(0, 240)}`,
  };
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={homeAddress} />
      <HomePage manual={manual} />
    </>
  );
}
