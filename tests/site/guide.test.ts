// Runs every command of the guide for editors on a copy of the invented manual kept in git, and compares the output with the
// guide. With GUIDE=write, writes the output into the guide.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Code } from "mdast";
import { visit } from "unist-util-visit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseMarkdown } from "../../lib/markdown/parse-markdown";
import { runHere } from "../run-here";

const pages = readdirSync("docs").filter((name) => name.endsWith(".md"));

let folder: string;
// Where the editor works: each page of the guide begins with a fresh desk.
let desk: string;
const inDesk = (line: string) =>
  spawnSync("sh", ["-c", line], {
    cwd: desk,
    encoding: "utf8",
    env: {
      ...process.env,
      // The editor's current folder is the desk; the tests run somewhere else.
      INIT_CWD: desk,
      GIT_AUTHOR_NAME: "E",
      GIT_AUTHOR_EMAIL: "e@example.org",
      GIT_COMMITTER_NAME: "E",
      GIT_COMMITTER_EMAIL: "e@example.org",
    },
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "portal-guide-"));
  desk = join(folder, "first");
  cpSync("tests/fixtures/invented", join(desk, "content"), { recursive: true });
  // Paths as editors see them: the guide names only files of the project.
  cpSync("tests/fixtures/import", join(desk, "tests/fixtures/import"), { recursive: true });
  await run("npm run number-history");
  await run("npm run lock");
  execFileSync("git", ["init", "-q"], { cwd: desk });
  inDesk("git add -A && git commit -qm Invented");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The output of a command of the guide on the desk of an editor whose manual is in the folder `content`. */
async function run(line: string): Promise<string> {
  const [, name, rest = ""] = /^npm run (\S+)(?: -- (.*))?$/.exec(line) ?? [];
  const { stdout, stderr } = name ? await runPortal(name, wordsOf(rest)) : inDesk(line);
  return `${stdout}${stderr}`.trim();
}

// In this process: to start another takes longer than most commands. Other tests start them as npm does.
async function runPortal(name: string, words: string[]): Promise<{ stdout: string; stderr: string }> {
  const [project, from] = [process.cwd(), process.env.INIT_CWD];
  try {
    process.chdir(desk);
    process.env.INIT_CWD = desk;
    return await runHere(name, ...words);
  } finally {
    process.chdir(project);
    if (from === undefined) delete process.env.INIT_CWD;
    else process.env.INIT_CWD = from;
  }
}

/** The words of a command as a shell reads them: in double quotes, or without spaces. */
function wordsOf(typed: string): string[] {
  expect(typed).not.toMatch(/[\\$`'|&;<>*?]/);
  return [...typed.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ""));
}

/** Replaces the lines that a block of the guide removes by those that it adds. */
function change(file: string, block: string): void {
  const [out, put] = ["-", "+"].map((sign) =>
    block
      .split("\n")
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1))
      .join("\n"),
  );
  const text = readFileSync(join(desk, file), "utf8");
  expect(text).toContain(out);
  writeFileSync(join(desk, file), text.replace(out, put));
}

test.each(pages)("docs/%s: its commands print what it shows", async (page) => {
  desk = join(folder, page);
  cpSync(join(folder, "first"), desk, { recursive: true });
  const text = readFileSync(join("docs", page), "utf8");
  const blocks: { node: Code; before: string }[] = [];
  visit(parseMarkdown(text), "code", (node) => {
    blocks.push({ node, before: text.slice(0, node.position?.start.offset) });
  });
  let answers: string[] = [];
  const edits: { at: number; to: number; words: string }[] = [];
  for (const { node, before } of blocks) {
    if (node.lang === "sh") {
      answers = [];
      for (const line of node.value.split("\n")) answers.push(await run(line));
      answers = answers.filter((answer) => answer !== "" && !/^\[\S+ [0-9a-f]{7,}\]/.test(answer));
    }
    if (node.lang === "diff") change([...before.matchAll(/`(content\/[^`]+)`/g)].at(-1)?.[1] ?? "", node.value);
    if (node.lang !== "text") continue;
    const answer = answers.join("\n");
    if (process.env.GUIDE !== "write") expect(node.value).toBe(answer);
    edits.push({ at: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0, words: `\`\`\`text\n${answer}\n\`\`\`` });
  }
  if (process.env.GUIDE === "write")
    writeFileSync(
      join("docs", page),
      edits.reverse().reduce((all, { at, to, words }) => all.slice(0, at) + words + all.slice(to), text),
    );
});

test.each(pages)("docs/%s: everything it links to, shows or names exists", (page) => {
  const text = readFileSync(join("docs", page), "utf8");
  const tree = parseMarkdown(text);
  const missing: string[] = [];
  visit(tree, (node) => {
    if ((node.type === "link" || node.type === "image") && !/^https:/.test(node.url)) {
      const [file, place] = node.url.split("#");
      if (file !== "" && !existsSync(join("docs", file))) missing.push(node.url);
      const target = file === "" ? text : file.endsWith(".md") ? readFileSync(join("docs", file), "utf8") : "";
      const headings = [...target.matchAll(/^#+ (.+)$/gm)].map(([, words]) =>
        words
          .toLowerCase()
          .replace(/[^\w -]/g, "")
          .replaceAll(" ", "-"),
      );
      if (place !== undefined && !headings.includes(place)) missing.push(node.url);
    }
    if (node.type === "image" && !node.alt) missing.push(`${node.url} has no text alternative`);
  });
  const commands = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).scripts);
  for (const [, name] of text.matchAll(/npm run ([\w-]+)/g)) if (!commands.includes(name)) missing.push(`npm run ${name}`);
  expect(missing).toEqual([]);
});
