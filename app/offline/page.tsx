import { HomeScreen } from "@/components/offline/home-screen";
import { OfflinePage } from "@/components/offline/offline-page";
import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { getManual } from "@/lib/content/current-manual";
import { describeOffline } from "@/lib/site/page-metadata";
import { manualWords } from "@/lib/site/preview-words";
import { offlineAddress } from "@/lib/site/urls";
import "@/components/offline/keep-manual.css";

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
      <OfflinePage />
    </>
  );
}
