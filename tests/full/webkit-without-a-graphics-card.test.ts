// On many Linux machines WebKit draws without the graphics card, and then some decorations crash it.
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { Desktop } from "./desktop";
import { WebKit } from "./webkit";

let desktop: Desktop;
beforeAll(async () => {
  desktop = await Desktop.open();
});
afterAll(() => desktop.close());

test.each(["WEBKIT_DISABLE_DMABUF_RENDERER", "WEBKIT_DISABLE_COMPOSITING_MODE"])(
  "with %s set, pages open one after another",
  async (workaround) => {
    const webkit = await WebKit.open(desktop, { [workaround]: "1" });
    try {
      await webkit.goTo(`${inject("address")}/`);
      for (const page of ["/8.45/", "/8.45.7/", "/search/#q=grooming"]) {
        await webkit.evaluate(`location.assign(${JSON.stringify(page)})`);
        await webkit.until(`location.pathname + location.hash === ${JSON.stringify(page)} && document.readyState === "complete"`);
      }
      expect(await webkit.evaluate("return document.querySelector('h1').textContent")).toBe("Search");
    } finally {
      await webkit.close();
    }
  },
);
