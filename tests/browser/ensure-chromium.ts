// Run before the browser tests: makes sure that there is a browser, or says in one line how to get one.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "../../lib/commands/find-chromium";
import { howToGetChromium } from "../../lib/commands/launch-chromium";

const canInstall = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
if (!findChromium() && canInstall) {
  console.log("Installing Chromium …");
  const quiet = {
    stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  execFileSync("apt-get", ["update"], quiet);
  execFileSync("apt-get", ["install", "-y", "chromium"], quiet);
}
if (!findChromium()) {
  console.error(`The browser tests need Chromium: ${howToGetChromium}`);
  process.exit(1);
}
