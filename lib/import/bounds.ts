// What a document may be made of, told in words before any work is done on it. A chapter of 164,000 words of law has
// some 6,000 elements as a page and 60,000 as a Word document.
import { counted } from "../messages/counted";

/** In bytes. A page may hold its pictures itself; so does a document of a word processor. */
const largest: Record<string, number> = {
  txt: 5_000_000,
  text: 5_000_000,
  html: 20_000_000,
  htm: 20_000_000,
  docx: 100_000_000,
  odt: 100_000_000,
};
const mostElements = { page: 25_000, archive: 80_000 };
/** Signs of one tag, beside what stands in quotation marks. */
const longestTag = 5_000;
const mostLinks = 4_000;
const mostTextLines = 50_000;
/** Signs of a page that are no part of a tag. */
const mostSigns = 4_000_000;
/** <b> and its like that are open at once: each paragraph that follows opens all of them again. */
const mostOpen = 100;

/** Throws, in words, where a file of this ending is larger than a document of words. */
export function checkSize(ending: string, bytes: number): void {
  const most = largest[ending];
  if (most !== undefined && bytes > most)
    throw new Error(
      `The file has ${bytes.toLocaleString("en-GB")} bytes; ${most.toLocaleString("en-GB")} are the most for a .${ending}. Save each chapter in a file of its own, with smaller pictures.`,
    );
}

const tag = /<(\/?)([a-z][a-z\d]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)|<[!?/]/giy;
const formatting = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/i;

/** Throws, in words, where a page holds more than any page of words does. */
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
      throw new Error(`The page has a tag <${name}> of more than ${counted(longestTag, "character")}: save it again.`);
    if (formatting.test(name)) open = Math.max(0, open + (slash === "/" ? -1 : 1));
    if (open > mostOpen)
      throw new Error(
        `The page opens more than ${mostOpen} elements such as <b> and closes none of them: open it in a browser or a word processor and save it again.`,
      );
  }
  if (signs + html.length - end > mostSigns) throw tooMany("letters", mostSigns);
}

/** Throws, in words, where the XML files of a document hold more elements than any document of words does. */
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

/** Throws, in words, where a text has more lines than any chapter. */
export function checkLines(lines: number): void {
  if (lines > mostTextLines) throw tooMany("lines", mostTextLines);
}

/** Throws, in words, where more cannot be seen than joiners in the longest text of a script that has them. */
export function checkHidden(characters: number): void {
  if (characters > 100_000) throw tooMany("characters that cannot be seen", 100_000);
}

/** Throws, in words, where a page leads to more places within itself than any with footnotes and a list of contents. */
export function checkLinks(links: number): void {
  if (links > mostLinks) throw tooMany("links to places in itself", mostLinks);
}

/** Throws, in words, where the cells that reach over several rows or columns fill more than any document's tables. */
export function checkSpanned(cells: number): void {
  if (cells > 10_000)
    throw new Error("Cells of tables that reach over several rows or columns fill more than 10,000 cells: divide the tables.");
}

/** Throws, in words, where a cell reaches over more rows or columns than any table has. */
export function checkSpan(columns: number, rows: number): void {
  if (columns > 100 || rows > 1000)
    throw new Error(
      `A cell of a table reaches over ${counted(columns, "column")} and ${counted(rows, "row")}; 100 columns and 1,000 rows are the most. Divide the table.`,
    );
}

function tooMany(what: string, most: number): Error {
  return new Error(`The document has more than ${most.toLocaleString("en-GB")} ${what}: save each chapter in a file of its own.`);
}
