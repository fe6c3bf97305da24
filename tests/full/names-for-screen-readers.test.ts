// Many people who cannot see a page find their way by lists of its headings, links and buttons. Browsers make these from their
// accessibility tree, which the tests in Chromium cannot see.
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { Firefox, until } from "../browser/firefox";
import { readAccessibilityTree } from "./accessibility-tree";
import { Desktop } from "./desktop";
import { WebKit } from "./webkit";

const chapter = `${inject("address")}/8.45/`;

let desktop: Desktop;
beforeAll(async () => {
  desktop = await Desktop.open();
});
afterAll(() => desktop.close());

const browsers = {
  Firefox: async () => {
    const firefox = await Firefox.open({ desktop });
    await firefox.goTo(chapter);
    await firefox.evaluate(until("document.querySelectorAll('act-button:empty').length === 0"));
    return { close: () => firefox.close() };
  },
  WebKit: async () => {
    const webkit = await WebKit.open(desktop);
    await webkit.goTo(chapter);
    await webkit.until("document.querySelectorAll('act-button:empty').length === 0");
    return { close: () => webkit.close() };
  },
};

test.each(Object.entries(browsers))(
  "%s gives screen readers every heading, button and link of the chapter by name",
  async (_name, open) => {
    const browser = await open();
    try {
      const { headings, buttons, links, paragraphs } = await readAccessibilityTree(desktop, chapter);
      const page = await (await fetch(chapter)).text();
      const written = (element: RegExp) => page.match(element)?.length ?? 0;
      expect(headings.length).toBe(written(/<h[1-6][ >]/g));
      expect(headings.filter((name) => name.trim() === "")).toEqual([]);
      expect(buttons.filter((name) => name.startsWith("Share or cite 8.45.")).length).toBe(written(/<h3[ >]/g));
      expect(buttons.filter((name) => name.trim() === "")).toEqual([]);
      expect(links.length).toBeGreaterThan(50);
      expect(links.filter((name) => name.trim() === "")).toEqual([]);
      // Near the end of the chapter, far below the first screen.
      expect(paragraphs.join(" ")).toContain("for any person to make and distribute indecent images of children");
    } finally {
      await browser.close();
    }
  },
);
