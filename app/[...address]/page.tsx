import { notFound } from "next/navigation";
import NotFound, { generateMetadata as describeNotFound } from "@/app/not-found";
import { ShownChapterPage, ShownSectionPage } from "@/components/amendments/shown-chapter-page";
import { ShownSection } from "@/components/amendments/shown-section";
import { AsAtPage } from "@/components/as-at/as-at-cut";
import { ChapterHistoryPage } from "@/components/as-at/chapter-history-page";
import { ChapterPage } from "@/components/chapter/chapter-page";
import { ReadingContents } from "@/components/contents/reading-contents";
import { Canonical } from "@/components/page-main/canonical";
import { Feeds } from "@/components/page-main/feeds";
import { Preview } from "@/components/page-main/preview";
import { RetiredPage } from "@/components/retired-number/retired-page";
import { SectionArticle } from "@/components/section/section-article";
import { SectionCuts } from "@/components/section/section-cut";
import { SectionPage } from "@/components/section/section-page";
import { VersionNotice } from "@/components/version-notice/version-notice";
import { VersionArticle } from "@/components/versions/version-article";
import { VersionPage } from "@/components/versions/version-cut";
import { VersionsPage } from "@/components/versions/versions-page";
import { getManual } from "@/lib/content/current-manual";
import { versionOf } from "@/lib/domain/as-at";
import { withLabel } from "@/lib/domain/number";
import { addressOf, matchRoute, type Route, renderedPages } from "@/lib/site/match-route";
import { describeRoute, isHistory } from "@/lib/site/page-metadata";
import { chapterWords, manualWords } from "@/lib/site/preview-words";
import { isWriting, statusWhileWriting } from "@/lib/site/while-writing";

type Props = { params: Promise<{ address: string[] }> };

// A build renders some pages; the finishing step cuts the others from them.
export function generateStaticParams() {
  return renderedPages(getManual()).map((address) => ({ address }));
}

export async function generateMetadata({ params }: Props) {
  const manual = getManual();
  const found = matchRoute((await params).address, manual);
  if (!found) return isWriting() ? { ...describeNotFound(), other: { [statusWhileWriting]: "404" } } : {};
  // Search engines must not offer words that are no longer in force.
  return { ...describeRoute(found, manual), ...(isHistory(found) && { robots: { index: false } }) };
}

export default async function Page({ params }: Props) {
  const manual = getManual();
  const found = matchRoute((await params).address, manual);
  // While writing, Next would leave the page for unknown addresses to the framework's code, which no page has.
  if (!found) return isWriting() ? <NotFound /> : notFound();
  const address = addressOf(found);
  // The image shows the current words, so pages of superseded words do not have it.
  const isSuperseded = (found.page === "version" && found.until) || (found.page === "as-at" && found.period.until);
  const image = found.page === "retired" || isSuperseded ? manualWords(manual) : chapterWords(placeOf(found).chapter, manual);
  return (
    <>
      {found.page !== "retired" && <Canonical manual={manual} address={address} />}
      <Preview manual={manual} address={address} {...describeRoute(found, manual)} image={image} />
      {found.page !== "retired" && <FeedsOf found={found} />}
      <PageOf found={found} />
    </>
  );
}

function FeedsOf({ found }: { found: Exclude<Route, { page: "retired" }> }) {
  const { chapter } = placeOf(found);
  return <Feeds of={chapter.id} title={`Amendments of ${withLabel(chapter.number, chapter.title)}`} />;
}

function placeOf(found: Exclude<Route, { page: "retired" }>) {
  return found.page === "as-at" ? { kind: "chapter" as const, chapter: found.chapter } : found.place;
}

function PageOf({ found }: { found: Route }) {
  const manual = getManual();
  switch (found.page) {
    case "retired":
      return <RetiredPage retired={found.retired} called={found.called} kept={found.kept} />;
    case "version": {
      const version = versionOf(found.place.section, found.version.version);
      return <VersionPage {...found} manual={manual} text={<VersionArticle version={version} manual={manual} heading="h1" />} />;
    }
    case "as-at":
      return (
        <AsAtPage
          {...found}
          manual={manual}
          article={(version, heading) => <VersionArticle key={version.id} heading={heading} version={version} manual={manual} isLinked />}
        />
      );
    case "versions":
      return found.place.kind === "section" ? (
        <VersionsPage place={found.place} manual={manual} />
      ) : (
        <ChapterHistoryPage chapter={found.place.chapter} manual={manual} />
      );
    case "amendments": {
      const { place } = found;
      if (place.kind === "chapter") return <ShownChapterPage chapter={place.chapter} manual={manual} />;
      const article = <ShownSection section={place.section} isNew={place.section.earlier.length === 0} heading="h1" />;
      return <ShownSectionPage place={place} manual={manual} article={article} notice={<VersionNotice chapter={place.chapter} />} />;
    }
    case "place": {
      const { place } = found;
      if (place.kind === "section") {
        const article = <SectionArticle section={place.section} chapter={place.chapter} manual={manual} heading="h1" />;
        const contents = <ReadingContents chapter={place.chapter} current={place.section.number} />;
        const notice = <VersionNotice chapter={place.chapter} />;
        return <SectionPage place={place} manual={manual} article={article} notice={notice} contents={contents} />;
      }
      return (
        <>
          <ChapterPage chapter={place.chapter} manual={manual} />
          {!isWriting() && <SectionCuts chapter={place.chapter} manual={manual} />}
        </>
      );
    }
  }
}
