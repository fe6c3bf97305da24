// Run before the browser tests: makes sure that the programs they need are there, or says in one line how to get one.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "../../lib/commands/find-chromium";
import { findProgram } from "../../lib/commands/find-program";
import { howToGetChromium } from "../../lib/commands/launch-chromium";
import { findFirefox } from "./find-firefox";

const programs = [
  { name: "Chromium", debian: "chromium", find: () => findChromium(), how: howToGetChromium },
  { name: "Firefox", debian: "firefox-esr", find: () => findFirefox(), how: "install Firefox, or set FIREFOX_PATH to one." },
  // Reads printed documents.
  {
    name: "pdftotext",
    debian: "poppler-utils",
    find: () => findProgram(["pdftotext"], [], [], process.env),
    how: "install poppler (Debian: poppler-utils; macOS: brew install poppler).",
  },
];

const missing = () => programs.filter(({ find }) => !find());
const canInstall = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
if (missing().length > 0 && canInstall) {
  console.log(
    `Installing ${missing()
      .map(({ name }) => name)
      .join(", ")} …`,
  );
  const quiet = {
    stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  execFileSync("apt-get", ["update"], quiet);
  execFileSync("apt-get", ["install", "-y", ...missing().map(({ debian }) => debian)], quiet);
}
for (const { name, how } of missing()) console.error(`The browser tests need ${name}: ${how}`);
if (missing().length > 0) process.exit(1);
