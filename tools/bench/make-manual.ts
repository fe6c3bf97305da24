// Writes an invented manual of any size, to measure the build.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export type Words = { heading: string; text: string };

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** Reads a corpus: JSON lines with `heading` and `text`, gzipped where its name ends in .gz. */
export function readCorpus(file: string): Words[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Words);
}

/** Words for a section if no corpus is given: about 60 of them, always the same for a number. */
export function inventedWords(at: number): Words {
  const vocabulary =
    "the practitioner records what was said and tells the lead without delay so that a decision can be made together with partners about the next step".split(
      " ",
    );
  const words = Array.from({ length: 60 }, (_, i) => vocabulary[(at * 7 + i * (1 + (at % 5))) % vocabulary.length]);
  return { heading: `Invented section ${at + 1}`, text: `Invented for measuring: ${words.join(" ")}.` };
}

// Ten sections of three levels: 1 has words of its own, and so has 1.1 above 1.1.1.
const levels = ["", ".1", ".1.1", ".1.2", ".1.3", ".2", ".2.1", ".2.2", ".3", ".3.1"];

/** Writes `count` sections, `perChapter` to a chapter, below `folder`; with `hasLevels` their numbers begin again in each chapter, in three levels. */
export function makeManual(folder: string, count: number, perChapter: number, wordsAt: (at: number) => Words, hasLevels = false): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "manual.yml"),
    "title: Invented manual for measuring\npublisher: Nobody\naddress: https://example.org\ntime-zone: Europe/London\n".concat(
      hasLevels ? "numbering: chapter\n" : "",
    ),
  );
  const chapters = Math.ceil(count / perChapter);
  for (let chapter = 0; chapter < chapters; chapter++) {
    // At most three digits in each part of a number: 1.1 … 1.999, then 2.1 …
    const number = `${1 + Math.floor(chapter / 999)}.${1 + (chapter % 999)}`;
    const chapterFolder = join(folder, `${number}-invented-chapter`);
    mkdirSync(chapterFolder);
    const sections: string[] = [];
    for (let i = 0; i < perChapter && chapter * perChapter + i < count; i++) {
      const at = chapter * perChapter + i;
      const { heading, text } = wordsAt(at);
      const section = hasLevels ? `${1 + Math.floor(i / levels.length)}${levels[i % levels.length]}` : `${number}.${i + 1}`;
      const cited = hasLevels && sections.length > 0 ? ` See section ${sections[(i * 7) % sections.length]}.` : "";
      sections.push(section);
      writeFileSync(
        join(chapterFolder, `${section}.md`),
        `---\nid: ${permanentId(at)}\nversion: 2020-01-01\ntitle: ${JSON.stringify(heading)}\n---\n\n${asMarkdown(text)}${cited}\n`,
      );
    }
    const list = sections.map((section) => `      - ${section}`).join("\n");
    const yaml = `id: ${permanentId(count + chapter)}\ntitle: Invented chapter ${number}\nas-at: 2020-01-01\nparts:\n  - title: Invented part\n    sections:\n${list}\n`;
    writeFileSync(join(chapterFolder, "chapter.yml"), yaml);
  }
}

function permanentId(at: number): string {
  return [15, 10, 5, 0].map((shift) => alphabet[(at >> shift) & 31]).join("");
}

// Adds backslashes before characters that would otherwise be markup; the mark of a numbered list comes after the number.
function asMarkdown(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, "\\$&")
    .replace(/^[-+]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
