// Beside the number of a section that was amended: when it last changed, which leads to the change. Its style sheet comes
// with it, so that a page where nothing has changed fetches none.
import type { Section } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import { versionAnchor } from "@/lib/site/anchors";
import { changedStyle } from "@/lib/site/assets";
import { versionsAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/reading";

export function ChangedMark({ section: { number, version, kind } }: { section: Pick<Section, "number" | "version" | "kind"> }) {
  const said = kind === "correction" ? words.corrected : words.changed;
  return (
    <>
      <link rel="stylesheet" href={changedStyle} />
      <p className="changed">
        <a href={`${versionsAddress(number)}#${versionAnchor(version)}`} data-does="show-change">
          {said(dayInWords(version))}
        </a>
      </p>
    </>
  );
}
