import { notFound } from "next/navigation";
import { ChapterPage } from "@/components/chapter/chapter-page";
import { EditionNotice } from "@/components/edition-notice/edition-notice";
import { EditionsPage } from "@/components/editions/editions-page";
import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { RetiredPage } from "@/components/retired-number/retired-page";
import { SectionArticle } from "@/components/section/section-article";
import { SectionCut } from "@/components/section/section-cut";
import { SectionPage } from "@/components/section/section-page";
import { getManual } from "@/lib/content/current-manual";
import { type Description, describeEditions, describePlace, describeRetired } from "@/lib/describe";
import { findPlace, type Manual, type Place, placesOf, type RetiredNumber } from "@/lib/manual";
import { editionsAddress, pageAddress } from "@/lib/permalink";
import { manualWords, placeWords } from "@/lib/preview-words";

type Props = { params: Promise<{ address: string[] }> };

/** What stands at an address: a chapter or section, the editions of a section, or a number that is not in use. */
type Found =
  | { page: "place"; place: Place }
  | { page: "editions"; place: Extract<Place, { kind: "section" }> }
  | { page: "retired"; retired: RetiredNumber };

const building = process.env.NODE_ENV === "production";

// A build renders chapters; the finishing step cuts the sections' pages out of them.
export function generateStaticParams() {
  const { chapters, retired } = getManual();
  const sections = chapters.flatMap((chapter) => placesOf(chapter).map((place) => place.section));
  return [
    ...chapters.map(({ number }) => [number]),
    ...(building ? [] : sections.map(({ number }) => [number])),
    ...sections.filter(({ earlier }) => earlier.length > 0).map(({ number }) => [number, "editions"]),
    ...retired.map(({ number }) => [number]),
    // What was linked as the editions of a text has a page under every number that the text had.
    ...retired.filter(hadEditions).map(({ number }) => [number, "editions"]),
  ].map((address) => ({ address }));
}

function hadEditions({ departures }: RetiredNumber): boolean {
  const manual = getManual();
  return departures.some(({ now }) => {
    const place = now ? findPlace(manual, now) : undefined;
    return place?.kind === "section" && place.section.earlier.length > 0;
  });
}

function find([number, more, ...rest]: string[], manual: Manual): Found | undefined {
  if (rest.length > 0 || (more !== undefined && more !== "editions")) return undefined;
  const place = findPlace(manual, number);
  const gone = manual.retired.find((one) => one.number === number);
  if (more && gone && hadEditions(gone)) return { page: "retired", retired: gone };
  if (more) return place?.kind === "section" && place.section.earlier.length > 0 ? { page: "editions", place } : undefined;
  if (place) return { page: "place", place };
  return gone && { page: "retired", retired: gone };
}

function describeFound(found: Found, manual: Manual): Description {
  if (found.page === "place") return describePlace(found.place, manual);
  if (found.page === "editions") return describeEditions(found.place, manual);
  return describeRetired(found.retired.number, manual);
}

export async function generateMetadata({ params }: Props) {
  const manual = getManual();
  const found = find((await params).address, manual);
  return found ? describeFound(found, manual) : {};
}

export default async function Page({ params }: Props) {
  const manual = getManual();
  const found = find((await params).address, manual);
  if (!found) notFound();
  if (found.page === "retired") {
    return (
      <>
        <Preview
          manual={manual}
          address={pageAddress(found.retired.number)}
          {...describeFound(found, manual)}
          image={manualWords(manual)}
        />
        <RetiredPage retired={found.retired} />
      </>
    );
  }
  const { number } = found.place.kind === "section" ? found.place.section : found.place.chapter;
  const address = found.page === "editions" ? editionsAddress(number) : pageAddress(number);
  return (
    <>
      <Canonical manual={manual} address={address} />
      <Preview manual={manual} address={address} {...describeFound(found, manual)} image={placeWords(found.place, manual)} />
      <PageOf found={found} manual={manual} />
    </>
  );
}

function PageOf({ found, manual }: { found: Exclude<Found, { page: "retired" }>; manual: Manual }) {
  const { place } = found;
  if (found.page === "editions") return <EditionsPage place={found.place} />;
  if (place.kind === "section") {
    const article = <SectionArticle section={place.section} chapter={place.chapter} manual={manual} heading="h1" />;
    return <SectionPage place={place} manual={manual} article={article} notice={<EditionNotice chapter={place.chapter} />} />;
  }
  return (
    <>
      <ChapterPage chapter={place.chapter} manual={manual} />
      {building && placesOf(place.chapter).map((section) => <SectionCut key={section.section.id} place={section} manual={manual} />)}
    </>
  );
}
