// An invented manual that has something of everything: several chapters, earlier versions, withdrawn and renumbered
// sections, pictures, a logo, every list, a number history and a lock.
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadVersions } from "../../../lib/content/get-manual";
import { recordNumbers } from "../../../lib/content/record-numbers";
import { recordVersions } from "../../../lib/content/record-versions";

const own: Record<string, string> = {
  "manual.yml":
    'title: Invented\npublisher: Nobody\naddress: https://manual.example.org\ntime-zone: Europe/London\nlogo: logo.svg\npartners:\n  - name: Nowhere\n    telephone: "101"\n',
  "logo.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>Invented</title><rect width="10" height="10"/></svg>\n',
  "documents.yml": "kite-guide:\n  title: Invented Kite Guide\n  address: https://www.example.org/guide\n",
  "laws.yml": "ukpga/1999/999: Invented Kites Act 1999\n",
  "related-chapters.yml": "invented-balloons:\n  title: Invented Balloons\n  address: https://manual.example.org/balloons\n",
  "abbreviations.yml": "IKB:\n  meaning: Invented Kite Board\n  source: Invented\n",
  "addresses.yml": "https://old.example.org/*:\n  now: dead\n  looked-at: 2020-01-01\n",
  "advice.yml": "off:\n  - advice: long-section\n    in: [9.1.2]\n    why: Invented.\n",
  "thesaurus.yml": "- typed: dragon\n  find: kite\n",
  "9.1-invented-links/chapter.yml":
    "id: na00\ntitle: Invented Links\nas-at: 2021-01-01\nparts:\n  - title: Outside\n    sections: [9.1.1, 9.1.2]\n  - title: Inside\n    sections: [9.1.3]\n",
  "9.1-invented-links/9.1.1.md":
    "---\nid: na01\nversion: 2021-01-01\nnote: Names the guide.\ndefines: [kite]\nmisprints: { kiet: kite }\n---\n\nA kite (kiet) of the IKB: [guide](document:kite-guide), [Act](law:ukpga/1999/999), [balloons](chapter:invented-balloons), [bells](chapter:invented-bells).[^1]\n\n[^1]: See [9.1.3](section:9.1.3).\n",
  "9.1-invented-links/9.1.2.md":
    "---\nid: na02\nversion: 2020-01-01\n---\n\nSee 7.1.1, [lanterns](section:19.1.1), and:\n\n![A square](picture:square.svg)\n",
  "9.1-invented-links/pictures/square.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>\n',
  "9.1-invented-links/9.1.3.md": "---\nid: na03\nversion: 2020-01-01\n---\n\nA kite is flown, as 9.1.2 says.\n",
  "9.1-invented-links/superseded/9.1.1/2020-01-01.md":
    "---\nid: na01\nversion: 2020-01-01\n---\n\nA kite of [nobody](document:kite-guide), see [ropes](section:7.1.3).\n",
};

/** Makes it in a folder that is there and empty. */
export function makeFullManual(folder: string): void {
  const numberHistories: string[] = [];
  for (const fixture of ["renumbered", "withdrawn"]) {
    const from = join("tests/fixtures", fixture);
    for (const name of readdirSync(from)) if (name.includes("-")) cpSync(join(from, name), join(folder, name), { recursive: true });
    numberHistories.push(readFileSync(join(from, "number-history.yml"), "utf8"));
  }
  for (const [name, text] of Object.entries(own)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(folder, "number-history.yml"), recordNumbers(numberHistories.join(""), textsIn(folder)).text);
  writeFileSync(join(folder, "versions.yml"), recordVersions("", loadVersions(folder)).text);
}

/** Names of all its files, with / between. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}

function textsIn(folder: string): { name: string; text: string }[] {
  return namesIn(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}
