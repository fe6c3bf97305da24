import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { HomeScreen } from "@/components/stored-copy/home-screen";
import { OfflinePage } from "@/components/stored-copy/offline-page";
import { getManual } from "@/lib/content/current-manual";
import { describeOffline } from "@/lib/describe";
import { offlineAddress } from "@/lib/permalink";
import { manualWords } from "@/lib/preview-words";
import "@/components/stored-copy/keep-manual.css";

export function generateMetadata() {
  return describeOffline(getManual());
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={offlineAddress} />
      <Preview manual={manual} address={offlineAddress} {...describeOffline(manual)} image={manualWords(manual)} />
      <HomeScreen />
      <OfflinePage manual={manual} />
    </>
  );
}
