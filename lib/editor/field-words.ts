// What each field of a form is called, and what its editor must know. Over 100 lines because the wording is kept together.

type Words = { label: string; hint?: string };

const outside = "An https: address; empty where none is known.";

/** By the form and the path of keys: "section.version", "chapter.parts.title". */
export const fieldWords: Record<string, Words> = {
  "section.id": { label: "Permanent id", hint: "Given at birth and never changed: links and printed copies rest on it." },
  "section.version": {
    label: "Day of this version",
    hint: "The day from which these words are in force. Changed words need a new day, later than that of the last version.",
  },
  "section.note": { label: "Change note", hint: "What changed, and why, in a sentence for readers. Needed with a new day." },
  "section.kind": {
    label: "Kind of change",
    hint: "A correction fixes a mistake and changes no meaning. All else is an amendment, also where none is chosen. Look at it each time: it stays as the version before had it.",
  },
  "section.title": { label: "Title", hint: "Leave it empty where the print has none." },
  "section.misprints": {
    label: "Misprints",
    hint: "The words stay as printed; a note under the section says what is meant.",
  },
  "section.misprints.key": { label: "As printed" },
  "section.misprints.value": { label: "What is meant" },
  "section.defines": { label: "Terms that this section defines", hint: "Each exactly as in the words." },
  "section.review": { label: "Look at it again by", hint: "A day. Once it has passed, the check reminds you; readers are not told." },
  "section.words": {
    label: "Words",
    hint: "Put an empty line between paragraphs and “- ” before each list item. Round brackets after [linked words] hold where the link leads. The preview shows what becomes of them.",
  },

  "chapter.id": { label: "Permanent id", hint: "Given at birth and never changed." },
  "chapter.title": { label: "Title" },
  "chapter.as-at": {
    label: "As at",
    hint: "The day as of which the chapter is given. A new version of a section moves it by itself.",
  },
  "chapter.status": { label: "Status", hint: "Historical: replaced, and marked so on every page." },
  "chapter.superseded-by": { label: "Replaced by", hint: "For a historical chapter: what took its place." },
  "chapter.superseded-by.title": { label: "Title" },
  "chapter.superseded-by.address": { label: "Address", hint: outside },
  "chapter.review": { label: "Look at it again by", hint: "A day. Once it has passed, the check reminds you; readers are not told." },
  "chapter.parts": { label: "Parts", hint: "The headed groups of sections, in their order." },
  "chapter.parts.title": { label: "Title of the part" },
  "chapter.parts.sections": {
    label: "Sections",
    hint: "Their numbers in order, each in one part. Give a section another number, or withdraw it, at the terminal alone.",
  },
  "chapter.parts.withdrawn": { label: "Withdrawn sections", hint: "Kept by npm run withdraw." },

  "manual.title": { label: "Title of the manual" },
  "manual.publisher": { label: "Publisher" },
  "manual.address": { label: "The manual's own website", hint: "An https: address; it is in the stamp on every printed sheet." },
  "manual.portal-address": { label: "Address of this portal", hint: "An https: address, with its path if it has one." },
  "manual.time-zone": { label: "Time zone", hint: "Like Europe/London; days and times are shown in it." },
  "manual.citation": {
    label: "Form of a citation",
    hint: "It names {number}, {chapter}, {manual}, {version}, {address} and {copied}.",
  },
  "manual.quick-exit": { label: "Leave this site", hint: "The https: address of the page to leave to, or off." },
  "manual.partners": { label: "Partners", hint: "Whom to call, at the foot of every page." },
  "manual.partners.name": { label: "Name" },
  "manual.partners.telephone": { label: "Telephone", hint: "Like 01632 960001, +44 1632 960001 ext. 12 or 101." },
  "manual.partners.printed-as": { label: "As printed" },
  "manual.partners.note": { label: "Note", hint: "Shown to readers beside the number." },
  "manual.partners-as-at": { label: "Partners as at", hint: "The day on which names and numbers were right." },
  "manual.colour": { label: "Colour", hint: "# and six characters, like #0a5a6b. The check says where words in it could not be read." },
  "manual.logo": { label: "Logo", hint: "The name of a drawing beside manual.yml, like logo.svg. It is put there at the git host." },
  "manual.editing": {
    label: "Editing in the browser",
    hint: "Where this manual is kept. A mistake here locks editors out until it is fixed at the git host: docs/editing.md.",
  },
  "manual.editing.service": { label: "Git host" },
  "manual.editing.repository": { label: "Repository", hint: "Owner and name, like owner/name." },
  "manual.editing.branch": { label: "Branch", hint: "main where it is empty." },
  "manual.editing.folder": { label: "Folder of the manual", hint: "content where it is empty." },
  "manual.editing.api": { label: "Address of the host's API", hint: "For a host of your own alone." },
  "manual.editing.sign-in": { label: "Address of the sign-in service", hint: "Empty: editors sign in with a token." },
  "manual.editing.application": { label: "Application id at the host", hint: "Of GitLab or Gitea; public, no secret." },

  "related-chapters.key": { label: "Key", hint: "What comes after chapter: in a link." },
  "related-chapters.title": { label: "Title" },
  "related-chapters.address": { label: "Address", hint: outside },
  "related-chapters.leads-to": { label: "What the address leads to", hint: "Where it is not the thing itself." },
  "related-chapters.nearest": { label: "Nearest page known", hint: outside },
  "documents.key": { label: "Key", hint: "What comes after document: in a link." },
  "documents.title": { label: "Title" },
  "documents.address": { label: "Address", hint: outside },
  "documents.leads-to": { label: "What the address leads to", hint: "Where it is not the thing itself." },
  "documents.nearest": { label: "Nearest page known", hint: outside },
  "laws.key": { label: "Path on legislation.gov.uk", hint: "Like ukpga/2003/42." },
  "laws.value": { label: "Title of the Act" },
  "abbreviations.key": { label: "Abbreviation", hint: "Exactly as in the words." },
  "abbreviations.meaning": { label: "Meaning" },
  "abbreviations.source": { label: "Source", hint: "Where this meaning is given; never a guess." },
  "abbreviations.address": { label: "Address of the source", hint: outside },
  "thesaurus.typed": { label: "What people type", hint: "Apart by commas. Leave it empty where names of one thing are given." },
  "thesaurus.find": { label: "What the texts say", hint: "Apart by commas, best first." },
  "thesaurus.same": { label: "Names of one thing", hint: "Apart by commas; each finds the others." },
  "addresses.key": { label: "Address", hint: "With * at its end, all that begin so." },
  "addresses.now": { label: "What became of it", hint: "dead, or the https: address that replaced it." },
  "addresses.since": { label: "Since" },
  "addresses.looked-at": { label: "Looked at", hint: "The day on which somebody tried it." },
  "advice.off": { label: "Switched off", hint: "Advice that is not given; the check says so each time." },
  "advice.off.advice": { label: "Advice", hint: "Its name, as the check prints it, like long-section." },
  "advice.off.in": { label: "Where", hint: "Numbers of sections or chapters; everywhere where it is empty." },
  "advice.off.why": { label: "Why" },
  "advice.words": { label: "Words that are rightly spelt" },
};

/** What a form is called in the list of what can be edited; `one` names a single one of a list. */
export const formWords: Record<string, Words & { one?: string }> = {
  manual: { label: "The manual", hint: "Its title, partners and telephone numbers." },
  "related-chapters": { label: "Related chapters", one: "chapter" },
  documents: { label: "Documents", one: "document" },
  laws: { label: "Laws", one: "Act" },
  abbreviations: { label: "Abbreviations", one: "abbreviation" },
  thesaurus: { label: "Words people type", one: "row" },
  addresses: { label: "Addresses that changed", one: "address" },
  advice: { label: "Advice of the check" },
};

/** Why a value does not fit the pattern of its field. */
export const doesNotFit = "This is not of the right form; see the line below the field.";
