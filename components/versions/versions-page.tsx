// The history of a section: each version with its date and note, and what changed with it; any two compared.

import { versionOf } from "@/lib/domain/as-at";
import type { EarlierVersion, Manual, Place, Section } from "@/lib/domain/manual";
import { withLabel } from "@/lib/domain/number";
import { calledAs } from "@/lib/domain/section-name";
import { dayInWords } from "@/lib/domain/version-date";
import { versionAnchor } from "@/lib/site/anchors";
import { compareCode, versionsStyle } from "@/lib/site/assets";
import { changesAddress, pageAddress, versionAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/versions";
import { Breadcrumb } from "../page-main/breadcrumb";
import { Labelled } from "../page-main/labelled";
import { LinkedSentence } from "../page-main/linked-sentence";
import { PageMain } from "../page-main/page-main";
import { ReadingBar } from "../reading-bar/reading-bar";
import { VersionNotice } from "../version-notice/version-notice";
import { BeforeAndNow } from "./before-and-now";
import { HowToRead } from "./how-to-read";
import { VersionArticle } from "./version-article";
import { VersionCut } from "./version-cut";

type Props = { place: Extract<Place, { kind: "section" }>; manual: Manual };

export function VersionsPage({ place, manual }: Props) {
  const { chapter, section } = place;
  const versions = [section, ...section.earlier];
  return (
    <>
      <PageMain chapter={chapter}>
        <ReadingBar chapter={chapter} partners={manual.partners} hasContents={false} />
        <link rel="stylesheet" href={versionsStyle} precedence="default" />
        <Breadcrumb
          steps={[
            { address: pageAddress(chapter.number), words: withLabel(chapter.number, chapter.title) },
            { address: pageAddress(section.number), words: calledAs(section) },
          ]}
        />
        <h1>
          <Labelled number={section.number} name={calledAs(section)}>
            {words.title}
          </Labelled>
        </h1>
        <VersionNotice chapter={chapter} />
        <p className="standing">
          {words.latestFirst(versions.length)} <HowToRead />
        </p>
        <compare-versions data-number={section.number}>
          <p className="standing screen-only">{words.howToCompare}</p>
        </compare-versions>
        {versions.map((version, i) => (
          <Version key={version.version} version={version} before={section.earlier[i]} after={versions[i - 1]} place={place} />
        ))}
      </PageMain>
      <template data-bank="">
        {versions.map(({ version }) => (
          <VersionArticle key={version} version={versionOf(section, version)} manual={manual} dataKey={version} heading="h1" />
        ))}
      </template>
      {versions.map((version, i) => (
        <VersionCut key={version.version} version={version} until={versions[i - 1]?.version} place={place} manual={manual} />
      ))}
      <script type="module" src={compareCode} />
    </>
  );
}

type VersionProps = { version: Section | EarlierVersion; before?: EarlierVersion; after?: Section | EarlierVersion; place: Props["place"] };

/** `before` and `after` are the versions next to it in time. */
function Version({ version: { version, note, kind }, before, after, place: { chapter, section } }: VersionProps) {
  const { number, version: present } = section;
  const isOutOfDate = chapter.status === "historical";
  const day = dayInWords(version);
  return (
    <section className="version-of" id={versionAnchor(version)}>
      <h2>
        <LinkedSentence
          sentence={after ? words.replacedOn(day, dayInWords(after.version)) : words.latest(day, isOutOfDate)}
          links={[after ? versionAddress(number, version) : pageAddress(number)]}
        />
      </h2>
      {note && <p className="change-note">{note}</p>}
      {!before && <p className="standing">{words.first}</p>}
      {before && <p className="standing">{(kind === "correction" ? words.corrects : words.amends)(dayInWords(before.version))}</p>}
      {before && <BeforeAndNow difference={before.followed} isPresent={!after && !isOutOfDate} />}
      {after && (
        <p className="standing screen-only">
          <LinkedSentence
            sentence={after.version === present ? words.readThis : words.readOrCompare}
            links={[versionAddress(number, version), changesAddress(number, version)]}
          />
        </p>
      )}
    </section>
  );
}
