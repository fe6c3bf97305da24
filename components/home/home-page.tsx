// The manual's front page: what it is, its chapters, whether its text is in force.
import type { Manual } from "@/lib/domain/manual";
import { LatestAmendments } from "../amendments/latest-amendments";
import { ManualContents } from "../contents/manual-contents";
import { DocumentsLink } from "../documents/documents-link";
import { HandoutsLink } from "../handouts/handouts-link";
import { Introduction } from "../introduction/introduction";
import { PageMain } from "../page-main/page-main";
import { VersionNotice } from "../version-notice/version-notice";

export function HomePage({ manual }: { manual: Manual }) {
  const [only] = manual.chapters.length === 1 ? manual.chapters : [];
  return (
    <PageMain>
      <h1>{manual.title}</h1>
      <p className="standing">{manual.publisher}</p>
      {only && <VersionNotice chapter={only} />}
      <Introduction html={manual.introduction} />
      <LatestAmendments manual={manual} />
      <ManualContents manual={manual} heading="h2" />
      <DocumentsLink manual={manual} />
      <HandoutsLink />
    </PageMain>
  );
}
