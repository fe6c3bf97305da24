// The words of pages are in lib/wording, where they are read and edited side by side: components have none of their own.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findWords } from "./find-words";

/** Folders of components whose words have not been moved yet. Only to be shortened. */
const stillToDo = [] as string[];

const folders = readdirSync("components", { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const files = readdirSync("components", { recursive: true, encoding: "utf8" }).map((name) => join("components", name));
const styles = files.filter((name) => name.endsWith(".css")).map((name) => readFileSync(name, "utf8"));
const classes = new Set(styles.flatMap((style) => [...style.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name)));

function wordsIn(folder: string): string[] {
  return files
    .filter((file) => file.startsWith(join("components", folder, "/")) && /\.tsx?$/.test(file))
    .flatMap((file) => findWords(file, readFileSync(file, "utf8"), classes).map((words) => `${file}:${words}`));
}

test.each(folders.filter((folder) => !stillToDo.includes(folder)))("components/%s has no words of its own", (folder) => {
  expect(wordsIn(folder)).toEqual([]);
});

test.skipIf(stillToDo.length === 0).each(stillToDo)("components/%s has words left, or is taken from the list", (folder) => {
  expect(wordsIn(folder)).not.toEqual([]);
});

test("words are found wherever a reader or a screen reader meets them", () => {
  const source = `
    export function Page() {
      return <main aria-label="Invented" title={isNew ? "Newest" : undefined} className="one two three">
        Choose a kite. <b>{isNew && "Now"}</b> {kites}.
      </main>;
    }
    const said = element("p", { class: "quiet words here", "aria-label": "Kite" }, "Fly", isNew ? "High" : \`Low \${kites > 1 ? "kites" : kite}\`);
    said.textContent = "Up";
    said.append("Down", kite);
    said.setAttribute("aria-label", "Sideways");
    const later = kites > 1 ? "There are some kites." : \`No kite of \${kind} here\`;
  `;
  expect(findWords("page.tsx", source, new Set())).toEqual([
    "3: Invented",
    "3: Newest",
    "4: Choose a kite.",
    "4: Now",
    "7: Kite",
    "7: Fly",
    "7: High",
    "7: Low …",
    "7: kites",
    "8: Up",
    "9: Down",
    "10: Sideways",
    "11: There are some kites.",
    "11: No kite of … here",
  ]);
});

test("names in code do not count as words", () => {
  const source = `
    import { kite } from "./a kite of paper";
    const kites = page.querySelectorAll<HTMLElement>(".kite a, main section");
    element("p", { class: "control main", role: "status" }, words.kite, " ", "·");
    if (matchMedia("(min-width: 60rem) and (hover: hover)").matches) throw new Error("The kite has no string.");
    offer("control main", "not all", \`sheets \${paper}\`);
    const address = "https://kites.example.org/a b c";
    export const Kite = () => <link rel="modulepreload stylesheet" className={isNew ? "new kite" : "old kite"} />;
  `;
  expect(findWords("kite.tsx", source, new Set(["control", "main"]))).toEqual([]);
});
