// What the portal is, what it keeps of its readers, how accessible it is, how to cite it. True of every manual.

import { type Manual, sectionsOf } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import { paragraphAnchor } from "@/lib/site/anchors";
import { inSentence } from "@/lib/site/page-metadata";
import { addressInChapter, checkAddress, offlineAddress, pageAddress } from "@/lib/site/urls";
import { Outside } from "../page-main/outside";
import { PageMain } from "../page-main/page-main";

export function AboutPage({ manual }: { manual: Manual }) {
  const [chapter] = manual.chapters;
  const [section] = sectionsOf(chapter);
  const paragraph = paragraphAnchor(section.number, 1);
  return (
    <PageMain>
      <div className="prose">
        <h1>About this portal</h1>
        <h2>What it is</h2>
        <p>
          These pages hold {inSentence(manual.title)}, published by: {manual.publisher}. The publisher’s own website is{" "}
          <Outside address={manual.address}>{manual.address}</Outside>.
        </p>
        <p>
          The words are the publisher’s, letter for letter, misprints included; what this portal adds stands outside them, in notes. Each
          chapter says as at what date its text is given, and whether it is still in force. A chapter marked “historical version” has been
          replaced and must not be taken for today’s procedure.
        </p>
        <h2>Privacy</h2>
        <p>
          No cookies are set, and nobody counts your visits from these pages. Two things are stored on your device, and only when you ask
          for them: the numbers of the sections you select, for the tab you select them in, until you clear them or close it; and{" "}
          <a href={offlineAddress}>a copy of this manual</a>, until you remove it. Nothing is fetched from other websites. Searching happens
          on your device: what you type is never sent over the network. If JavaScript is off, searching does not work, and what you type is
          sent nowhere either.
        </p>
        {manual.quickExit && (
          <p>
            “Leave this site”, on every page, hides the page at once and opens <Outside address={manual.quickExit}>another website</Outside>{" "}
            in its place; pressing Shift three times does the same. It deletes nothing but what you selected: the pages that you read stay
            in the history of the browser, a copy of the manual that you keep stays on the device, and anyone who watches the device or the
            network may still see that you were here. Where that is a danger, use another device.
          </p>
        )}
        <p>Links marked ↗ lead to other websites, which have rules of their own.</p>
        <h2>Accessibility</h2>
        <p>
          The pages are made to meet the Web Content Accessibility Guidelines 2.2 at level AA, and are tested for it: with the keyboard
          alone, at 400 % zoom, with larger text spacing, in light, dark and forced colours. Everything can be read, linked to and printed
          with JavaScript off; searching, selecting, comparing any two versions, checking a printed copy and keeping the manual need it.
          Ctrl+K or / reaches the search field from anywhere on a page; the key / alone cannot be turned off, which is one criterion (2.1.4)
          not met.
        </p>
        <h2>How to cite</h2>
        <p>
          Under every section and paragraph stand “Copy link”, “Copy citation” and “Copy quotation”. A copied link finds the text even after
          it has been renumbered, and says so where its words have changed since. Every chapter, section and paragraph also has a plain
          address of its own. Give the number, the chapter, the manual, the date of the version and the address, for example:{" "}
          {section.number}, {chapter.title}, {manual.title}, version of {dayInWords(section.version)},{" "}
          <a href={pageAddress(section.number)}>{pageAddress(section.number)}</a>.
        </p>
        <p>
          To point to a section in its chapter, use{" "}
          <a href={addressInChapter(chapter.number, section.number)}>{addressInChapter(chapter.number, section.number)}</a>; to a paragraph,{" "}
          <a href={`${pageAddress(section.number)}#${paragraph}`}>{`${pageAddress(section.number)}#${paragraph}`}</a>. List items are
          counted as paragraphs.
        </p>
        <h2>Printing</h2>
        <p>
          Every printed sheet names the moment of printing, the date of the version and its place among the pages. With JavaScript off the
          moment cannot be known, and the sheet says so. Under each section stands its fingerprint, by which{" "}
          <a href={checkAddress}>a printed copy can be checked</a>. “Print” on a chapter’s or a section’s page adds a QR code that leads to
          each section; so does the page of sections chosen with “Select”, which are printed together.
        </p>
      </div>
    </PageMain>
  );
}
