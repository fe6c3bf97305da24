// The entries of a feed of amendments, before they are written in either format.

import { versionOf } from "../domain/as-at";
import { type Chapter, type EarlierVersion, type Manual, type Section, sectionsOf } from "../domain/manual";
import { type Amendment, amendmentAddress, amendmentsOf, amendmentsOfManual, heldSince, manualHeldSince } from "../site/amendments";
import { amendmentsAddress, feedAddress, pageAddress, versionsAddress } from "../site/urls";
import { outOfDate } from "../wording/reading";

export type Feed = {
  /** Permanent and unique: a tag URI (RFC 4151), which no renumbering and no move of the portal changes. */
  id: string;
  title: string;
  author: string;
  /** Where the portal is published, without a slash at its end; "" if that is not known. */
  root: string;
  /** Addresses from the root: of the page that shows the same, and of the feed itself. */
  page: string;
  atom: string;
  json: string;
  /** ISO day of the latest entry, or since which there has been none. */
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
  /** The note and the change, as HTML with whole addresses where the root is known. */
  html: string;
};

const told = { amendment: "amended", correction: "corrected", new: "is new", withdrawn: "withdrawn" } as const;

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

/** The feed of one chapter; its subject is the chapter's permanent ID. */
export function chapterFeed(chapter: Chapter, manual: Manual): Feed {
  return makeFeed(manual, [chapter], {
    subject: chapter.id,
    title: `Amendments of ${chapter.number} ${chapter.title} – ${manual.title}`,
    page: versionsAddress(chapter.number),
    since: heldSince(chapter),
    amendments: amendmentsOf(chapter),
  });
}

type Subject = { subject: string; title: string; page: string; since: string; amendments: Amendment[] };

function makeFeed(manual: Manual, chapters: Chapter[], { subject, title, page, since, amendments }: Subject): Feed {
  const texts = textsOf(chapters);
  const root = manual.portalAddress ?? "";
  // The publisher had its address on that day, and no two texts share an id, a version's day and a kind of change.
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
      // Whether a version is called a correction may be thought better of: the entry stays the same.
      id: tag(amendment.date, `${amendment.id}/${amendment.kind === "withdrawn" ? "withdrawn" : "version"}`),
      title: withStatus(`${amendment.number} ${told[amendment.kind]} – ${amendment.chapter.number} ${amendment.chapter.title}`, amendment),
      date: amendment.date,
      address: amendmentAddress(amendment),
      summary: withStatus(amendment.note ?? `${amendment.number} ${told[amendment.kind]}.`, amendment),
      html:
        (amendment.chapter.isOutOfDate ? `<p><strong>${outOfDate}</strong></p>` : "") +
        withRoot(changeOf(amendment, texts), root, amendment.number),
    })),
  };
}

// A text that was replaced is not taken for one in force by a reader who sees the entry alone.
function withStatus(words: string, { chapter }: Amendment): string {
  return chapter.isOutOfDate ? `${outOfDate}: ${words}` : words;
}

/** For each text by its id: the change that followed each of its versions, and its present words. */
type Text = { earlier: EarlierVersion[]; present?: Section };

function textsOf(chapters: Chapter[]): Map<string, Text> {
  return new Map(
    chapters.flatMap((chapter): [string, Text][] => [
      ...sectionsOf(chapter).map((section): [string, Text] => [section.id, { earlier: section.earlier, present: section }]),
      ...chapter.withdrawn.map((text): [string, Text] => [text.id, { earlier: text.versions }]),
    ]),
  );
}

/** The change as HTML; for a new section its words. */
function changeOf({ id, kind, before, date }: Amendment, texts: Map<string, Text>): string {
  const { earlier = [], present } = texts.get(id) ?? {};
  if (kind !== "new") return earlier.find(({ version }) => version === before)?.followed ?? "";
  return present ? versionOf(present, date).html : (earlier.find(({ version }) => version === date)?.html ?? "");
}

// The printed tree has addresses in href and src only.
function withRoot(html: string, root: string, number: string): string {
  return html.replaceAll('href="#', `href="${pageAddress(number)}#`).replaceAll(/(href|src)="\//g, `$1="${root}/`);
}
