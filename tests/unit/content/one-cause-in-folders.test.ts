// What happens to files and folders in a file manager, or by a slip in one line, is reported once, by the rule that says how to
// put it right, however many files it concerns.
import { cpSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { problemsAsContent } from "./broken-manual";
import { copyManual } from "./copied-manual";

const { folder, read, put, change } = copyManual();
const move = (from: string, to: string) => {
  mkdirSync(dirname(join(folder(), to)), { recursive: true });
  renameSync(join(folder(), from), join(folder(), to));
};
const remove = (name: string) => rmSync(join(folder(), name), { recursive: true });
const copy = (from: string, to: string) => cpSync(join(folder(), from), join(folder(), to), { recursive: true });

const lanterns = "19.1-lantern-safety";
const bells = "7.1-invented-bells";
const links = "9.1-invented-links";
const kept = `${lanterns}/superseded/19.1.3`;

/** What was done, and everything reported: "FILE RULE". */
const accidents: Record<string, [done: () => void, told: string]> = {
  "a section has the id of another": [() => change(`${links}/9.1.3.md`, "id: na03", "id: ma01"), `${links}/9.1.3.md duplicate-id`],
  "a section comes to have the id of one before it": [
    () => change(`${links}/9.1.2.md`, "id: na02", "id: na03"),
    `${links}/9.1.2.md duplicate-id`,
  ],
  "a day was changed to one after the chapter's": [
    () => change(`${links}/9.1.2.md`, "version: 2020-01-01", "version: 2022-01-01"),
    "versions.yml lost-version",
  ],
  "a chapter's folder has another number": [() => move(lanterns, "4.1-lantern-safety"), "4.1-lantern-safety renamed-folder"],
  "a chapter's folder was deleted": [() => remove(bells), "number-history.yml vanished-id"],
  "a chapter's file was emptied": [() => put(`${lanterns}/chapter.yml`, ""), `${lanterns}/chapter.yml empty-file`],
  "a chapter's file has nothing but a comment": [() => put(`${links}/chapter.yml`, "# Later\n\n"), `${links}/chapter.yml empty-file`],
  "the manual's file was emptied": [() => put("manual.yml", "\n"), "manual.yml empty-file"],
  "a section was emptied": [() => put(`${links}/9.1.1.md`, " \n\n"), `${links}/9.1.1.md empty-file`],
  "an earlier version was emptied": [() => put(`${kept}/2019-01-01.md`, ""), `${kept}/2019-01-01.md empty-file`],
  "the thesaurus was emptied": [() => put("thesaurus.yml", ""), "thesaurus.yml empty-file"],
  "the lock was emptied": [() => put("versions.yml", ""), " missing-lock"],
  "the number history was emptied": [() => put("number-history.yml", "# Nothing\n"), " missing-number-history"],
  "an entry of the number history was lost": [
    () => change("number-history.yml", /^ma02:\n(?: .*\n)*/m, ""),
    "number-history.yml unrecorded-id",
  ],
  "the list of documents was deleted": [() => remove("documents.yml"), " missing-list"],
  "the list of documents was emptied": [() => put("documents.yml", ""), "documents.yml missing-list"],
  "an earlier version has a name that is no day": [() => move(`${kept}/2019-01-01.md`, `${kept}/old.md`), `${kept}/old.md version-name`],
  "an earlier version was copied": [
    () => copy(`${kept}/2019-01-01.md`, `${kept}/2019-01-01 (2).md`),
    `${kept}/2019-01-01 (2).md version-kept-twice`,
  ],
  "all earlier versions of a chapter are gone": [() => remove(`${lanterns}/superseded`), "versions.yml lost-versions"],
  "all earlier versions of a section are gone": [() => remove(kept), "versions.yml lost-versions"],
  "all versions of a withdrawn section are gone": [() => remove(`${bells}/superseded/7.1.3`), "versions.yml lost-versions"],
  "earlier versions are in the folder of another section": [
    () => move(kept, `${lanterns}/superseded/19.1.4`),
    `${lanterns}/superseded/19.1.4/2019-01-01.md version-id`,
  ],
  "the folder of earlier versions of a section has a wrong name": [
    () => move(kept, `${kept} old`),
    `${kept} old/2019-01-01.md unknown-section`,
  ],
  "the folder of all earlier versions has a wrong name": [
    () => move(`${lanterns}/superseded`, `${lanterns}/Superseded`),
    `${lanterns}/Superseded unknown-folder`,
  ],
  "the folder of pictures has a wrong name": [() => move(`${links}/pictures`, `${links}/images`), `${links}/images unknown-folder`],
  "drafts are in a folder of their own": [
    () => {
      copy(`${links}/9.1.1.md`, `${links}/drafts/9.1.1.md`);
      put(`${links}/drafts/notes.docx`, "PK\0");
    },
    `${links}/drafts unknown-folder`,
  ],
  "a picture has another ending": [
    () => move(`${links}/pictures/square.svg`, `${links}/pictures/square.png`),
    `${links}/pictures/square.png picture-form`,
  ],
  "a withdrawn number is in no part any more": [
    () => change(`${lanterns}/chapter.yml`, /^ +withdrawn:.*\n/m, ""),
    `${lanterns}/chapter.yml withdrawn-in-no-part`,
  ],
  "the first text was put in the place of the present one": [
    () => copy(`${kept}/2019-01-01.md`, `${lanterns}/19.1.3.md`),
    `${lanterns}/19.1.3.md superseded-again`,
  ],
  "a number has a comma": [() => change(`${links}/chapter.yml`, "9.1.3]", '"9.1,3"]'), `${links}/chapter.yml unknown-section`],
  "a number has one digit more": [() => change(`${links}/chapter.yml`, "9.1.3]", "9.1.35]"), `${links}/chapter.yml unknown-section`],
  "a section has another name": [() => move(`${links}/9.1.3.md`, `${links}/9.1.4.md`), `${links}/9.1.4.md section-in-no-part`],
  "a section was amended by hand, and no word of it": [
    () => {
      copy(`${links}/9.1.3.md`, `${links}/superseded/9.1.3/2020-01-01.md`);
      change(`${links}/9.1.3.md`, "version: 2020-01-01", "version: 2021-01-01\nnote: Invented.");
    },
    `${links}/9.1.3.md unchanged-version`,
  ],
  "a new chapter is not in the number history yet": [
    () => {
      put("9.2-new/chapter.yml", "id: zz00\ntitle: New\nas-at: 2021-01-01\nparts:\n  - title: All\n    sections: [9.2.1, 9.2.2]\n");
      for (const n of [1, 2]) put(`9.2-new/9.2.${n}.md`, `---\nid: zz0${n}\nversion: 2021-01-01\n---\n\nInvented ${n}.\n`);
      remove("versions.yml");
    },
    "number-history.yml unrecorded-id",
  ],
  "nothing is left": [
    () => {
      remove(".");
      mkdirSync(folder());
    },
    " no-content",
  ],
  "the folder is not part of a manual": [
    () => {
      remove(".");
      put("notes/one.txt", "Invented");
      put("notes/two.docx", "PK\0");
    },
    " no-content",
  ],
  "only the last line of a conflict was left, between empty lines": [
    () => put(`${links}/9.1.3.md`, `${read(`${links}/9.1.3.md`)}\n=======\n\nInvented.\n`),
    `${links}/9.1.3.md conflict-marker`,
  ],
  "git marks conflicts by more signs": [
    () => put(`${links}/9.1.3.md`, `${read(`${links}/9.1.3.md`)}\n<<<<<<<<<< a\nOne.\n==========\nTwo.\n>>>>>>>>>> b\n`),
    `${links}/9.1.3.md conflict-marker`,
  ],
};

test.each(Object.entries(accidents))("reports once that %s", (_what, [done, told]) => {
  done();
  const problems = problemsAsContent(folder()).map(({ file, rule }) => `${file.replace(/^content\/?/, "")} ${rule}`);
  expect(problems).toEqual([told]);
});

test("a folder with a wrong number, a mistyped section and a wrong folder of versions get a suggestion", () => {
  change(`${links}/chapter.yml`, "9.1.3]", "9.1.35]");
  move(kept, `${kept} old`);
  const messages = problemsAsContent(folder()).map(({ message }) => message);
  expect(messages.sort()).toEqual([
    "There is no section 19.1.3 old. Did you mean 19.1.3?",
    "There is no section 9.1.35. Did you mean 9.1.3?",
  ]);
});
