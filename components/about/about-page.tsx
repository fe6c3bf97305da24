// What the portal is, what it stores about its readers, how accessible it is, how to cite it. True of every manual.

import { chapterCitation, citedVersion, fillCitation } from "@/lib/domain/citation";
import { type Manual, sectionsOf } from "@/lib/domain/manual";
import { calledBy } from "@/lib/domain/number";
import { dayInWords } from "@/lib/domain/version-date";
import { paragraphAnchor } from "@/lib/site/anchors";
import { inSentence } from "@/lib/site/page-metadata";
import { copiedFragment } from "@/lib/site/permalink";
import { linkedFingerprint } from "@/lib/site/printed-fingerprint";
import { addressInChapter, checkAddress, offlineAddress, pageAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/about";
import * as contacts from "@/lib/wording/contacts";
import { title as keysTitle } from "@/lib/wording/keys";
import { LinkedSentence } from "../page-main/linked-sentence";
import { Outside } from "../page-main/outside";
import { PageMain } from "../page-main/page-main";

export function AboutPage({ manual }: { manual: Manual }) {
  const { title, publisher, address, quickExit } = manual;
  const [chapter] = manual.chapters;
  const [section] = sectionsOf(chapter);
  const { id, number, fingerprint } = section;
  const ofSection = pageAddress(number);
  // As the panel Share copies it.
  const permanent = (manual.portalAddress ?? "") + ofSection + copiedFragment({ id, fingerprint: linkedFingerprint(fingerprint) });
  const version = citedVersion(section, chapter);
  const citation = fillCitation(chapterCitation(manual, chapter), {
    number: calledBy(number),
    version,
    address: permanent,
    accessed: words.dayOfReading,
  });
  const [before, after] = citation.split(permanent);
  const inChapter = addressInChapter(chapter.number, number);
  const ofParagraph = `${ofSection}#${paragraphAnchor(number, 1)}`;
  return (
    <PageMain>
      <div className="prose">
        <h1>{words.title}</h1>
        <h2>{words.whatItIs}</h2>
        <p>
          {words.contains(inSentence(title), publisher)}{" "}
          <LinkedSentence sentence={words.publishersWebsite} links={[() => <Outside address={address}>{address}</Outside>]} />
        </p>
        <p>{words.verbatim}</p>
        <h2>{words.privacy}</h2>
        <p>
          <LinkedSentence sentence={words.stored} links={[offlineAddress]} />
        </p>
        {quickExit && (
          <p>
            <LinkedSentence sentence={words.quickExit} links={[(link) => <Outside address={quickExit}>{link}</Outside>]} />
          </p>
        )}
        <p>{words.outsideLinks}</p>
        {manual.partners.some(({ printedAs, note }) => printedAs || note) && (
          <>
            <h2>{contacts.about(manual.partners)}</h2>
            <ul>
              {manual.partners
                .filter(({ printedAs, note }) => printedAs || note)
                .map(({ name, printedAs, note }) => (
                  <li key={name}>{words.aboutPartner(name, printedAs, note)}</li>
                ))}
            </ul>
            {manual.partnersAsAt && <p>{contacts.asPrinted(manual.partners, dayInWords(manual.partnersAsAt))}</p>}
          </>
        )}
        <h2>{words.accessibility}</h2>
        <p>
          {words.accessible} {words.keys} <act-button does="keys" data-label={keysTitle} />
        </p>
        <h2>{words.howToCite}</h2>
        <p>
          {words.links} {before}
          <a href={permanent}>{permanent}</a>
          {after}
        </p>
        <p>
          <LinkedSentence sentence={words.plainAddresses} links={[() => ownAddress(inChapter), () => ownAddress(ofParagraph)]} />
        </p>
        <h2>{words.printing}</h2>
        <p>
          <LinkedSentence sentence={words.sheets} links={[checkAddress]} />
        </p>
      </div>
    </PageMain>
  );
}

function ownAddress(address: string) {
  return <a href={address}>{address}</a>;
}
