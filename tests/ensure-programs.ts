// Runs before the tests of the site and the browser tests: makes sure that the programs they need are there, or says in one line
// how to get one. With --full, also those of the slow tests, which no other test needs.
import { execFileSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { findChromium } from "../lib/programs/find-chromium";
import { findProgram } from "../lib/programs/find-program";
import { howToGetChromium } from "../lib/programs/launch-chromium";
import { findApache, findCaddy, findNginx } from "../tools/web-servers/web-servers";
import { findFirefox } from "./browser/find-firefox";
import { findHeadlessShell } from "./browser/find-headless-shell";
import { findWebKit } from "./browser/webkit";
import { findPython } from "./full/accessibility-tree";
import { findAccessibilityBus, findBus, findScreen } from "./full/desktop";
import { findMiniBrowser, findWebKitDriver } from "./full/webkit";

/** Optional programs make the tests faster. */
type Program = { name: string; debian: string; find: () => string | undefined; how: string; isOptional?: boolean };

const programs: Program[] = [
  { name: "Chromium", debian: "chromium", find: () => findChromium(), how: howToGetChromium },
  {
    name: "Chromium without a window",
    debian: "chromium-headless-shell",
    find: () => findHeadlessShell(),
    how: "install it (Debian: chromium-headless-shell), or set HEADLESS_SHELL_PATH to one.",
    isOptional: true,
  },
  { name: "Firefox", debian: "firefox-esr", find: () => findFirefox(), how: "install Firefox, or set FIREFOX_PATH to one." },
  { name: "nginx", debian: "nginx-light", find: findNginx, how: "install nginx (Debian: nginx-light; macOS: brew install nginx)." },
  { name: "Apache", debian: "apache2-bin", find: findApache, how: "install Apache 2.4 (Debian: apache2-bin)." },
  { name: "Caddy", debian: "caddy", find: findCaddy, how: "install Caddy (Debian: caddy; macOS: brew install caddy)." },
  // Reads printed documents.
  {
    name: "pdftotext",
    debian: "poppler-utils",
    find: () => findProgram(["pdftotext"], [], [], process.env),
    how: "install poppler (Debian: poppler-utils; macOS: brew install poppler).",
  },
];

const ofSlowTests: Program[] = [
  {
    name: "WebKit with its driver",
    debian: "webkit2gtk-driver",
    find: () => findMiniBrowser() && findWebKitDriver(),
    how: "install WebKitWebDriver and MiniBrowser of WebKitGTK (Debian: webkit2gtk-driver).",
  },
  { name: "Xvfb", debian: "xvfb", find: findScreen, how: "install Xvfb (Debian: xvfb)." },
  { name: "dbus-daemon", debian: "dbus", find: findBus, how: "install D-Bus (Debian: dbus)." },
  { name: "AT-SPI", debian: "at-spi2-core", find: findAccessibilityBus, how: "install the bus of AT-SPI (Debian: at-spi2-core)." },
  {
    name: "Python with AT-SPI",
    debian: "python3-gi gir1.2-atspi-2.0",
    find: findPython,
    how: "install Python with the bindings of AT-SPI (Debian: python3-gi and gir1.2-atspi-2.0).",
  },
  {
    name: "WebKit that prints",
    debian: "xvfb xauth python3-gi gir1.2-webkit2-4.1",
    find: findWebKit,
    how: "install WebKitGTK with its Python bindings and Xvfb (Debian: xvfb, xauth, python3-gi and gir1.2-webkit2-4.1).",
  },
];
if (process.argv.includes("--full")) programs.push(...ofSlowTests);

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
  // Debian starts a server when it installs it, unless this file forbids that.
  const policy = "/usr/sbin/policy-rc.d";
  const isOurs = !existsSync(policy);
  if (isOurs) writeFileSync(policy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    execFileSync("apt-get", ["install", "-y", ...missing().flatMap(({ debian }) => debian.split(" "))], quiet);
  } finally {
    if (isOurs) rmSync(policy);
  }
}
const needed = missing().filter(({ isOptional }) => !isOptional);
for (const { name, how } of needed) console.error(`The tests need ${name}: ${how}`);
if (needed.length > 0) process.exit(1);
