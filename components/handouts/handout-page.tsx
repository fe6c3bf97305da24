// The frame of a sheet to hand out: how it is used, on the screen alone, then the sheet itself.
import type { ReactNode } from "react";
import type { Manual } from "@/lib/domain/manual";
import { versionWords } from "@/lib/site/page-metadata";
import { versionsOfSheet } from "@/lib/site/print-stamp";
import { handoutsAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/handouts";
import { Breadcrumb } from "../page-main/breadcrumb";
import { PageMain } from "../page-main/page-main";

type Props = {
  manual: Manual;
  title: string;
  how: string;
  /** What the reader chooses before printing. */
  choices?: ReactNode;
  /** What else can be done with it. */
  acts?: ReactNode;
  children: ReactNode;
};

/** Every sheet says at its foot which versions it is of, as chapters do. */
export function HandoutPage({ manual: { chapters }, title, how, choices, acts, children }: Props) {
  const anyHistorical = chapters.some(({ status }) => status === "historical");
  const stamped = versionsOfSheet(chapters.map(versionWords), anyHistorical).replace(/\.$/, "");
  return (
    <PageMain stamped={stamped}>
      <div className="handout">
        <Breadcrumb steps={[{ address: handoutsAddress, words: words.title }]} />
        <h1>{title}</h1>
        <p className="standing screen-only">{how}</p>
        {choices}
        <div className="handout-acts screen-only">
          <act-button does="print" data-label={words.print} />
          {acts}
        </div>
        <div className="handout-sheet">{children}</div>
      </div>
    </PageMain>
  );
}
