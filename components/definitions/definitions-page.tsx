// Every term the manual defines, in its own words, and every abbreviation with the source of its meaning.
import type { Manual } from "@/lib/domain/manual";
import * as words from "@/lib/wording/definitions";
import { Breadcrumb } from "../page-main/breadcrumb";
import { PageMain } from "../page-main/page-main";
import { MeaningWords } from "../section/meaning-note";
import { NumberList } from "../section/number-list";
import { VersionNotice } from "../version-notice/version-notice";

export function DefinitionsPage({ manual }: { manual: Manual }) {
  const [only] = manual.chapters.length === 1 ? manual.chapters : [];
  return (
    <PageMain chapter={only}>
      <Breadcrumb />
      <h1>{words.title}</h1>
      {only && <VersionNotice chapter={only} />}
      {manual.meanings.length === 0 && <p>{words.none}</p>}
      <dl className="definitions">
        {manual.meanings.map((meaning) => (
          <div key={meaning.word}>
            <dt>{meaning.word}</dt>
            <dd>
              <MeaningWords meaning={meaning} isMarked={only !== undefined} />
            </dd>
            {meaning.usedIn.length > 0 && (
              <dd className="standing">
                {words.usedIn} <NumberList numbers={meaning.usedIn} />.
              </dd>
            )}
          </div>
        ))}
      </dl>
    </PageMain>
  );
}
