import { AuditPage } from "@/components/handouts/audit-page";
import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { getManual } from "@/lib/content/current-manual";
import { describeHandout } from "@/lib/site/page-metadata";
import { manualWords } from "@/lib/site/preview-words";
import { auditAddress } from "@/lib/site/urls";
import "@/components/handouts/handouts.css";

export function generateMetadata() {
  return describeHandout("audit", getManual());
}

export default function Page() {
  const manual = getManual();
  return (
    <>
      <Canonical manual={manual} address={auditAddress} />
      <Preview manual={manual} address={auditAddress} {...describeHandout("audit", manual)} image={manualWords(manual)} />
      <AuditPage manual={manual} />
    </>
  );
}
