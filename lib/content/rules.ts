// Every rule the content must follow, with all its wording for editors in one place: what is wrong and how to fix it.
// Over 100 lines because the wording is kept together.

import { dayMeant } from "../domain/fitting-day";
import { parseLabel } from "../domain/label";
import { inOwnChapter, labelOf, slugOf } from "../domain/number";
import type { ShownCommands } from "../messages/shown-command";
import { fileOf } from "./chapter-labels";

/** What is wrong and how to fix it. A fix may name commands, which are written for the manual being checked. */
export type Wording = readonly [message: string, fix: string | ((commands: ShownCommands) => string)];

// Restores the last committed version, in the index and on the disk.
const putBack = ["restore", "--staged", "--worktree"];

/** For the case that the removal has already been committed. */
const committed = (git: ShownCommands["git"], files: string) =>
  `if the removal was committed, ${git("log", "--diff-filter=D", "--name-only", "--", files)} finds the commit`;

const maybe = (suggestion: string | undefined) => (suggestion ? ` Did you mean ${suggestion}?` : "");

// Letters of another alphabet may look the same.
function sayLatin(label: string): string {
  const other = /(?![\p{Script=Latin}])\p{L}/u.exec(/\S*$/.exec(label)?.[0] ?? "")?.[0];
  return other === undefined ? "" : ` The letter “${other}” is of another alphabet; letters in a number are Latin.`;
}

export const rules = {
  // Files
  "no-content": (kind: "missing" | "file" | "folder") => [
    { missing: "There is no such folder.", file: "This is a file, not a folder.", folder: "There is no content in this folder." }[kind],
    "name a folder with manual.yml and the chapters in it, like content/.",
  ],
  "unfinished-change": () => [
    "Another command is changing this manual, or was interrupted while changing it.",
    ({ npm }) =>
      `wait until it has finished. If no command is running, run ${npm("check")}, which completes or undoes the change, or says why it can't.`,
  ],
  "missing-file": (name: string) => [`${name} is missing.`, `add ${name}. There is an example in this project's content/ folder.`],
  "missing-list": (name: string, links: string) => [
    `${name} is missing or empty, and ${links} in the text point to its entries.`,
    ({ git }) =>
      `if the manual had one, restore it: ${git(...putBack, name)}. If not, add it. There is an example in this project's content/ folder.`,
  ],
  "empty-file": (name: string) => [
    "This file is empty.",
    ({ git }) =>
      `restore its contents: ${git(...putBack, name)} (if the empty file was committed, ${git("log", "--", name)} shows the earlier commits). If the file is new, write its text or delete it.`,
  ],
  "unknown-folder": (name: string, suggestion?: string) => [
    `The folder “${name}” is not part of a chapter.${maybe(suggestion)}`,
    "rename it, or move it out of the content folder. A chapter folder contains its sections, a folder superseded for earlier versions and a folder pictures.",
  ],
  "unknown-file": (suggestion?: string) => [
    `This file is not part of a manual.${maybe(suggestion)}`,
    "rename it, or move it out of the content folder. Files whose names start with a dot, and what Windows leaves in folders, are ignored.",
  ],
  "folder-name": (name: string, label = "", numbering = "manual", suggestion?: string) =>
    label !== ""
      ? [
          `The folder “${name}” does not start with its chapter's label, “${label}”.`,
          `name it ${slugOf(label)}, or ${slugOf(label)}-, then the title in lower case. Or correct label: in its chapter.yml.`,
        ]
      : numbering === "chapter"
        ? [
            `The folder “${name}” is not named by its chapter's number or title.${maybe(suggestion)}`,
            "name it like online-safety: the title in lower case, letters from a to z, with hyphens. Put the number before it, if it has one: 5.1-online-safety.",
          ]
        : [
            `The folder “${name}” does not start with a chapter number.`,
            "name it like 8.45-online-safety: the number, a hyphen, then the title in lower case.",
          ],
  "reserved-name": (name: string) => [
    `“${name}” is the address of another page of this website.`,
    `give it a longer name, like ${name}-policy.`,
  ],
  "renamed-folder": (chapter: string, number: string, folder: string) => [
    `This folder is named ${number}, but all its sections belong to chapter ${chapter}.`,
    ({ npm }) =>
      `rename it ${folder.replace(number, chapter)}. To give the chapter a new number, then run ${npm(`renumber ${chapter} ${number}`)}, which keeps old links working.`,
  ],
  "link-loop": () => ["This link points back to itself.", "remove the link, or point it somewhere else."],
  "link-outside": () => ["This link points outside the content folder, or to nothing.", "replace it with the file itself."],
  "unreadable-file": (reason: string) => [
    `This file cannot be read (${reason}).`,
    "check that it exists and that you have permission to read it.",
  ],
  "too-many-files": (max: string) => [
    `Reading stopped here: the content folder has more than ${max} files and folders, counting each one every time a link points to it.`,
    "remove anything that is not part of the manual, and any links to folders that contain links.",
  ],
  "unexpected-fault": (what: string) => [
    `The portal failed while reading this file: ${what}. This is a bug in the portal, whatever the file contains.`,
    "undo the last change to this file, or split it, and tell the people who maintain the portal.",
  ],
  "too-many-versions": (number: string, max: string) => [
    `Section ${number} has more than ${max} earlier versions, so none of them was read.`,
    "remove anything copied here by mistake.",
  ],
  "too-large": (bytes: string) => [
    `This file is ${bytes} bytes. The most for a section is 1,000,000.`,
    "split it, or check that it is the right file.",
  ],
  "too-deep": () => [
    "This line is nested more than 20 levels deep, or has more than 20 backticks in a row.",
    "remove anything duplicated by mistake. Readers cannot follow text nested so deeply.",
  ],
  "too-many-parts": (max: string) => [
    `By this line the section has more than ${max} paragraphs, list items, table cells, arrows, links and other marks.`,
    "split the section, or remove anything repeated by mistake.",
  ],
  "too-many-lines": (max: string) => [
    `By this line the section has more than ${max} lines.`,
    "split the section, or remove anything repeated by mistake.",
  ],
  "too-many-lines-together": (max: string) => [
    `By this line the paragraph, list or table has more than ${max} lines.`,
    "split it with an empty line, or remove anything repeated by mistake.",
  ],
  "too-many-marks": (max: string) => [
    `By this line the paragraph or table has more than ${max} brackets, asterisks and other marks.`,
    "split it with an empty line, or remove anything repeated by mistake.",
  ],
  binary: () => [
    "This file is not text.",
    "save it as plain text (UTF-8), or move it out of the content folder. A picture belongs in its chapter's pictures folder.",
  ],
  "windows-1252": (byte: string) => [
    `Byte ${byte} is a character of Windows-1252 (often a curly quote or a dash), not UTF-8.`,
    "save the file as UTF-8.",
  ],
  "invalid-utf8": (byte: string) => [`Byte ${byte} is not valid UTF-8.`, "save the file as UTF-8, then check the text here."],
  "lost-character": (code: string) => [
    `A character has been lost here and replaced with ${code}.`,
    "put back the character or picture from the official text.",
  ],
  "control-character": (code: string) => [
    `${code} is an invisible control character.`,
    "delete it and type the character you meant. It is often a curly quote from Word.",
  ],
  "bidi-control": (code: string) => [`${code} changes the direction of text and can hide words.`, "delete it."],
  "invisible-character": (code: string) => [
    `${code} is invisible and stops the search from finding words.`,
    "delete it. Joiners are allowed in emoji, and between letters of scripts that need them, such as Arabic.",
  ],
  "private-character": (code: string) => [
    `${code} looks different on each computer, or shows as an empty box.`,
    "type the character you meant. From a symbol font in Word, it is often a bullet or an arrow.",
  ],
  "conflict-marker": () => [
    "There is an unresolved Git conflict here: two versions of the same lines.",
    "keep the lines that are right, and delete the others and the lines that start with <<<<<<<, |||||||, ======= and >>>>>>>.",
  ],

  // Front matter and settings
  "front-matter-missing": () => [
    "The file does not start with front matter.",
    "start it with a line ---, then id: and version:, then another line ---.",
  ],
  "front-matter-executable": (language: string) => [
    `The front matter is marked as code (${language}), which is not allowed.`,
    "start the file with --- alone and write YAML.",
  ],
  "front-matter-unclosed": () => ["The front matter has no end.", "close it with a line --- before the text."],
  "invalid-yaml": (reason: string) => [
    `This is not valid YAML: ${reason}.`,
    "correct the line. Each line is “key: value”; put the value in quotes if it contains a colon followed by a space.",
  ],
  "yaml-alias": () => ["Anchors and aliases (&, *) are not allowed here.", "write the value out in full."],
  "yaml-tag": (tag: string) => [`The tag ${tag} is not allowed here.`, "write the value without a tag."],
  "duplicate-key": (key: string) => [`The key “${key}” appears twice.`, "remove one of them."],
  "unknown-key": (key: string, suggestion?: string, place?: string, known?: string) => [
    `Unknown key “${key}”.${place ? ` It belongs ${place}.` : maybe(suggestion)}`,
    place ? "move it there, or remove it." : known ? `remove it, or use ${known}.` : "correct its spelling or remove it.",
  ],
  "missing-key": (key: string) => [`“${key}” is missing.`, `add a line ${key}: followed by its value.`],
  outdented: (key: string) => [
    `There is nothing under “${key}”: the lines below it are not indented.`,
    "begin each of them with two spaces more.",
  ],
  incomplete: (what: string, keys: string, purpose: string) => [
    `Incomplete ${what}: it has no ${keys}.`,
    `add one of them, so that readers can ${purpose}.`,
  ],
  "invalid-value": (what: string, wanted: string, fix?: string) => [`Invalid ${what}: ${wanted}.`, fix ?? "correct the value."],
  "html-in-value": (found: string) => [
    `HTML is not allowed here: ${found}. Readers would see it as typed.`,
    "remove it, or write the character itself.",
  ],
  "missing-id": (own?: string) => [
    "The permanent ID is missing.",
    own
      ? `add the line id: ${own}, the ID this was published with. A permanent ID never changes.`
      : "add a line id: followed by four characters that no other section or chapter uses (0-9 and a-z, but not i, l, o or u).",
  ],
  "invalid-id": (id: string, own?: string) => [
    `“${id}” is not a valid permanent ID.`,
    own
      ? `change the line back to id: ${own}, the ID this was published with. A permanent ID never changes.`
      : "use four characters from 0-9 and a-z, but not i, l, o or u.",
  ],
  "duplicate-id": (id: string, elsewhere: string, own?: string) => [
    `The permanent ID ${id} already belongs to ${elsewhere}.`,
    own
      ? `change the line back to id: ${own}, the ID this was published with. A permanent ID never changes.`
      : "give the newer one a different ID. Never change an ID that has been published.",
  ],
  "missing-version": () => [
    "The version date is missing.",
    "add a line version: followed by the date from which this text applies, like 2017-10-24.",
  ],
  "impossible-date": (date: string) => [
    `“${date}” is not a real date.${maybe(dayMeant(date))}`,
    "write the date as year-month-day, like 2017-10-24.",
  ],
  "far-day": (date: string) => [
    `The year of “${date}” looks mistyped.`,
    "correct it. A change and the first day of a notice can be up to a year ahead, a review and the last day of a notice up to ten years. None can be before 1900, and no notice can begin before 1990.",
  ],
  "notice-ends-first": (until: string, from: string) => [
    `This notice ends on ${until}, before it begins on ${from}.`,
    "correct one of the dates. Readers see the notice on both days and those between.",
  ],
  "review-before-last": (review: string, reviewed: string) => [
    `The next review is on ${review}, but the last review was on ${reviewed}.`,
    "correct the wrong date: reviewed: is the last review and review: the next.",
  ],
  "urgent-old-number": (number: string, partner: string, day: string, chapter: string, asAt: string) => [
    `urgent: has ${number}, the telephone number of ${partner} as at ${day}. Chapter ${chapter}, of ${asAt}, is out of date, so this number may be too.`,
    "call the number to check it, then set partners-as-at: to the date of your call. Or remove the number from urgent:.",
  ],
  "introduction-front-matter": () => [
    "introduction.md starts with front matter, which only sections have.",
    "remove the lines from the first --- to the second.",
  ],
  "introduction-picture": (address: string) => [
    `The introduction has the picture ${address}, but pictures belong to chapters.`,
    "remove it, or show it in a section and link to that.",
  ],
  "introduction-document": (link: string) => [
    `The introduction links to ${link}, which has no address.`,
    "remove the link and keep its words, or add an address in documents.yml or related-chapters.yml.",
  ],
  "unknown-time-zone": (name: string) => [`There is no time zone “${name}”.`, "use a name such as Europe/London."],
  "unused-misprint": (word: string) => [`The misprint “${word}” is not in the text.`, "copy it exactly as printed, or remove the line."],
  "unused-definition": (term: string) => [
    `The term “${term}” is listed in defines:, but this section does not use it.`,
    "copy it exactly as printed, or remove the line.",
  ],
  "duplicate-definition": (term: string, elsewhere: string) => [
    `The term “${term}” is already defined by ${elsewhere}.`,
    "keep it only in the section that says what it means.",
  ],

  // The manual's theme
  "faint-colour": (colour: string, reached: string, needed: string, suggestion: string) => [
    `Text in the colour ${colour} is hard to read: its lowest contrast with the page is ${reached} to 1, and at least ${needed} to 1 is needed (WCAG 2.2, 1.4.3). Did you mean ${suggestion}?`,
    "choose a darker colour. The colour for dark pages is made from it.",
  ],
  "unknown-logo": (name: string, suggestion?: string) => [
    `There is no file ${name} next to manual.yml.${maybe(suggestion)}`,
    "add the file, correct its name, or remove the line logo:.",
  ],
  "large-logo": (bytes: string, max: string) => [
    `This logo is ${bytes} bytes. Every reader downloads it, so the most is ${max}.`,
    "simplify the image, or save it as “optimised SVG”.",
  ],
  "invalid-drawing": (reason: string) => [
    `This is not a valid SVG image: ${reason}`,
    "save it again as plain SVG. Renaming a photograph or another file to .svg does not convert it.",
  ],
  "unsafe-drawing": (what: string) => [
    `This SVG image contains ${what}, which is not allowed.`,
    "save it as plain SVG, without scripts, links, animation, embedded pictures or anything loaded from elsewhere.",
  ],
  "wild-drawing": (what: string) => [
    `This SVG image would freeze browsers: it contains ${what}.`,
    "use fewer parts and simpler effects, or save it as a .png.",
  ],

  // Numbers and parts
  "number-form": (name: string, label: string | undefined, numbering = "manual", suggestion?: string) =>
    label !== undefined && parseLabel(label) === undefined
      ? [
          `“${label}” is not a label.`,
          `write it as printed, like 3.2, Article 5, 12A or IV.2.${sayLatin(label)} Leave label: out if nothing is printed before the title.`,
        ]
      : label !== undefined && slugOf(label) !== name.replace(/\.md$/, "")
        ? [`“${name}” has the label “${label}”.`, `name the file ${slugOf(label)}.md, or correct the label.`]
        : numbering === "chapter"
          ? [
              `“${name}” is not a section number, nor a title in lower case.${maybe(suggestion)}`,
              "name the file after its number, like 3.2.md, or its title, like what-to-do.md, with letters from a to z. Any other label goes into label:, like label: Article 5.",
            ]
          : [`“${name}” is not a section number.`, "name the file after its number, like 8.45.7.md, without leading zeros."],
  "wrong-folder": (number: string, chapter: string, suggestion?: string) => [
    `Section ${number} does not belong to chapter ${chapter}.${maybe(suggestion)}`,
    "move the file to its chapter's folder, or correct its number.",
  ],
  "duplicate-number": (number: string, elsewhere: string) => [
    `The number ${number} is already used by ${elsewhere}.`,
    "give one of them a different number.",
  ],
  "unknown-parent": (parent: string, suggestion?: string, _meant?: string) => [
    `There is no section ${parent} above this one in its part.${maybe(suggestion)}`,
    "correct parent:, or list that section before this one in chapter.yml. Sections are indented below it in the order of the list.",
  ],
  "unknown-section": (number: string, suggestion?: string, isListed?: string) => [
    isListed
      ? `There is no section ${inOwnChapter(number)}.${maybe(suggestion && inOwnChapter(suggestion))}`
      : `There is no section ${number}.${maybe(suggestion)}`,
    "correct the number, remove it here, or add the section's file.",
  ],
  "section-in-no-part": (number: string) => [
    `Section ${number} is not in any part of its chapter.`,
    "add its number to a part in chapter.yml.",
  ],
  "section-in-two-parts": (number: string) => [`Section ${number} is listed more than once.`, "list it in one part only, once."],
  "empty-section": (number: string, file: string, isNew?: string) => [
    "This section has no text.",
    ({ npm, git }) =>
      isNew
        ? "write the text, or delete the file and remove its number from chapter.yml."
        : `write the text, or restore it: ${git(...putBack, file)}. If the section is no longer in force, run ${npm(`withdraw ${number}`)}, which keeps its text.`,
  ],
  "unknown-chapter": (named: string, suggestion?: string) => [
    `There is no chapter “${named}” to put in order.${maybe(suggestion)}`,
    "write the chapter's number or the name of its folder, or remove the line.",
  ],
  "empty-chapter": () => ["This chapter has no sections.", "add its sections' files, or remove the folder."],
  "empty-part": (title: string) => [`The part “${title}” has no sections.`, "list its section numbers, or remove the part."],
  "no-chapter": () => ["The manual has no chapters.", "add a folder such as 8.45-online-safety, with a chapter.yml and its sections."],

  // Earlier versions
  "version-name": (name: string, version: string) => [
    `This file is named ${name}, but its version is ${version}.`,
    "name the file after the date from which its text applied.",
  ],
  "version-id-in-name": (named: string, id: string) => [
    `The name of this file has the permanent ID ${named}, but its text has ${id}.`,
    "use its own ID in the name, or the date alone if no other text had this number on that day.",
  ],
  "version-kept-twice": (version: string, elsewhere: string, name: string) => [
    `This text's version of ${version} is already kept in ${elsewhere}.`,
    ({ git }) => `remove the one that was not published. ${git("log", "--", name)} shows the commits of this one.`,
  ],
  "version-id": (id: string, number: string, own: string) => [
    `This version has the permanent ID ${own}, but ${number} has the permanent ID ${id}.`,
    "move it to the folder of the section it is an earlier version of. A section keeps its ID through all its versions.",
  ],
  "version-order": (version: string, present: string) => [
    `This earlier version is dated ${version}, but the current one is dated ${present}.`,
    "correct the wrong date. The current version must have the latest date.",
  ],
  "version-twice": (version: string, number: string) => [
    `The version of ${version} of ${number} appears twice: as the current version and as an earlier one. An amendment or a withdrawal was only partly saved.`,
    ({ npm }) => `run it again: ${npm(`amend ${number}`)} or ${npm(`withdraw ${number}`)}. It continues from what is here.`,
  ],
  "superseded-again": (number: string, version: string, later: string, file: string) => [
    `The file of ${number} has its ${version} text again, which was replaced on ${later}.`,
    ({ npm, git }) =>
      `restore the current text: ${git(...putBack, file)} (if the change was committed, ${git("log", "--", file)} shows the earlier commits). To publish the earlier text again, then run ${npm(`amend ${number}`)} and put it in the file.`,
  ],

  "missing-note": (version: string) => [
    `The version of ${version} has no change note.`,
    "add a line note: that says what changed and why. If the meaning did not change, also add kind: correction.",
  ],
  "version-after-chapter": (version: string, asAt: string) => [
    `This version is dated ${version}, but its chapter is as at ${asAt}.`,
    "set as-at: in chapter.yml to the date of the latest version, or correct the version date.",
  ],
  "withdrawn-before-version": (version: string, on: string) => [
    `This version is dated ${version}, but its text was withdrawn on ${on}.`,
    "correct the wrong date, here or in number-history.yml.",
  ],
  "withdrawn-in-no-part": (number: string) => [
    `The withdrawn section ${number} is not in any part of its chapter.`,
    "add its number to withdrawn: in the part it used to be in.",
  ],
  "withdrawn-unknown": (number: string) => [
    `There is no text for the withdrawn section ${number}.`,
    ({ git }) =>
      `correct the number, or remove it. If its file was deleted, restore it: ${git("log", "--diff-filter=D", "--name-only", "--", `*superseded/${number}/*`)} finds the commit that deleted it.`,
  ],

  // The lock
  "missing-lock": () => [
    "This manual has no lock (versions.yml), so published text could change without anyone noticing.",
    ({ npm, git }) => `if it had one, restore it: ${git(...putBack, "versions.yml")}. If not, run ${npm("lock")}, which creates it.`,
  ],
  "missing-number-history": () => [
    "This manual has a lock but no number history (number-history.yml), so numbers could change without anyone noticing.",
    ({ npm, git }) =>
      `if it had one, restore it: ${git(...putBack, "number-history.yml")}. If not, run ${npm("number-history")}, which creates it.`,
  ],
  "changed-words": (number: string, version: string, file: string) => [
    `The text of ${number} differs from its published version of ${version}.`,
    ({ npm, git }) =>
      `run ${npm(`amend ${number}`)}, which keeps the published text and makes this a new version. Or restore the published text: ${git(...putBack, file)} (if the change was committed, ${git("log", "--", file)} shows the earlier commits).`,
  ],
  "changed-version": (number: string, version: string, file: string) => [
    `The earlier version of ${version} of ${number} has changed since it was published.`,
    ({ git }) => `restore it: ${git(...putBack, file)} (if the change was committed, ${git("log", "--", file)} shows the earlier commits).`,
  ],
  "unlocked-version": (number: string, version: string) => [
    `The version of ${version} of ${number} is not locked yet.`,
    ({ npm, git }) =>
      `run ${npm("lock")} when its text is final. If it was locked before, restore the lock: ${git(...putBack, "versions.yml")}.`,
  ],
  "unchanged-version": (number: string, version: string, before: string, takeBack: string, _id: string) => [
    `The version of ${version} of ${number} has the same text as the version of ${before}.`,
    `change its text, or undo the version: ${takeBack}, and set as-at: in chapter.yml back to its earlier date.`,
  ],
  "unchanged-locked-version": (number: string, version: string, before: string, takeBack: string, id: string) => [
    `The version of ${version} of ${number} was locked with the same text as the version of ${before}, so readers would see a change where there is none.`,
    `undo the version: ${takeBack}, delete the line ${version} under ${id} in versions.yml, and set as-at: in chapter.yml back to its earlier date.`,
  ],
  "lost-version": (version: string, id: string, number: string, redated?: string) => [
    `The published version of ${version} of ${number} (permanent ID ${id}) is missing.`,
    ({ npm, git }) =>
      redated
        ? `run ${npm(`amend ${number}`)}, which keeps the text published then and makes the text of ${redated} a new version. If the date was mistyped, change it back to version: ${version}.`
        : `restore its file: ${git(...putBack, `*/superseded/${number}/${version}*`)} (${committed(git, `*/superseded/${number}/${version}*`)}).`,
  ],
  "lost-versions": (versions: string, folder: string) => [
    `${versions} that were published are missing: the folder ${folder} is empty or deleted.`,
    ({ git }) => `restore it: ${git(...putBack, folder)} (${committed(git, folder)}).`,
  ],

  // The number history
  "vanished-id": (id: string, number: string, other?: string, isChapter?: string) => [
    other
      ? `${number} was published with the permanent ID ${id}, but now has ${other}.`
      : `The ${isChapter ? "chapter" : "section"} published as ${number} (permanent ID ${id}) is missing.`,
    ({ npm, git }) => {
      if (other) return `change the line back to id: ${id}. A permanent ID never changes. Give a new section its own number.`;
      const folder = labelOf(number) === "" ? slugOf(number) : `${slugOf(number)}-*`;
      if (isChapter) return `restore its folder: ${git(...putBack, folder)} (${committed(git, folder)}).`;
      const file = `*/${fileOf(number)}.md`;
      return `restore its file: ${git(...putBack, file)} (${committed(git, file)}), and put its number back in chapter.yml. If the section is no longer in force, then run ${npm(`withdraw ${number}`)}, which keeps its text and its address.`;
    },
  ],
  "unrecorded-id": (id: string, number: string, wasPublished?: string) => [
    wasPublished
      ? `${number} (permanent ID ${id}) was published, but is not in the number history.`
      : `${number} (permanent ID ${id}) is not in the number history.`,
    ({ npm, git }) =>
      wasPublished
        ? `if it was there before, restore the number history: ${git(...putBack, "number-history.yml")}. If not, run ${npm("number-history")}, which adds it.`
        : `run ${npm("number-history")}, which adds it.`,
  ],
  "unrecorded-number": (id: string, recorded: string, number: string) => [
    `The number history gives ${recorded} for the permanent ID ${id}, but its number is ${number}.`,
    ({ npm }) =>
      `change its number back to ${recorded}, in the name of its file or folder and in chapter.yml. If a new section has taken that number, give it the next free one. To change the number, then run ${npm(`renumber ${recorded} ${number}`)}, which keeps old links working.`,
  ],
  "withdrawn-id": (id: string, number: string) => [
    `${number} has the permanent ID ${id}, which belongs to a withdrawn section.`,
    ({ npm }) => `give it a new ID. IDs are never reused. If ${npm(`withdraw ${number}`)} was interrupted, run it again.`,
  ],
  "number-history-order": () => [
    "This date is before the one above it.",
    "put the entries of the number history in date order. Past entries never change.",
  ],

  // The thesaurus
  "word-typed-twice": (word: string) => [
    `“${word}” is already in an earlier row.`,
    "put everything it should find in one row. Only one row is used for each word.",
  ],
  "word-left-out": (word: string) => [
    `“${word}” only has words that the search ignores, such as “the”.`,
    "choose a more specific word, or remove it.",
  ],

  "everyday-word": (word: string) => [
    `“${word}” is a word of everyday questions: most queries that have it mean something else.`,
    "add words that say what is meant, such as “tell the police”, or remove it.",
  ],

  "unknown-question-id": (id: string, suggestion?: string) => [
    `No section has the permanent ID “${id}”.${maybe(suggestion)}`,
    "use the id: at the top of the file of the section that answers these questions, or elsewhere for what no section answers.",
  ],
  "question-twice": (line: string) => [`“${line}” is in this list twice.`, "remove one of the two."],

  // Advice
  "unknown-advice": (name: string, suggestion?: string) => [
    `Unknown advice “${name}”.${maybe(suggestion)}`,
    ({ npm }) => `use the name that ${npm("check")} prints after the line and column, or remove it.`,
  ],

  // Words and links
  "raw-html": (start: string) => [
    `HTML is not allowed in the text: ${start}`,
    "write it as Markdown. If you mean the character <, put a backslash before it.",
  ],
  "refused-address": (address: string, why?: string) => [
    `Links to “${address}” are not allowed${why ? `: ${why}` : ""}.`,
    why ? "correct the address, and try it in a browser." : "use https:, mailto:, tel:, or one of section:, chapter:, document:, law:.",
  ],
  "broken-link": (written: string) => [
    `“${written}” is not a link: readers would see it as typed.`,
    "write it without spaces around and inside the round brackets: [words](section:8.45.7).",
  ],
  "unknown-scheme": (scheme: string, suggestion?: string) => [
    `Unknown kind of link “${scheme}:”.${maybe(suggestion)}`,
    "use https:, mailto:, tel:, section:, chapter:, document: or law:.",
  ],
  // `_meant`: the number in the manual, for what is missing.
  "unknown-link-section": (number: string, suggestion?: string, _meant?: string) => [
    `There is no section ${number}.${maybe(suggestion)}`,
    "correct the number, or add the chapter to related-chapters.yml and link with chapter:.",
  ],
  "unknown-link-item": (label: string, item: string, count: number, suggestion?: string) =>
    count > 1
      ? [
          `${label} has ${count} items ${item}.`,
          `link to the section as a whole, section:${label}, because readers could not tell which of them is meant.`,
        ]
      : [
          `${label} has no item ${item}.${maybe(suggestion)}`,
          `correct the item as its marker is printed, or link to the section as a whole: section:${label}.`,
        ],
  "unknown-link-chapter": (key: string, suggestion?: string) => [
    `There is no chapter “${key}”.${maybe(suggestion)}`,
    "correct the name, or add the chapter to related-chapters.yml.",
  ],
  "unknown-link-document": (key: string, suggestion?: string) => [
    `There is no document “${key}”.${maybe(suggestion)}`,
    "correct the name, or add the document to documents.yml.",
  ],
  "ambiguous-link-chapter": (words: string, numbers: string[], unnumbered?: string) => [
    `More than one chapter is called “${words}”: ${numbers.join(" and ")}.`,
    unnumbered === undefined
      ? `write the number of the chapter that is meant in its place, such as ${numbers[0]}.`
      : `write ${numbers.filter((one) => one !== unnumbered).join(" or ")} if that is meant; if not, rename the other chapter's folder, keeping the number at its start.`,
  ],
  "unknown-link-law": (path: string, suggestion?: string) => [
    `laws.yml has no Act for “${path}”.${maybe(suggestion)}`,
    "write the link like law:ukpga/2003/42/section/15, and add the Act and its title to laws.yml.",
  ],
  "reference-link": (label: string) => [
    `The link “[${label}]” has its address elsewhere in the file, which is not allowed.`,
    "write the address in round brackets right after the link text: [text](section:8.45.7).",
  ],
  "unknown-footnote": (label: string, suggestion?: string) => [
    `There is no footnote “[^${label}]”.${maybe(suggestion && `[^${suggestion}]`)}`,
    "correct the label, or add the footnote on its own line: [^label]: text. If you mean the characters themselves, put a backslash before them.",
  ],
  "unused-footnote": (label: string) => [
    `Nothing in the text refers to the footnote “[^${label}]”, so it would not appear.`,
    `put [^${label}] after the words it belongs to, or remove the footnote.`,
  ],
  "footnote-twice": (label: string) => [`There is already a footnote “[^${label}]” above.`, "give one of them a different label."],
  "footnote-in-link": () => ["There is a footnote marker inside a link.", "put it right after the link."],
  "footnote-circle": (label: string) => [
    `The footnote “[^${label}]” refers to itself, directly or through other footnotes.`,
    "remove the marker that leads back to it. A footnote may refer to another one, as long as that one does not refer back.",
  ],

  // Tables whose cells hold blocks
  "table-rows": () => [
    "This block is not a table: it is not a list of rows that have as many cells each.",
    "begin each row with “- - ” and its other cells with “  - ”, as many as in the first row. An empty cell is “  -”. A cell that is only “<” belongs to the one to its left, “^” to the one above it, if that is not the head.",
  ],

  // Flow charts
  "chart-line": (line: string) => [
    `“${line}” is neither a step of a flow chart nor an arrow under a step.`,
    "write a step as its name, a colon and its text. Under it, write each arrow on its own line: yes -> Name of the next step.",
  ],
  "empty-chart": () => ["This flow chart has no steps.", "add steps, or remove the flow chart."],
  "unknown-chart": (language: string, suggestion?: string) => [
    `Unknown kind of block “${language}”, which would be shown as plain text.${maybe(suggestion)}`,
    "write ```flow-chart before the steps. To show them as plain text, leave the word out.",
  ],
  "long-chart": (steps: string) => [
    `This flow chart has ${steps} steps. The most that a reader can follow, and that fit on a page, is 40.`,
    "split it in two, and say at the end of the first where the second begins.",
  ],
  "tangled-chart": (arrows: string) => [
    `This flow chart has ${arrows} arrows. The most that a reader can follow is 80.`,
    "split it in two, and say at the end of the first where the second begins.",
  ],
  "step-twice": (name: string) => [`There is already a step “${name}” above.`, "give one of them a different name."],
  "unknown-step": (name: string, suggestion?: string) => [
    `There is no step “${name}” in this flow chart.${maybe(suggestion)}`,
    "correct the name, or add the step.",
  ],
  "unreached-step": (name: string) => [
    `There is no path from the first step to the step “${name}”.`,
    "add an arrow to it, or remove it. Readers begin with the first step.",
  ],
  "endless-step": (name: string) => [
    `There is no path from the step “${name}” to an end.`,
    "add a step without arrows, and an arrow from this loop to it.",
  ],
  "answer-twice": (answer: string) => [`This step has two arrows for the answer “${answer}”.`, "give each arrow a different answer."],
  "unanswered-arrow": (name: string) => [
    `This step has several arrows, but the one to “${name}” has no answer.`,
    "write the answer before the arrow: yes -> Name of the next step.",
  ],

  // Pictures
  "missing-alternative": (address: string) => [
    `The picture ${address} has no text alternative.`,
    "describe it in the square brackets, for people who can't see it: ![A kite with two tails](picture:kite.png).",
  ],
  "unknown-picture": (name: string, folder: string, suggestion?: string) => [
    `There is no picture “${name}” in ${folder}.${maybe(suggestion)}`,
    "correct the name, or add the file.",
  ],
  "unused-picture": (name: string) => [
    `The picture “${name}” is not used.`,
    `remove the file, or use it in a section: ![description](picture:${name}).`,
  ],
  "picture-address": (address: string) => [
    `“${address}” is not a picture in this chapter.`,
    "put the file in the chapter's pictures folder, and write picture: and its name: ![description](picture:kite.png).",
  ],
  "picture-title": (title: string) => [
    `Few readers would see the text “${title}” after the picture's name.`,
    "move it into the section or into the picture's text alternative.",
  ],
  "picture-in-link": () => ["There is a picture inside a link.", "put it before or after the link."],
  "picture-name": (name: string) => [
    `“${name}” is not a valid picture name.`,
    "use lower-case letters, digits and single hyphens, ending in .png, .jpg or .svg: kite-with-tail.png.",
  ],
  "picture-form": (form: string) => [
    `This file is not a valid ${form} picture.`,
    "save it again in that format, or correct the ending of its name.",
  ],
  "picture-bytes": (bytes: string) => [
    `This picture is ${bytes} bytes. The most is 500,000, for readers with a weak signal.`,
    "make it smaller. Save a photograph as .jpg and a drawing as .svg.",
  ],
  "picture-pixels": (size: string) => [
    `This picture is ${size} pixels. The most is 4000 each way.`,
    "make it smaller. A width of 1400 is enough for paper.",
  ],
  "picture-metadata": () => [
    "This picture contains camera data (Exif), which can reveal where it was taken and by whom, and can turn it on its side.",
    "save it without this data. Most programs have “remove metadata” or “save for web”.",
  ],
  "picture-cut-short": () => ["This picture is damaged or incomplete.", "copy it again from its source, or save it again."],
} satisfies Record<string, (...details: never[]) => Wording>;

export type RuleName = keyof typeof rules;
