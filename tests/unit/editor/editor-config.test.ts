// The content editor's configuration, and what its page may do.
import { describe, expect, test } from "vitest";
import { manualSchema } from "../../../lib/content/schemas";
import { editorHeaders, editorPolicy } from "../../../lib/editor/build/editor-headers";
import { editorConfig } from "../../../lib/editor/editor-config";
import { hostsOf } from "../../../lib/editor/git-host";
import { securityHeaders } from "../../../lib/hosting/headers";

const manual = { title: "Invented", publisher: "Invented", address: "https://manual.example.org", "time-zone": "Europe/London" };
const editingOf = (editing: object) => {
  const found = manualSchema.parse({ ...manual, editing }).editing;
  if (!found) throw new Error("There is no editing.");
  return found;
};
const chapters = [{ name: "3.2-paper-boats", number: "3.2", title: "Paper Boats" }];
const configOf = (editing: object) => editorConfig(editingOf(editing), chapters, ["manual.yml", "laws.yml"], "https://portal.example.org");
const own = { service: "github", repository: "invented/manual" };

test("each chapter's sections, the chapters and the existing lists can be opened; no section can be made, renumbered or deleted", () => {
  const { collections, singletons } = configOf({ ...own, folder: "docs/manual" });
  expect(collections[0]).toMatchObject({
    label: "3.2 Paper Boats",
    folder: "docs/manual/3.2-paper-boats",
    create: false,
    delete: false,
    slug: { editable: false },
  });
  expect(collections[1]).toMatchObject({ files: [{ file: "docs/manual/3.2-paper-boats/chapter.yml" }] });
  expect(singletons.map(({ file }) => file)).toEqual(["docs/manual/manual.yml", "docs/manual/laws.yml"]);
});

test("the introduction can be opened if there is one", () => {
  const files = (...listed: string[]) => editorConfig(editingOf(own), chapters, listed, undefined).singletons;
  expect(files("manual.yml").map(({ name }) => name)).toEqual(["manual"]);
  expect(files("manual.yml", "introduction.md")[1]).toMatchObject({
    label: "Introduction",
    file: "content/introduction.md",
    format: "introduction-frontmatter",
  });
});

test("“View on Live Site” leads to the section’s page, also if the portal is published below a path", () => {
  const at = (portal: string) => editorConfig(editingOf(own), chapters, ["manual.yml"], portal).collections[0];
  expect(at("https://portal.example.org")).toMatchObject({ preview_path: "/{{slug}}/" });
  expect(at("https://example.org/boards/procedures")).toMatchObject({ preview_path: "/boards/procedures/{{slug}}/" });
});

describe("signing in", () => {
  test("uses only a token if no sign-in is set up", () => {
    expect(configOf(own).backend).toMatchObject({ name: "github", repo: "invented/manual", branch: "main", auth_methods: ["token"] });
  });
  test("uses the service in manual.yml", () => {
    const { backend } = configOf({ ...own, "sign-in": "https://sign-in.example.org" });
    expect(backend).toMatchObject({ base_url: "https://sign-in.example.org", auth_methods: ["oauth", "token"] });
  });
  test("with your own host uses that host's API", () => {
    const { backend } = configOf({
      service: "gitea",
      repository: "a/b",
      api: "https://git.example.org/api/v1",
      application: "invented-id",
    });
    expect(backend).toMatchObject({
      api_root: "https://git.example.org/api/v1",
      base_url: "https://git.example.org",
      app_id: "invented-id",
    });
  });
  test("at GitLab uses the host itself, with a one-time key (PKCE)", () => {
    const { backend } = configOf({ service: "gitlab", repository: "a/b/c", application: "invented-id" });
    expect(backend).toMatchObject({ name: "gitlab", app_id: "invented-id", auth_type: "pkce", auth_methods: ["oauth", "token"] });
  });
});

test("the page talks only to the git host, and runs no code but its own", () => {
  expect(hostsOf(editingOf(own))).toEqual(["https://api.github.com"]);
  const self = { service: "gitlab", repository: "a/b", api: "https://git.example.org/api/v4", "sign-in": "https://git.example.org" };
  expect(hostsOf(editingOf(self))).toEqual(["https://git.example.org"]);
  const policy = editorPolicy(["https://git.example.org"]);
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).toContain("connect-src 'self' data: https://git.example.org;");
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|\*/);
});

test("its headers are the portal's, except for the policy, the sign-in window and the one that keeps search engines out", () => {
  const sent = new Map(editorHeaders([]).map(({ name, value }) => [name, value]));
  expect(securityHeaders.filter(({ name, value }) => sent.get(name) !== value).map(({ name }) => name)).toEqual([
    "Content-Security-Policy",
    "Cross-Origin-Opener-Policy",
  ]);
  expect(sent.get("X-Robots-Tag")).toBe("noindex, nofollow");
  expect(sent.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
});

test.each([
  ["another service", { ...own, service: "bitbucket" }],
  ["no repository", { service: "github" }],
  ["an address for a repository", { ...own, repository: "https://github.com/invented/manual" }],
  ["a folder above", { ...own, folder: "../manual" }],
  ["an API without https", { ...own, api: "http://git.example.org" }],
])("%s is refused in manual.yml", (_what, editing) => {
  expect(manualSchema.safeParse({ ...manual, editing }).success).toBe(false);
});
