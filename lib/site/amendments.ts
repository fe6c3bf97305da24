// What changed in a manual, by date: the events that the page of amendments, the feeds and the chapters tell of.

import { numberOn } from "../domain/as-at";
import { type Chapter, type EarlierVersion, type Manual, sectionsOf, type WithdrawnSection } from "../domain/manual";
import { calledAs } from "../domain/section-name";
import { wholeParts } from "../domain/whole-parts";
import { sectionAnchor, versionAnchor } from "./anchors";
import { asAtAddress, pageAddress, versionsAddress } from "./urls";

/** One dated change of one section. */
export type Amendment = {
  /** ISO day from which it applies. */
  date: string;
  /** "new" is a section that came to its chapter later than the chapter's first text kept here. */
  kind: "amendment" | "correction" | "new" | "withdrawn";
  /** Permanent id of the text. */
  id: string;
  /** The number it has now, or had last. */
  number: string;
  /** That label or, for a text with a title alone, its title. */
  called: string;
  chapter: { id: string; number: string; title: string; isOutOfDate?: true };
  /** The change note, or why it was withdrawn. */
  note?: string;
  /** ISO day of the version before; absent for a new section. */
  before?: string;
  /** For a text that was withdrawn later: the number it had then, under which the chapter as it was shows it. */
  keptUnder?: string;
};

/** Where an amendment is shown, from the root of the site. */
export function amendmentAddress({ number, date, kind, before, chapter, keptUnder }: Amendment): string {
  if (keptUnder !== undefined) return `${asAtAddress(chapter.number, date)}#${sectionAnchor(keptUnder)}`;
  return kind === "withdrawn" || !before ? pageAddress(number) : `${versionsAddress(number)}#${versionAnchor(date)}`;
}

type Text = {
  id: string;
  number: string;
  called: string;
  versions: Pick<EarlierVersion, "version" | "note" | "kind">[];
  /** Of a withdrawn text: the number it had on an ISO day. */
  keptUnder?: (day: string) => string;
};

/** The amendments of a chapter, the latest first. */
export function amendmentsOf(chapter: Chapter): Amendment[] {
  const { id, number, title, status } = chapter;
  const began = heldSince(chapter);
  const of = (text: Omit<Amendment, "chapter">): Amendment => ({
    ...text,
    chapter: { id, number, title, ...(status === "historical" && { isOutOfDate: true }) },
  });
  const changes = textsOf(chapter).flatMap((text) =>
    text.versions.flatMap(({ version, note, kind }, i): Amendment[] => {
      const common = { date: version, id: text.id, number: text.number, called: text.called, note, keptUnder: text.keptUnder?.(version) };
      if (i > 0) return [of({ ...common, kind, before: text.versions[i - 1].version })];
      return version > began ? [of({ ...common, kind: "new" })] : [];
    }),
  );
  const withdrawals = chapter.withdrawn.map((text) =>
    of({
      date: text.on,
      kind: "withdrawn",
      id: text.id,
      number: text.number,
      called: calledLast(text),
      note: text.why,
      before: text.versions[0]?.version,
    }),
  );
  const order = new Map(
    wholeParts(chapter)
      .flatMap(({ texts }) => texts.map(({ text }) => text.id))
      .map((text, at) => [text, at]),
  );
  return latestFirst([...changes, ...withdrawals].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)));
}

/** The amendments of a manual, the latest first. */
export function amendmentsOfManual({ chapters }: Pick<Manual, "chapters">): Amendment[] {
  return latestFirst(chapters.flatMap(amendmentsOf));
}

/** ISO day of the first text of a chapter that the manual already has. */
export function heldSince(chapter: Chapter): string {
  const days = textsOf(chapter).flatMap(({ versions }) => versions.map(({ version }) => version));
  return days.sort()[0] ?? chapter.asAt;
}

/** ISO day since which a manual without amendments has had none. */
export function manualHeldSince({ chapters }: Pick<Manual, "chapters">): string {
  return chapters.map(heldSince).sort().at(-1) ?? "";
}

const calledLast = ({ number, versions }: WithdrawnSection) => calledAs({ number, title: versions[0]?.title });

// Every text with its versions, the first first.
function textsOf(chapter: Chapter): Text[] {
  return [
    ...sectionsOf(chapter).map(({ id, number, title, paragraphs, earlier, version, note, kind }) => ({
      id,
      number,
      called: calledAs({ number, title, paragraphs }),
      versions: [...[...earlier].reverse(), { version, note, kind }],
    })),
    ...chapter.withdrawn.map((text) => ({
      ...text,
      called: calledLast(text),
      versions: [...text.versions].reverse(),
      keptUnder: (day: string) => numberOn(text, day),
    })),
  ];
}

// Those of one day stay in the order of the manual.
function latestFirst(amendments: Amendment[]): Amendment[] {
  return amendments.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
