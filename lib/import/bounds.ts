// The limits of a document, checked before any work is done on it. A chapter of 164,000 words of law has
// some 6,000 elements as a page and 60,000 as a Word document.
import { counted } from "../messages/counted";

/** In bytes. A page may contain its pictures; so does a word processor's document. */
const largest: Record<string, number> = {
  txt: 5_000_000,
  md: 5_000_000,
  html: 20_000_000,
  pdf: 100_000_000,
  docx: 100_000_000,
  odt: 100_000_000,
};
const mostElements = { page: 25_000, archive: 80_000 };
/** Characters of one tag, without what is in quotation marks. */
const longestTag = 5_000;
const mostLinks = 4_000;
const mostTextLines = 50_000;
/** Signs of a page that are no part of a tag. */
const mostSigns = 4_000_000;
/** <b> and its like that are open at once: each paragraph that follows opens all of them again. */
const mostOpen = 100;

/** Throws a clear message if a file of this kind is larger than any text document. */
export function checkSize(kind: string, bytes: number): void {
  const most = largest[kind];
  if (most !== undefined && bytes > most)
    throw new Error(
      `The file is ${bytes.toLocaleString("en-GB")} bytes. The most for a .${kind} is ${most.toLocaleString("en-GB")}. Save each chapter in a separate file, with smaller pictures.`,
    );
}

const tag = /<(\/?)([a-z][a-z\d]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)|<[!?/]/giy;
const formatting = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/i;

/** Throws a clear message if a page has more elements than any page of text. */
export function checkPage(html: string): void {
  let [elements, tags, open, signs, end] = [0, 0, 0, 0, 0];
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", end)) {
    signs += at - end;
    end = at + 1;
    tag.lastIndex = at;
    const [whole, slash, name, rest] = tag.exec(html) ?? [];
    if (whole === undefined) continue;
    end = at + whole.length;
    // What is closed was opened; where it was not, some browsers make an element of it (</p>, </br>).
    const isElement = name !== undefined && (slash !== "/" || /^(?:p|br)$/i.test(name));
    if (isElement && ++elements > mostElements.page) throw tooMany("elements", mostElements.page);
    if (++tags > 2 * mostElements.page) throw tooMany("tags", 2 * mostElements.page);
    if (name === undefined) continue;
    if ((rest ?? "").replace(/"[^"]*"|'[^']*'/g, "").length > longestTag)
      throw new Error(`The page has a tag <${name}> longer than ${counted(longestTag, "character")}. Save the page again.`);
    if (formatting.test(name)) open = Math.max(0, open + (slash === "/" ? -1 : 1));
    if (open > mostOpen)
      throw new Error(
        `The page opens more than ${mostOpen} elements such as <b> without closing them. Open it in a browser or a word processor and save it again.`,
      );
  }
  if (signs + html.length - end > mostSigns) throw tooMany("letters", mostSigns);
}

/** Throws a clear message if the XML files of a document have more elements than any text document. */
export function checkXml(files: Uint8Array[]): void {
  const [less, greater, slash] = [..."<>/"].map((sign) => sign.charCodeAt(0));
  let [elements, tags, signs] = [0, 0, 0];
  for (const bytes of files)
    for (let at = bytes.indexOf(less), end = 0; at >= 0; at = bytes.indexOf(less, end)) {
      signs += at - end;
      if (bytes[at + 1] !== slash && ++elements > mostElements.archive) throw tooMany("elements", mostElements.archive);
      if (++tags > 2 * mostElements.archive) throw tooMany("tags", 2 * mostElements.archive);
      if (signs > mostSigns) throw tooMany("letters", mostSigns);
      end = Math.max(at, bytes.indexOf(greater, at)) + 1;
    }
}

/** Throws a clear message if a text has more lines than any chapter. */
export function checkLines(lines: number): void {
  if (lines > mostTextLines) throw tooMany("lines", mostTextLines);
}

/** Throws a clear message if there are more invisible characters than the longest text in a script with joiners would have. */
export function checkHidden(characters: number): void {
  if (characters > 100_000) throw tooMany("invisible characters", 100_000);
}

/** Throws a clear message if a page has more links within itself than any with footnotes and a table of contents. */
export function checkLinks(links: number): void {
  if (links > mostLinks) throw tooMany("links within itself", mostLinks);
}

/** Throws a clear message if merged cells cover more than the tables of any document. */
export function checkSpanned(cells: number): void {
  if (cells > 10_000) throw new Error("Merged table cells cover more than 10,000 cells. Split the tables.");
}

/** Throws a clear message if a merged cell covers more rows or columns than any table has. */
export function checkSpan(columns: number, rows: number): void {
  if (columns > 100 || rows > 1000)
    throw new Error(
      `A merged table cell covers ${counted(columns, "column")} and ${counted(rows, "row")}. The most is 100 columns and 1,000 rows. Split the table.`,
    );
}

function tooMany(what: string, most: number): Error {
  return new Error(`The document has more than ${most.toLocaleString("en-GB")} ${what}. Save each chapter in a separate file.`);
}
