import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { markFolder } from "../../../lib/build/own-folder";
import { swapFolders } from "../../../lib/build/swap-folders";
import { plainPath } from "../../../lib/server/read-served";
import { type Serving, serveFolder } from "../../../lib/server/serve-folder";
import { answerTo } from "../../answer-to";

let folder: string;
let serving: Serving;
const site = () => join(folder, "out");

/** An invented site; each of its pages repeats a single letter. */
function write(name: string, letter: string, length = 200_000): string {
  const made = join(folder, name);
  const files = {
    "404.html": `<a class="manual-title" href="/">${letter}</a>`,
    "index.html": letter.repeat(length),
    "3.1/index.html": letter.repeat(length),
    "assets/style.css": letter.repeat(length),
    _headers: "secret",
    ".htaccess": "secret",
    ".git/config": "secret",
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made, file)), { recursive: true });
    writeFileSync(join(made, file), text);
  }
  rmSync(join(made, ".git"), { recursive: true });
  markFolder(made, "site");
  return made;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "portal-served-"));
  write("out", "a");
  serving = await serveFolder(site(), 0);
});
afterEach(async () => {
  await serving.stop();
  rmSync(folder, { recursive: true });
});
const ask = (path: string, headers = {}, method = "GET") => answerTo(serving.address, path, headers, method);

test("while sites replace one another, each answer comes completely from one of them", async () => {
  let isDone = false;
  const answers = { whole: 0, none: 0 };
  const read = async (path: string, encoding: string) => {
    let etag = "";
    let known = "";
    while (!isDone) {
      const { status, body, headers } = await ask(path, { "accept-encoding": encoding, ...(etag && { "if-none-match": etag }) });
      if (status === 304) {
        expect([path, headers.etag]).toEqual([path, etag]);
        answers.none++;
        continue;
      }
      const text = (encoding === "gzip" ? gunzipSync(body) : body).toString();
      expect([path, status]).toEqual([path, 200]);
      // A single letter, as many times as in that site.
      expect([path, new Set(text).size, text.length]).toEqual([path, 1, 200_000 + (text.charCodeAt(0) - 97)]);
      // A change must never be answered with 304.
      expect(text[0] === known).toBe(false);
      [known, etag] = [text[0], String(headers.etag)];
      answers.whole++;
    }
  };
  const readers = ["/", "/3.1/", "/assets/style.css", "/3.1/"].flatMap((path) => [read(path, "gzip"), read(path, "identity")]);
  for (let round = 1; round <= 20; round++) {
    const letter = String.fromCharCode(97 + (round % 26));
    swapFolders(write("next", letter, 200_000 + (round % 26)), site());
    await ask("/");
  }
  isDone = true;
  await Promise.all(readers);
  expect(answers.whole).toBeGreaterThan(20);
});

test("a request between two sites waits for the next one", async () => {
  renameSync(site(), `${site()}.last`);
  const asked = ask("/3.1/");
  await ask("/3.1/", {}, "POST");
  renameSync(write("next", "b"), site());
  const { status, body } = await asked;
  expect([status, body.toString("latin1", 0, 1)]).toEqual([200, "b"]);
});

test("a site that an interrupted build moved aside is served", async () => {
  await serving.stop();
  renameSync(site(), `${site()}.last`);
  serving = await serveFolder(site(), 0);
  expect((await ask("/3.1/")).status).toBe(200);
});

test("files for other servers are never served, however the address is written", async () => {
  for (const path of [
    "/_headers",
    "/%5fheaders",
    "/%5Fheaders",
    "/_%68eaders",
    "/_Headers",
    "/./_headers",
    "//_headers",
    "/%2f_headers",
    "/3.1/../_headers",
    "/3.1/%2e%2e/_headers",
    "/_headers/",
    "/_headers?x",
    "/.htaccess",
    "/%2ehtaccess",
    "//.htaccess",
    "/.made-by-the-portal.json",
    "/%2emade-by-the-portal.json",
    "/..%2f.htaccess",
    "/%5c_headers",
  ]) {
    const { status, body } = await ask(path);
    expect([path, status, body.includes("secret"), body.includes("files")]).toEqual([path, 404, false, false]);
  }
});

test("an address is read as one path in the folder, or as none", () => {
  expect([plainPath("/3.1/"), plainPath("//3.1//x"), plainPath("/a/../../b"), plainPath("/%C3%A9/")]).toEqual([
    "/3.1/",
    "/3.1/x",
    "/b",
    "/é/",
  ]);
  for (const path of ["", "3.1/", "/%", "/%00", "/%5c..%5cetc", "/%ff", "/a/.b/c", "/a/_b"])
    expect([path, plainPath(path)]).toEqual([path, undefined]);
});

test("an address without its last slash redirects to the page, keeps its query, and never leads to another host", async () => {
  expect((await ask("/3.1?a=b")).headers.location).toBe("/3.1/?a=b");
  expect((await ask("//3.1")).headers.location).toBe("/3.1/");
});
