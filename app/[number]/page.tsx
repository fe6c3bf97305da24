import { notFound } from "next/navigation";
import { ChapterPage } from "@/components/chapter/chapter-page";
import { EditionNotice } from "@/components/edition-notice/edition-notice";
import { Canonical } from "@/components/page-main/canonical";
import { Preview } from "@/components/page-main/preview";
import { RetiredPage } from "@/components/retired-number/retired-page";
import { SectionArticle } from "@/components/section/section-article";
import { SectionCut } from "@/components/section/section-cut";
import { SectionPage } from "@/components/section/section-page";
import { getManual } from "@/lib/content/current-manual";
import { describePlace, describeRetired } from "@/lib/describe";
import { findPlace, placesOf } from "@/lib/manual";
import { pageAddress } from "@/lib/permalink";

type Props = { params: Promise<{ number: string }> };

const building = process.env.NODE_ENV === "production";

// A build renders chapters; the finishing step cuts the sections' pages out of them.
export function generateStaticParams() {
  const { chapters, retired } = getManual();
  const numbers = chapters.flatMap((chapter) => [
    chapter.number,
    ...(building ? [] : placesOf(chapter).map((place) => place.section.number)),
  ]);
  numbers.push(...retired.map(({ number }) => number));
  return numbers.map((number) => ({ number }));
}

export async function generateMetadata({ params }: Props) {
  const manual = getManual();
  const { number } = await params;
  const place = findPlace(manual, number);
  if (place) return describePlace(place, manual);
  return manual.retired.some((retired) => retired.number === number) ? describeRetired(number, manual) : {};
}

export default async function Page({ params }: Props) {
  const { number } = await params;
  const manual = getManual();
  const place = findPlace(manual, number);
  const retired = manual.retired.find((one) => one.number === number);
  if (!place && retired) return <RetiredPage retired={retired} />;
  if (!place) notFound();
  return (
    <>
      <Canonical manual={manual} address={pageAddress(number)} />
      <Preview manual={manual} address={pageAddress(number)} {...describePlace(place, manual)} />
      {place.kind === "section" ? (
        <SectionPage
          place={place}
          manual={manual}
          article={<SectionArticle section={place.section} chapter={place.chapter} manual={manual} heading="h1" />}
          notice={<EditionNotice chapter={place.chapter} />}
        />
      ) : (
        <>
          <ChapterPage chapter={place.chapter} manual={manual} />
          {building && placesOf(place.chapter).map((section) => <SectionCut key={section.section.id} place={section} manual={manual} />)}
        </>
      )}
    </>
  );
}
