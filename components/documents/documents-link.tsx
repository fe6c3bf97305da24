// Leads to the documents that the manual names; nothing where it names none.
import type { Manual } from "@/lib/domain/manual";
import { documentsAddress } from "@/lib/site/urls";
import { link } from "@/lib/wording/documents";

export function DocumentsLink({ manual }: { manual: Manual }) {
  if (manual.documents.length === 0) return null;
  return (
    <p className="documents-link">
      <a href={documentsAddress}>{link}</a>
    </p>
  );
}
