// Labels and hints of every field in the forms. Over 100 lines because the wording is kept together.

type Words = { label: string; hint?: string };

const outside = "An https: address. Leave it empty if you don't know one.";
const review: Words = { label: "Review by", hint: "Once this date has passed, the check reminds you. Readers do not see it." };
const noticeText: Words = { label: "Text", hint: "One or two sentences. The dates are added for you." };
const noticeFrom: Words = { label: "First day" };
const noticeUntil: Words = {
  label: "Last day",
  hint: "Leave it empty if you don't know yet, and remove the notice when it no longer applies.",
};

/** By the form and the path of keys: "section.version", "chapter.parts.title". */
export const fieldWords: Record<string, Words> = {
  "section.id": { label: "Permanent ID", hint: "Never changes: links and printed copies depend on it." },
  "section.version": {
    label: "Day of this version",
    hint: "The date from which this text is in force. If you change the text, give a date later than the last version.",
  },
  "section.note": { label: "Change note", hint: "What changed and why, in a sentence for readers. Required with a new date." },
  "section.kind": {
    label: "Kind of change",
    hint: "A correction fixes a mistake and does not change the meaning. Anything else is an amendment, which is the default. Check this each time: it keeps the previous version's value.",
  },
  "section.label": {
    label: "Label",
    hint: "As printed before the title, like Article 5. It is empty if the file has the number as its name.",
  },
  "section.parent": {
    label: "Below",
    hint: "The label of the section that this one is part of, if its own label does not begin with that.",
  },
  "section.title": { label: "Title", hint: "Leave it empty if the printed text has none." },
  "section.misprints": {
    label: "Misprints",
    hint: "The text stays as printed. A note under the section says what it should read.",
  },
  "section.misprints.key": { label: "As printed" },
  "section.misprints.value": { label: "Should read" },
  "section.defines": { label: "Terms that this section defines", hint: "Each exactly as it appears in the text." },
  "section.review": review,
  "section.words": {
    label: "Words",
    hint: "Put an empty line between paragraphs and “- ” before each list item. Write a link as [link text](address). The preview shows the result.",
  },

  "chapter.id": { label: "Permanent ID", hint: "Never changes." },
  "chapter.title": { label: "Title" },
  "chapter.label": {
    label: "Label",
    hint: "As printed before the title, like Schedule A. Only if the folder's name does not begin with a number.",
  },
  "chapter.numbering": { label: "Numbering", hint: "Only if this chapter differs from the manual." },
  "chapter.as-at": {
    label: "As at",
    hint: "The date of the chapter. It changes automatically with a new version of a section.",
  },
  "chapter.status": { label: "Status", hint: "Historical means out of date: every page says so." },
  "chapter.superseded-by": { label: "Replaced by", hint: "For a historical chapter: what replaced it." },
  "chapter.superseded-by.title": { label: "Title" },
  "chapter.superseded-by.address": { label: "Address", hint: outside },
  "chapter.reviewed": { label: "Last reviewed", hint: "The date of the last review, even if nothing changed. Readers see it." },
  "chapter.review": {
    label: "Next review",
    hint: "Readers see the month and year. Once this date has passed, the check reminds you; readers do not see that the review is overdue.",
  },
  "chapter.notice": { label: "Notice", hint: "Readers see it on this chapter's page and its sections' pages, on the days that you give." },
  "chapter.notice.text": noticeText,
  "chapter.notice.from": noticeFrom,
  "chapter.notice.until": noticeUntil,
  "chapter.parts": { label: "Parts", hint: "Groups of sections with a heading, in order." },
  "chapter.parts.title": { label: "Title of the part" },
  "chapter.parts.sections": {
    label: "Sections",
    hint: "Their numbers in order, each in one part only. To renumber or withdraw a section, use the terminal.",
  },
  "chapter.parts.withdrawn": { label: "Withdrawn sections", hint: "Filled in by npm run withdraw." },

  "manual.title": { label: "Title of the manual" },
  "manual.publisher": { label: "Publisher" },
  "manual.address": { label: "The manual's own website", hint: "An https: address. It is printed on every page." },
  "manual.numbering": {
    label: "Numbering",
    hint: "manual if every number is used once in the manual, chapter if numbers begin anew in each chapter.",
  },
  "manual.chapters": {
    label: "Order of the chapters",
    hint: "Each by its number or the name of its folder. Those not listed come after, in the order of their numbers.",
  },
  "manual.portal-address": { label: "Address of this portal", hint: "An https: address, with its path if it has one." },
  "manual.time-zone": { label: "Time zone", hint: "Like Europe/London. Used for all dates and times." },
  "manual.citation": {
    label: "Citation format",
    hint: "It must include {number}, {chapter}, {manual}, {version}, {address} and {accessed}.",
  },
  "manual.short-title": {
    label: "Short title",
    hint: "For the top of a phone’s page and of printed sheets after the first, 24 characters at most.",
  },
  "manual.quick-exit": { label: "Leave this site", hint: "The https: address of the page to go to, or off." },
  "manual.partners": { label: "Partners", hint: "Who to call, shown at the foot of every page." },
  "manual.partners.name": { label: "Name" },
  "manual.partners.telephone": {
    label: "Telephone",
    hint: "Like 01632 960001, +44 1632 960001 ext. 12 or 101. Give a telephone number, an e-mail address or a web form.",
  },
  "manual.partners.email": { label: "E-mail address" },
  "manual.partners.form": { label: "Web form", hint: "An https: address." },
  "manual.partners.printed-as": { label: "As printed" },
  "manual.partners.note": { label: "Note", hint: "Shown to readers next to the number." },
  "manual.partners-as-at": { label: "Partners as at", hint: "The date when the names and numbers were last checked." },
  "manual.urgent": {
    label: "Urgent",
    hint: "What to do at once if someone is in danger. Shown before everything else on every page. Give a telephone number, a link or both.",
  },
  "manual.urgent.words": { label: "Words", hint: "One or two short sentences." },
  "manual.urgent.telephone": { label: "Telephone", hint: "Like 999 or 01632 960001. Call it first, to be sure that it is right." },
  "manual.urgent.who": { label: "Who answers", hint: "Shown before the number, like Police." },
  "manual.urgent.link": { label: "Link" },
  "manual.urgent.link.title": { label: "Link text", hint: "Where it goes, like Report a concern online." },
  "manual.urgent.link.address": { label: "Address", hint: "An https: address." },
  "manual.notice": { label: "Notice", hint: "Readers see it on every page, on the days that you give." },
  "manual.notice.text": noticeText,
  "manual.notice.from": noticeFrom,
  "manual.notice.until": noticeUntil,
  "manual.report-mistakes-to": {
    label: "Report mistakes to",
    hint: "An e-mail address. Each page then has a link that prepares an e-mail to it.",
  },
  "manual.colour": {
    label: "Colour",
    hint: "# and six characters, like #0a5a6b. The check tells you if text in it would be hard to read.",
  },
  "manual.logo": { label: "Logo", hint: "The name of an SVG image next to manual.yml, like logo.svg. Add the file at the git host." },
  "manual.editing": {
    label: "Editing in the browser",
    hint: "Where this manual is kept. A mistake here locks editors out until it is fixed at the git host: see docs/editing.md.",
  },
  "manual.editing.service": { label: "Git host" },
  "manual.editing.repository": { label: "Repository", hint: "The owner and name, like owner/name." },
  "manual.editing.branch": { label: "Branch", hint: "Default: main." },
  "manual.editing.folder": { label: "Folder of the manual", hint: "Default: content." },
  "manual.editing.api": { label: "Address of the host's API", hint: "Only for your own git host." },
  "manual.editing.sign-in": { label: "Address of the sign-in service", hint: "Leave it empty to have editors sign in with a token." },
  "manual.editing.application": { label: "Application ID at the host", hint: "From GitLab or Gitea. It is public, not a secret." },

  "related-chapters.key": { label: "Key", hint: "The part after chapter: in a link." },
  "related-chapters.title": { label: "Title" },
  "related-chapters.address": { label: "Address", hint: outside },
  "related-chapters.leads-to": { label: "What the address leads to", hint: "If it is not the thing itself." },
  "related-chapters.nearest": { label: "Nearest page known", hint: outside },
  "documents.key": { label: "Key", hint: "The part after document: in a link." },
  "documents.title": { label: "Title" },
  "documents.address": { label: "Address", hint: outside },
  "documents.leads-to": { label: "What the address leads to", hint: "If it is not the thing itself." },
  "documents.nearest": { label: "Nearest page known", hint: outside },
  "laws.key": { label: "Path on legislation.gov.uk", hint: "Like ukpga/2003/42." },
  "laws.value": { label: "Title of the Act" },
  "abbreviations.key": { label: "Abbreviation", hint: "As it appears in the text." },
  "abbreviations.meaning": { label: "Meaning" },
  "abbreviations.source": { label: "Source", hint: "Where this meaning is given. Never guess." },
  "abbreviations.address": { label: "Address of the source", hint: outside },
  "thesaurus.typed": { label: "What people type", hint: "Separated by commas. Leave it empty if you give names of one thing." },
  "thesaurus.find": { label: "What the texts say", hint: "Separated by commas, best first." },
  "thesaurus.wide": { label: "Wider words of the texts", hint: "Separated by commas. Found, but never as a sure answer." },
  "thesaurus.language": { label: "Language", hint: "If it is not English, such as Welsh." },
  "thesaurus.source": { label: "Source", hint: "The official text that has these words in both languages." },
  "thesaurus.common": { label: "Words of every text", hint: "Separated by commas, alone in their row. They never answer by themselves." },
  "thesaurus.same": { label: "Names of one thing", hint: "Separated by commas. Each finds the others." },
  "questions.key": { label: "Permanent ID of the section", hint: "As at the top of its file; elsewhere for what no section answers." },
  "questions.value": {
    label: "What people ask",
    hint: "A question a line, in their words. The search learns from them; nobody sees them.",
  },
  "addresses.key": { label: "Address", hint: "With * at the end, all addresses that start this way." },
  "addresses.now": { label: "What became of it", hint: "dead, or the https: address that replaced it." },
  "addresses.since": { label: "Since" },
  "addresses.looked-at": { label: "Checked on", hint: "The date when someone tried it." },
  "advice.off": { label: "Switched off", hint: "Advice that you don't want. The check mentions it each time." },
  "advice.off.advice": { label: "Advice", hint: "Its name as the check prints it, like long-section." },
  "advice.off.in": { label: "Where", hint: "Numbers of sections or chapters. Leave it empty for everywhere." },
  "advice.off.why": { label: "Why" },
  "advice.words": { label: "Correctly spelt words" },
};

/** The name of a form in the list of what can be edited; `one` names a single item of a list. */
export const formWords: Record<string, Words & { one?: string }> = {
  manual: { label: "The manual", hint: "Its title, partners and telephone numbers." },
  "related-chapters": { label: "Related chapters", one: "chapter" },
  documents: { label: "Documents", one: "document" },
  laws: { label: "Laws", one: "Act" },
  abbreviations: { label: "Abbreviations", one: "abbreviation" },
  thesaurus: { label: "Words people type", one: "row" },
  questions: { label: "What people ask", one: "section" },
  addresses: { label: "Addresses that changed", one: "address" },
  advice: { label: "Advice from the check" },
};

/** The form of introduction.md. */
export const introductionWords: Words = {
  label: "Introduction",
  hint: "What the home page says before its contents. Put an empty line between paragraphs and “- ” before each list item. Write a link as [link text](address).",
};

/** Why a value does not match the pattern of its field. */
export const doesNotFit = "This is not in the right format. See the hint below the field.";
