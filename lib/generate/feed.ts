// The entries of a feed of amendments, before they are written in either format.

import { versionOf } from "../domain/as-at";
import { type Chapter, type EarlierVersion, type Manual, type Section, sectionsOf } from "../domain/manual";
import { withLabel } from "../domain/number";
import { type Amendment, amendmentAddress, amendmentsOf, amendmentsOfManual, heldSince, manualHeldSince } from "../site/amendments";
import { amendmentsAddress, feedAddress, pageAddress, versionsAddress } from "../site/urls";
import { outOfDate } from "../wording/reading";

export type Feed = {
  /** Permanent and unique: a tag URI (RFC 4151), which stays the same when a section is renumbered or the portal moves. */
  id: string;
  title: string;
  author: string;
  /** Where the portal is published, without a slash at the end; "" if that is not known. */
  root: string;
  /** Addresses from the root: of the page with the same list, and of the feed itself. */
  page: string;
  atom: string;
  json: string;
  /** ISO day of the latest entry or, without entries, the day since which there has been none. */
  updated: string;
  entries: FeedEntry[];
};

export type FeedEntry = {
  id: string;
  title: string;
  /** ISO day. */
  date: string;
  /** From the root of the site. */
  address: string;
  summary: string;
  /** The note and the change, as HTML. If the root is known, its addresses are absolute. */
  html: string;
};

const kindWords = { amendment: "amended", correction: "corrected", new: "is new", withdrawn: "withdrawn" } as const;

/** The feed of the manual as a whole. */
export function manualFeed(manual: Manual): Feed {
  return makeFeed(manual, manual.chapters, {
    subject: "manual",
    title: `Amendments – ${manual.title}`,
    page: amendmentsAddress,
    since: manualHeldSince(manual),
    amendments: amendmentsOfManual(manual),
  });
}

/** The feed of one chapter, identified by the chapter's permanent id. */
export function chapterFeed(chapter: Chapter, manual: Manual): Feed {
  return makeFeed(manual, [chapter], {
    subject: chapter.id,
    title: `Amendments of ${withLabel(chapter.number, chapter.title)} – ${manual.title}`,
    page: versionsAddress(chapter.number),
    since: heldSince(chapter),
    amendments: amendmentsOf(chapter),
  });
}

type Subject = { subject: string; title: string; page: string; since: string; amendments: Amendment[] };

function makeFeed(manual: Manual, chapters: Chapter[], { subject, title, page, since, amendments }: Subject): Feed {
  const texts = textsOf(chapters);
  const root = manual.portalAddress ?? "";
  // The publisher had this address on that day. No two entries have the same id, version's day and kind of change.
  const tag = (day: string, name: string) => `tag:${new URL(manual.address).host},${day}:amendments/${name}`;
  return {
    id: tag(since, subject),
    title,
    author: manual.publisher,
    root,
    page,
    atom: feedAddress(subject, "atom"),
    json: feedAddress(subject, "json"),
    updated: amendments[0]?.date ?? since,
    entries: amendments.map((amendment) => ({
      // An editor may later decide whether a change is a correction or not: the entry keeps its id.
      id: tag(amendment.date, `${amendment.id}/${amendment.kind === "withdrawn" ? "withdrawn" : "version"}`),
      title: withStatus(
        `${amendment.called} ${kindWords[amendment.kind]} – ${withLabel(amendment.chapter.number, amendment.chapter.title)}`,
        amendment,
      ),
      date: amendment.date,
      address: amendmentAddress(amendment),
      summary: withStatus(amendment.note ?? `${amendment.called} ${kindWords[amendment.kind]}.`, amendment),
      html:
        (amendment.chapter.isOutOfDate ? `<p><strong>${outOfDate}</strong></p>` : "") +
        withRoot(changeOf(amendment, texts), root, amendment.number),
    })),
  };
}

// Readers who see only the entry must not think that a replaced text is in force.
function withStatus(words: string, { chapter }: Amendment): string {
  return chapter.isOutOfDate ? `${outOfDate}: ${words}` : words;
}

/** For each text by its id: the change that followed each of its versions, and its current words. */
type Text = { earlier: EarlierVersion[]; present?: Section };

function textsOf(chapters: Chapter[]): Map<string, Text> {
  return new Map(
    chapters.flatMap((chapter): [string, Text][] => [
      ...sectionsOf(chapter).map((section): [string, Text] => [section.id, { earlier: section.earlier, present: section }]),
      ...chapter.withdrawn.map((text): [string, Text] => [text.id, { earlier: text.versions }]),
    ]),
  );
}

/** The change as HTML; for a new section, its words. */
function changeOf({ id, kind, before, date }: Amendment, texts: Map<string, Text>): string {
  const { earlier = [], present } = texts.get(id) ?? {};
  if (kind !== "new") return earlier.find(({ version }) => version === before)?.followed ?? "";
  return present ? versionOf(present, date).html : (earlier.find(({ version }) => version === date)?.html ?? "");
}

// The printed tree has addresses only in href and src.
function withRoot(html: string, root: string, number: string): string {
  return html.replaceAll('href="#', `href="${pageAddress(number)}#`).replaceAll(/(href|src)="\//g, `$1="${root}/`);
}
