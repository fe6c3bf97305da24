// A section with its latest amendment shown in place, or one that was withdrawn.
import { withoutAids } from "@/lib/domain/as-at";
import type { Section, WithdrawnSection } from "@/lib/domain/manual";
import { labelOf } from "@/lib/domain/number";
import { dayInWords } from "@/lib/domain/version-date";
import { paragraphAnchor, sectionAnchor } from "@/lib/site/anchors";
import { versionsAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/amendments";
import { Labelled } from "../page-main/labelled";
import { BlocksStyle } from "../section/blocks-style";
import type { Heading as HeadingElement } from "../section/heading-level";
import { NumberLink } from "../section/number-link";

export function ShownSection({ section, isNew, heading: Heading }: { section: Section; isNew: boolean; heading: HeadingElement }) {
  const { number, title, earlier, html, version, note, kind } = section;
  const [before] = earlier;
  const label = labelOf(number);
  const shown = before ? withAnchors(before.followed, number) : withoutNotes(withoutAids(html));
  return (
    <section className="section" id={sectionAnchor(number)} data-id={section.id} data-amended={before || isNew ? "" : undefined}>
      <Heading className="section-heading">
        <NumberLink section={section} />
        {label && title && ` ${title}`}
      </Heading>
      {before && (
        <p className="standing amended">
          {words.changed(kind, dayInWords(version), note)}{" "}
          <a className="screen-only" href={versionsAddress(number)}>
            {words.allVersions}
          </a>
        </p>
      )}
      {isNew && !before && <p className="standing amended">{words.added(dayInWords(version), note)}</p>}
      <BlocksStyle html={shown} />
      {/* Made by lib/markdown from trees without raw HTML, every link's address checked. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see the line above */}
      <section className={before ? "words difference" : "words"} dangerouslySetInnerHTML={{ __html: shown }} />
    </section>
  );
}

// The notes under a section are not part of the amendment, and are on its own page.
function withoutNotes(html: string): string {
  return html.replace(/ aria-describedby="[^"]*"/g, "");
}

// The paragraphs of the present text have the anchors that they have on its own page.
function withAnchors(changes: string, number: string): string {
  return changes.replace(/ data-paragraph="(\d+)"/g, (_whole, at) => ` id="${paragraphAnchor(number, Number(at))}"`);
}

/** `isAnchored` where no other text has its number. */
export function ShownWithdrawal({
  text,
  isAnchored,
  heading: Heading,
}: {
  text: WithdrawnSection;
  isAnchored: boolean;
  heading: HeadingElement;
}) {
  const last = text.versions[0];
  return (
    <section className="section" id={isAnchored ? sectionAnchor(text.number) : undefined} data-id={text.id} data-amended="">
      <Heading className="section-heading">
        <Labelled number={text.number}>{last?.title}</Labelled>
      </Heading>
      <p className="standing amended">{words.withdrawn(dayInWords(text.on), text.why)}</p>
      <BlocksStyle html={last?.followed ?? ""} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: as above */}
      <section className="words difference" dangerouslySetInnerHTML={{ __html: last?.followed ?? "" }} />
    </section>
  );
}
