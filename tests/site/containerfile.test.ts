import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findNginx } from "../../tools/web-servers/web-servers";

const lines = readFileSync("Containerfile", "utf8").split("\n");
const linesOf = (instruction: string) =>
  lines.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1));

test("everything that the container file copies exists, and it runs commands of the project", () => {
  const own = linesOf("COPY").filter((words) => !words.startsWith("--from"));
  for (const name of own.flatMap((words) => words.split(" ").slice(0, -1))) expect([name, existsSync(name)]).toEqual([name, true]);
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const run = linesOf("RUN").flatMap((words) => /npm run (?:--silent )?([a-z-]+)/.exec(words)?.[1] ?? []);
  expect(run).toEqual(["build", "server-config"]);
  for (const name of run) expect(scripts).toHaveProperty(name);
});

test("nginx accepts the configuration that the container file makes, and the site is where it says", () => {
  const [, words = ""] = linesOf("RUN").flatMap((line) => /server-config -- (.*) > portal\.conf$/.exec(line) ?? []);
  const asked = words.replace('"$CONTENT"', "content").split(" ");
  const config = execFileSync(process.execPath, ["lib/commands/portal.mjs", "server-config", ...asked], { encoding: "utf8" });
  const folder = mkdtempSync(join(tmpdir(), "portal-container-"));
  try {
    const file = join(folder, "nginx.conf");
    writeFileSync(file, `pid ${folder}/pid; error_log stderr; events {}\nhttp { access_log off;\n${config}\n}`);
    const nginx = findNginx();
    if (!nginx) throw new Error("There is no nginx.");
    execFileSync(nginx, ["-t", "-q", "-e", "stderr", "-c", file]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const [root] = /(?<=root ")[^"]+/.exec(config) ?? [];
  expect(linesOf("COPY")).toContain(`--from=build /portal/out ${root}`);
  expect(config).toContain("listen 8080;");
});
