// Every rule the content must keep, and all wording for editors, in one place: what is wrong, how to fix it.
// Over 100 lines because the wording is kept together.

import type { ShownCommands } from "../messages/shown-command";

/** What is wrong, and how to fix it; a fix may name commands for the manual that is looked at. */
export type Wording = readonly [message: string, fix: string | ((commands: ShownCommands) => string)];

// In the index and on the disk, as it was committed last.
const putBack = ["restore", "--staged", "--worktree"];

/** Where what is gone was removed by a commit. */
const committed = (git: ShownCommands["git"], files: string) =>
  `where its removal is committed, ${git("log", "--diff-filter=D", "--name-only", "--", files)} names the commit`;

const maybe = (suggestion: string | undefined) => (suggestion ? ` Did you mean ${suggestion}?` : "");

export const rules = {
  // Files
  "no-content": () => ["There is no content in this folder.", "name a folder that holds manual.yml and the chapters, as content/ does."],
  "unfinished-change": () => [
    "A command is changing this manual, or was interrupted while it did.",
    ({ npm }) =>
      `wait until it has ended; if none is running, run ${npm("check")}, which finishes or undoes the change, or says why it cannot.`,
  ],
  "missing-file": (name: string) => [`${name} is missing.`, `add ${name}; content/ of this project has one to follow.`],
  "missing-list": (name: string, links: string) => [
    `${name} is missing or empty, and ${links} in the words lead to what it lists.`,
    ({ git }) =>
      `where there was one, put it back: ${git(...putBack, name)}. Where there never was, add it; content/ of this project has one to follow.`,
  ],
  "empty-file": (name: string) => [
    "This file is empty.",
    ({ git }) =>
      `put back its content: ${git(...putBack, name)} (where that is committed, ${git("log", "--", name)} names the commit before it). A file that is new is written or deleted.`,
  ],
  "unknown-folder": (name: string, suggestion?: string) => [
    `The folder “${name}” is not part of a chapter.${maybe(suggestion)}`,
    "rename it, or move it out of the content folder; a chapter has a folder superseded for earlier versions and a folder pictures, and its sections stand beside them.",
  ],
  "unknown-file": (suggestion?: string) => [
    `This file is not part of a manual.${maybe(suggestion)}`,
    "rename it, or move it out of the content folder; files that begin with a dot are left alone.",
  ],
  "folder-name": (name: string) => [
    `The folder “${name}” does not begin with a chapter's number.`,
    "name it like 8.45-online-safety: the number, a hyphen, the title in small letters.",
  ],
  "renamed-folder": (chapter: string, number: string, folder: string) => [
    `This folder is named by ${number}, and all its sections are of chapter ${chapter}.`,
    ({ npm }) =>
      `name it ${folder.replace(number, chapter)}. Then, if the chapter is to have another number, use ${npm(`renumber ${chapter} ${number}`)}, which keeps old links alive.`,
  ],
  "link-loop": () => ["This link points back to itself.", "remove the link, or point it somewhere else."],
  "link-outside": () => ["This link points outside the content folder, or to nothing.", "replace it with the file itself."],
  "unreadable-file": (reason: string) => [`This file cannot be read (${reason}).`, "check that it exists and that you may read it."],
  "too-many-files": (most: string) => [
    `Nothing was read from here on: the content folder holds more than ${most} files and folders, counted each time a link leads to them.`,
    "remove what does not belong to the manual, and links to folders that hold links themselves.",
  ],
  "unexpected-fault": (what: string) => [
    `The portal failed while reading this file: ${what}. This is a bug in the portal, whatever is in the file.`,
    "undo the last change to this file or split it, and tell the people who maintain the portal.",
  ],
  "too-many-versions": (number: string, most: string) => [
    `Section ${number} has more than ${most} earlier versions; none of them was read.`,
    "remove what was copied here by mistake.",
  ],
  "too-large": (bytes: string) => [
    `This file has ${bytes} bytes; a section has 1,000,000 at most.`,
    "split it, or check that it is the right file.",
  ],
  "too-deep": () => [
    "This line is nested more than 20 deep, or holds more than 20 backticks in a row.",
    "remove what was doubled by mistake; nobody can follow words nested so deep.",
  ],
  "too-many-parts": (most: string) => [
    `Up to this line the section has more than ${most} paragraphs, list items, table cells, arrows, links and other marks.`,
    "split the section, or remove what was repeated by mistake.",
  ],
  "too-many-lines": (most: string) => [
    `Up to this line the section has more than ${most} lines.`,
    "split the section, or remove what was repeated by mistake.",
  ],
  "too-many-lines-together": (most: string) => [
    `Up to this line the paragraph, list or table has more than ${most} lines.`,
    "split it with an empty line, or remove what was repeated by mistake.",
  ],
  "too-many-marks": (most: string) => [
    `Up to this line the paragraph or table has more than ${most} brackets, asterisks and other marks.`,
    "split it with an empty line, or remove what was repeated by mistake.",
  ],
  binary: () => [
    "This file is not text.",
    "save it as plain text (UTF-8), or move it out of the content folder; a picture goes into the folder pictures of its chapter.",
  ],
  "windows-1252": (byte: string) => [
    `Byte ${byte} is a character of Windows-1252 (often a curly quote or a dash), not of UTF-8.`,
    "save the file with the encoding UTF-8.",
  ],
  "invalid-utf8": (byte: string) => [
    `Byte ${byte} is not valid UTF-8.`,
    "save the file with the encoding UTF-8; check the words at this place.",
  ],
  "lost-character": (code: string) => [
    `A character was lost here: ${code} is in its place.`,
    "put back the character, or the picture, of the text of record.",
  ],
  "control-character": (code: string) => [
    `${code} is an invisible control character.`,
    "delete it and type the character meant; a C1 control is often a curly quote from Word.",
  ],
  "bidi-control": (code: string) => [`${code} changes the direction of text and can hide words.`, "delete it."],
  "invisible-character": (code: string) => [
    `${code} cannot be seen and keeps words from being found.`,
    "delete it; joiners are kept between letters of scripts that need them, such as Arabic, and in emoji.",
  ],
  "private-character": (code: string) => [
    `${code} is not a character that every reader sees: each computer shows something else, or a box.`,
    "type the character meant; one from a symbol font of Word is often a bullet or an arrow.",
  ],
  "conflict-marker": () => [
    "Git left a conflict here: two versions of the same lines, and nobody has chosen one yet.",
    "keep the lines that are right, and delete the others with the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.",
  ],

  // Front matter and settings
  "front-matter-missing": () => [
    "The file does not begin with front matter.",
    "begin it with a line ---, then id: and version:, then a line ---.",
  ],
  "front-matter-executable": (language: string) => [
    `The front matter is marked as code (${language}). It is never run.`,
    "begin the file with --- alone and write YAML.",
  ],
  "front-matter-unclosed": () => ["The front matter has no end.", "close it with a line --- before the words."],
  "invalid-yaml": (reason: string) => [
    `This is not valid YAML: ${reason}.`,
    "correct the line; each is “key: value”, and a value with a colon and a space stands in quotes.",
  ],
  "yaml-alias": () => ["Anchors and aliases (&, *) are not used here.", "write the value out."],
  "yaml-tag": (tag: string) => [`The tag ${tag} is not used here.`, "write the value without a tag."],
  "duplicate-key": (key: string) => [`The key “${key}” is here twice.`, "keep one of the two."],
  "unknown-key": (key: string, suggestion?: string) => [
    `There is no key “${key}”.${maybe(suggestion)}`,
    "correct its spelling or remove it.",
  ],
  "missing-key": (key: string) => [`“${key}” is missing.`, `add a line ${key}: with its value.`],
  "invalid-value": (key: string, wanted: string) => [`Invalid “${key}”: ${wanted}.`, "correct the value."],
  "missing-id": () => [
    "The permanent id is missing.",
    "add a line id: with four characters that no other section or chapter has (0-9, a-z without i, l, o, u).",
  ],
  "invalid-id": (id: string) => [`“${id}” is not a permanent id.`, "use four characters out of 0-9 and a-z without i, l, o, u."],
  "duplicate-id": (id: string, elsewhere: string, own?: string) => [
    `The permanent id ${id} belongs to ${elsewhere}.`,
    own
      ? `put back the line id: ${own}, with which this was published; a permanent id is never changed.`
      : "give the newer of the two an id of its own; never change one that was published.",
  ],
  "missing-version": () => [
    "The version's date is missing.",
    "add a line version: with the day from which this text has been published, like 2017-10-24.",
  ],
  "impossible-date": (date: string) => [`“${date}” is not a real date.`, "write year-month-day, like 2017-10-24."],
  "far-day": (date: string) => [
    `The year of “${date}” looks mistyped.`,
    "correct it: a change may be dated up to a year ahead, a review up to ten years, and neither before 1900.",
  ],
  "unknown-time-zone": (name: string) => [`There is no time zone “${name}”.`, "use a name such as Europe/London."],
  "unused-misprint": (word: string) => [`The misprint “${word}” is not in the words.`, "copy it exactly as printed, or remove the line."],
  "unused-definition": (term: string) => [
    `The term “${term}” is listed in defines:, but this section does not use it.`,
    "copy it exactly as printed, or remove the line.",
  ],
  "duplicate-definition": (term: string, elsewhere: string) => [
    `The term “${term}” is defined by ${elsewhere}, too.`,
    "keep it in the section that says what it means.",
  ],

  // The manual's look
  "faint-colour": (colour: string, reached: string, needed: string, suggestion: string) => [
    `Words in the colour ${colour} cannot be read well: their contrast with the page is ${reached} to 1 where it is least, and ${needed} to 1 is needed (WCAG 2.2, 1.4.3). Did you mean ${suggestion}?`,
    "take a darker colour; the one for dark pages is made from it.",
  ],
  "unknown-logo": (name: string, suggestion?: string) => [
    `There is no drawing ${name} beside manual.yml.${maybe(suggestion)}`,
    "put it there, correct its name, or remove the line logo:.",
  ],
  "large-logo": (bytes: string, most: string) => [
    `This drawing has ${bytes} bytes, and every reader fetches it; a logo has ${most} at most.`,
    "have it drawn with fewer lines, or saved as “optimised SVG”.",
  ],
  "invalid-drawing": (reason: string) => [
    `This is not a drawing that browsers show: ${reason}`,
    "save it again as plain SVG; a photograph or a file that was only renamed to .svg does not become one.",
  ],
  "unsafe-drawing": (what: string) => [
    `A drawing may only draw; this one contains ${what}.`,
    "save it as plain SVG: without scripts, links, animation, embedded pictures and anything fetched from elsewhere.",
  ],
  "wild-drawing": (what: string) => [
    `Browsers would freeze on this drawing: it has ${what}.`,
    "draw it with fewer parts and plainer effects, or save it as a picture (.png).",
  ],

  // Numbers and parts
  "number-form": (name: string) => [
    `“${name}” is not a section's number.`,
    "name the file by its number, like 8.45.7.md, without leading zeros.",
  ],
  "wrong-folder": (number: string, chapter: string, suggestion?: string) => [
    `Section ${number} does not belong to chapter ${chapter}.${maybe(suggestion)}`,
    "move the file to the folder of its chapter, or correct its number.",
  ],
  "duplicate-number": (number: string, elsewhere: string) => [
    `The number ${number} is used by ${elsewhere}, too.`,
    "give one of the two another number.",
  ],
  "missing-number": (missing: string, before: string, after: string) => [
    `${missing} missing between ${before} and ${after}.`,
    `add what is missing; or, where there is no such section, give ${after} the number ${missing.split(" ")[0]}: in the name of its file and in chapter.yml.`,
  ],
  "number-order": (number: string, before: string) => [
    `${number} comes after ${before}.`,
    "put the sections of the parts in the order of their numbers.",
  ],
  "unknown-section": (number: string, suggestion?: string) => [
    `There is no section ${number}.${maybe(suggestion)}`,
    "correct the number, remove it here, or add the section's file.",
  ],
  "section-in-no-part": (number: string) => [
    `Section ${number} is not in any part of its chapter.`,
    "add its number to a part in chapter.yml.",
  ],
  "section-in-two-parts": (number: string) => [`Section ${number} is in the parts twice.`, "keep it in one part, once."],
  "empty-section": (number: string, file: string, isNew?: string) => [
    "This section has no words.",
    ({ npm, git }) =>
      isNew
        ? "write them; or delete the file, and its number in chapter.yml."
        : `write them, or put them back: ${git(...putBack, file)}. A section that is no longer in force is withdrawn with ${npm(`withdraw ${number}`)}, which keeps its words.`,
  ],
  "empty-chapter": () => ["This chapter has 0 sections.", "add its sections' files, or remove the folder."],
  "empty-part": (title: string) => [`The part “${title}” has no sections.`, "list its sections' numbers, or remove the part."],
  "no-chapter": () => ["The manual has no chapter.", "add a folder such as 8.45-online-safety with a chapter.yml and its sections."],

  // Earlier versions
  "version-name": (name: string, version: string) => [
    `This file is named ${name}, and its version is of ${version}.`,
    "name it by the day from which its text was published.",
  ],
  "version-id-in-name": (named: string, id: string) => [
    `The name of this file holds the permanent id ${named}, and its text has ${id}.`,
    "name it by its own id, or by its day alone where no other text had the number on that day.",
  ],
  "version-kept-twice": (version: string, elsewhere: string, name: string) => [
    `The version of ${version} of this text is kept in ${elsewhere}, too.`,
    ({ git }) => `remove the one that was not published; ${git("log", "--", name)} names the commits of this one.`,
  ],
  "version-id": (id: string, number: string, own: string) => [
    `This is a version of the text with the permanent id ${own}, and ${number} has the permanent id ${id}.`,
    "move it to the folder of the section whose earlier text it is; a text keeps its id through all its versions.",
  ],
  "version-order": (version: string, present: string) => [
    `This superseded version is of ${version}, and the present one of ${present}.`,
    "correct the date that is wrong; the present version is the latest.",
  ],
  "version-twice": (version: string, number: string) => [
    `The version of ${version} of ${number} is here twice: as the current one and as superseded. An amendment or a withdrawal was only partly saved.`,
    ({ npm }) => `run it again: ${npm(`amend ${number}`)} or ${npm(`withdraw ${number}`)}. It goes on from what is here.`,
  ],
  "superseded-again": (number: string, version: string, later: string, file: string) => [
    `The file of ${number} has the text of ${version} again, which was replaced on ${later}.`,
    ({ npm, git }) =>
      `put the present text back: ${git(...putBack, file)} (where the change is committed, ${git("log", "--", file)} names the commit before it). To publish the earlier words again, run ${npm(`amend ${number}`)} then, and change the words to them.`,
  ],

  "missing-note": (version: string) => [
    `The version of ${version} has no change note.`,
    "add a line note: that says what changed and why, and kind: correction where no meaning changed.",
  ],
  "version-after-chapter": (version: string, asAt: string) => [
    `This version is of ${version}, and its chapter is given as at ${asAt}.`,
    "set as-at: in chapter.yml to the day of the latest version, or correct the version's date.",
  ],
  "withdrawn-before-version": (version: string, on: string) => [
    `This version is of ${version}, and its text was withdrawn on ${on}.`,
    "correct the date that is wrong, here or in number-history.yml.",
  ],
  "withdrawn-in-no-part": (number: string) => [
    `The withdrawn section ${number} is not in any part of its chapter.`,
    "add its number to withdrawn: of the part it stood in.",
  ],
  "withdrawn-unknown": (number: string) => [
    `No text of a withdrawn section ${number} is kept.`,
    ({ git }) =>
      `correct the number, or remove it; where its text was kept and its file is gone, put it back: ${git("log", "--diff-filter=D", "--name-only", "--", `*superseded/${number}/*`)} names the commit that removed it.`,
  ],

  // The lock of versions
  "missing-lock": () => [
    "This manual has no lock of versions (versions.yml), so published words could change without anyone noticing.",
    ({ npm, git }) =>
      `where it had one, put it back: ${git(...putBack, "versions.yml")}. Where it never had, run ${npm("lock")}, which writes it.`,
  ],
  "missing-number-history": () => [
    "This manual has a lock of versions and no number history (number-history.yml), so texts could change their numbers without anyone noticing.",
    ({ npm, git }) =>
      `where it had one, put it back: ${git(...putBack, "number-history.yml")}. Where it never had, run ${npm("number-history")}, which writes it.`,
  ],
  "changed-words": (number: string, version: string, file: string) => [
    `The words of ${number} are not those published as the version of ${version}.`,
    ({ npm, git }) =>
      `run ${npm(`amend ${number}`)}, which keeps the published words and makes these a new version; or put them back: ${git(...putBack, file)} (where the change is committed, ${git("log", "--", file)} names the commit before it).`,
  ],
  "changed-version": (number: string, version: string, file: string) => [
    `The superseded version of ${version} of ${number} is not as it was published.`,
    ({ git }) =>
      `put it back: ${git(...putBack, file)} (where the change is committed, ${git("log", "--", file)} names the commit before it).`,
  ],
  "unlocked-version": (number: string, version: string) => [
    `The version of ${version} of ${number} is not in the lock of versions yet.`,
    ({ npm, git }) =>
      `run ${npm("lock")} when its words are final; where it was in the lock before, put that back: ${git(...putBack, "versions.yml")}.`,
  ],
  "unchanged-version": (number: string, version: string, before: string, takeBack: string, _id: string) => [
    `The version of ${version} of ${number} has the words of that of ${before}: no word was changed.`,
    `change its words; or take the version back: ${takeBack}, and give as-at: in chapter.yml the day that it had before.`,
  ],
  "unchanged-locked-version": (number: string, version: string, before: string, takeBack: string, id: string) => [
    `The version of ${version} of ${number} was locked with the words of that of ${before}: no word was changed, and readers would be told that something changed.`,
    `take the version back: ${takeBack}, delete the line of ${version} below ${id} in versions.yml, and give as-at: in chapter.yml the day that it had before.`,
  ],
  "lost-version": (version: string, id: string, number: string, redated?: string) => [
    `The version of ${version} of ${number} (permanent id ${id}) was published and is missing.`,
    ({ npm, git }) =>
      redated
        ? `run ${npm(`amend ${number}`)}, which keeps the words published then and makes those of ${redated} a new version; or, where its day was mistyped, put back version: ${version} there.`
        : `put its file back: ${git(...putBack, `*/superseded/${number}/${version}*`)} (${committed(git, `*/superseded/${number}/${version}*`)}).`,
  ],
  "lost-versions": (versions: string, folder: string) => [
    `${versions} that were published are missing: nothing is in the folder ${folder}.`,
    ({ git }) => `put it back: ${git(...putBack, folder)} (${committed(git, folder)}).`,
  ],

  // The number history
  "vanished-id": (id: string, number: string, other?: string, isChapter?: string) => [
    other
      ? `${number} was published with the permanent id ${id}, and has ${other} now.`
      : `The ${isChapter ? "chapter" : "text"} with the permanent id ${id} was published as ${number} and is missing.`,
    ({ npm, git }) => {
      if (other) return `put back the line id: ${id}; a permanent id is never changed. A new text gets a number of its own.`;
      if (isChapter) return `put its folder back: ${git(...putBack, `${number}-*`)} (${committed(git, `${number}-*`)}).`;
      const file = `*/${number}.md`;
      return `put its file back: ${git(...putBack, file)} (${committed(git, file)}), and its number in chapter.yml. To take a text out of force afterwards, use ${npm(`withdraw ${number}`)}, which keeps its words and its address.`;
    },
  ],
  "unrecorded-id": (id: string, number: string, wasPublished?: string) => [
    wasPublished
      ? `${number} (permanent id ${id}) was published, and is not in the number history.`
      : `${number} (permanent id ${id}) is not in the number history.`,
    ({ npm, git }) =>
      wasPublished
        ? `where it was there before, put the number history back: ${git(...putBack, "number-history.yml")}. Where it never was, run ${npm("number-history")}, which adds it.`
        : `run ${npm("number-history")}, which adds it.`,
  ],
  "unrecorded-number": (id: string, recorded: string, number: string) => [
    `The number history has ${recorded} for the permanent id ${id}, whose number is ${number}.`,
    ({ npm }) =>
      `give it back the number ${recorded}: in the name of its file, or folder, and in chapter.yml; a new text with that number gets the next free one. Then, if it is to have another, use ${npm(`renumber ${recorded} ${number}`)}, which keeps old links alive.`,
  ],
  "withdrawn-id": (id: string, number: string) => [
    `${number} has the permanent id ${id} of a text that was withdrawn.`,
    ({ npm }) => `give it an id of its own; ids are never used again. Where ${npm(`withdraw ${number}`)} was interrupted, run it again.`,
  ],
  "number-history-order": () => [
    "This day is before the one above it.",
    "put the number history's entries in the order of their days; the past does not change.",
  ],

  // The thesaurus
  "word-typed-twice": (word: string) => [
    `“${word}” is typed in an earlier row, too.`,
    "put all that it finds into one row; a word is looked up once.",
  ],
  "word-left-out": (word: string) => [
    `“${word}” is made of words the search leaves out, such as “the”.`,
    "choose a more specific word, or remove it.",
  ],

  // Advice
  "unknown-advice": (name: string, suggestion?: string) => [
    `There is no advice “${name}” to switch off.${maybe(suggestion)}`,
    ({ npm }) => `correct its name, as ${npm("check")} prints it after the place, or remove it.`,
  ],

  // Words and links
  "raw-html": (start: string) => [
    `HTML is not used in sections: ${start}`,
    "write it as Markdown; put a backslash before < if you mean the character itself.",
  ],
  "refused-address": (address: string, why?: string) => [
    `Links to “${address}” are refused${why ? `: ${why}` : ""}.`,
    why
      ? "correct the address; open it in a browser to try it."
      : "use https:, mailto:, tel:, or one of section:, chapter:, document:, law:.",
  ],
  "unknown-scheme": (scheme: string, suggestion?: string) => [
    `There is no kind of link “${scheme}:”.${maybe(suggestion)}`,
    "use https:, mailto:, tel:, section:, chapter:, document: or law:.",
  ],
  "unknown-link-section": (number: string, suggestion?: string) => [
    `There is no section ${number}.${maybe(suggestion)}`,
    "correct the number, or add the chapter to related-chapters.yml and link with chapter:.",
  ],
  "unknown-link-chapter": (key: string, suggestion?: string) => [
    `There is no chapter “${key}”.${maybe(suggestion)}`,
    "correct the name, or add the chapter to related-chapters.yml.",
  ],
  "unknown-link-document": (key: string, suggestion?: string) => [
    `There is no document “${key}”.${maybe(suggestion)}`,
    "correct the name, or add the document to documents.yml.",
  ],
  "unknown-link-law": (path: string, suggestion?: string) => [
    `There is no Act for “${path}”.${maybe(suggestion)}`,
    "write it like law:ukpga/2003/42/section/15, and give the Act its title in laws.yml.",
  ],
  "reference-link": (label: string) => [
    `“[${label}]” is a link with its address elsewhere in the file.`,
    "write the address in round brackets right after the words: [words](section:8.45.7).",
  ],
  "unknown-footnote": (label: string, suggestion?: string) => [
    `There is no footnote “[^${label}]”.${maybe(suggestion && `[^${suggestion}]`)}`,
    "correct the label, or add the note on a line of its own: [^label]: its words. If you mean the characters themselves, put a backslash before them.",
  ],
  "unused-footnote": (label: string) => [
    `Nothing in the words refers to the footnote “[^${label}]”, so it would not be shown.`,
    `put [^${label}] after the words it belongs to, or remove the note.`,
  ],
  "footnote-twice": (label: string) => [`There is already a footnote “[^${label}]” above.`, "give one of the two another label."],
  "footnote-in-link": () => ["A footnote marker is inside the words of a link.", "put it right after the link."],
  "footnote-circle": (label: string) => [
    `The footnote “[^${label}]” refers back to itself, directly or through other notes.`,
    "remove the marker that completes the circle; a note may refer to another that does not refer back.",
  ],

  // Flow charts
  "chart-line": (line: string) => [
    `“${line}” is neither a step of a flow chart nor an arrow under one.`,
    "write a step as its name, a colon and its words, and under it each arrow on a line of its own: yes -> Name of the next step.",
  ],
  "empty-chart": () => ["This flow chart has no steps.", "add them, or remove it."],
  "unknown-chart": (language: string, suggestion?: string) => [
    `There is no kind of block “${language}”, so it would be shown as it is written.${maybe(suggestion)}`,
    "write ```flow-chart before the steps; where they are to be shown as written, leave the word out.",
  ],
  "long-chart": (steps: string) => [
    `This flow chart has ${steps} steps; 40 are the most that a reader can follow and a sheet can hold.`,
    "divide it, and let the end of one say where the other begins.",
  ],
  "tangled-chart": (arrows: string) => [
    `This flow chart has ${arrows} arrows; 80 are the most that can be drawn and followed.`,
    "divide it, and let the end of one say where the other begins.",
  ],
  "step-twice": (name: string) => [`A step “${name}” stands above already.`, "give one of the two another name."],
  "unknown-step": (name: string, suggestion?: string) => [
    `There is no step “${name}” in this flow chart.${maybe(suggestion)}`,
    "correct the name, or add the step.",
  ],
  "unreached-step": (name: string) => [
    `No way leads from the first step to the step “${name}”.`,
    "let an arrow lead to it, or remove it; the first step is the one the reader begins with.",
  ],
  "endless-step": (name: string) => [
    `From the step “${name}” no way leads to an end.`,
    "add a step without arrows, and let an arrow of this circle lead there.",
  ],
  "answer-twice": (answer: string) => [
    `Two arrows lead on from this step where the answer is “${answer}”.`,
    "give each arrow an answer of its own.",
  ],
  "unanswered-arrow": (name: string) => [
    `Several arrows lead on from this step, and the one to “${name}” does not say when.`,
    "write the answer before the arrow: yes -> Name of the next step.",
  ],

  // Pictures
  "missing-alternative": (address: string) => [
    `The picture ${address} has no words for those who cannot see it.`,
    "write in the square brackets what it shows and says: ![A kite with two tails](picture:kite.png).",
  ],
  "unknown-picture": (name: string, folder: string, suggestion?: string) => [
    `There is no picture “${name}” in ${folder}.${maybe(suggestion)}`,
    "correct the name, or put the file there.",
  ],
  "unused-picture": (name: string) => [
    `No words show the picture “${name}”.`,
    `remove the file, or show it: ![what it shows and says](picture:${name}).`,
  ],
  "picture-address": (address: string) => [
    `“${address}” names no picture of this chapter.`,
    "put the file into the folder pictures beside the sections, and write picture: and its name: ![what it shows and says](picture:kite.png).",
  ],
  "picture-title": (title: string) => [
    `The words “${title}” after the picture's name would be seen by few readers.`,
    "put them into the text, or into the words for those who cannot see the picture.",
  ],
  "picture-in-link": () => ["A picture stands inside the words of a link.", "put it before or after the link."],
  "picture-name": (name: string) => [
    `“${name}” is no name for a picture.`,
    "use small letters, digits and single hyphens, and the ending .png, .jpg or .svg: kite-with-tail.png.",
  ],
  "picture-form": (form: string) => [
    `This file cannot be read as a picture of the form ${form}.`,
    "save it again in that form, or correct its ending.",
  ],
  "picture-bytes": (bytes: string) => [
    `This picture has ${bytes} bytes; one has 500,000 at most, for readers with a weak signal.`,
    "make it smaller, or save a photograph as .jpg and a drawing as .svg.",
  ],
  "picture-pixels": (size: string) => [
    `This picture has ${size} pixels; 4000 each way are the most.`,
    "make it smaller; 1400 across are enough for paper.",
  ],
  "picture-metadata": () => [
    "This picture holds data of the camera (Exif), which may tell where and by whom it was taken, and turn it on its side.",
    "save it without them; most programs offer “remove metadata” or “save for web”.",
  ],
  "picture-cut-short": () => [
    "This picture is damaged, or a part of it is missing: it cannot be read to its end.",
    "copy it again from where it came, or save it again.",
  ],
} satisfies Record<string, (...details: never[]) => Wording>;

export type RuleName = keyof typeof rules;
