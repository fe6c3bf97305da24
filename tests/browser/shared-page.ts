// The test of what needs no browser context of its own: its page was used by the tests before it, and is made as good as new.
import { OpenContext } from "./open-contexts";
import { test as readerTest } from "./reader-test";

export { expect } from "./reader-test";

export const test = readerTest.extend<{ openContext: OpenContext }>({
  openContext: async (
    { browser, openContexts, viewport, hasTouch, deviceScaleFactor, javaScriptEnabled, timezoneId, permissions },
    use,
    testInfo,
  ) => {
    const key = JSON.stringify({ viewport, hasTouch, deviceScaleFactor, javaScriptEnabled, timezoneId, permissions });
    // Playwright gives a new context the options of the test.
    const open = openContexts.get(key) ?? (await OpenContext.open(await browser.newContext()));
    openContexts.delete(key);
    const origins = new Set<string>();
    const visits = (frame: { url(): string }) => {
      if (/^http/.test(frame.url())) origins.add(new URL(frame.url()).origin);
    };
    open.page.on("framenavigated", visits);
    await use(open);
    open.page.off("framenavigated", visits);
    if (testInfo.status === "passed") await open.reset(viewport, origins);
    if (testInfo.status === "passed" && !open.isChanged) openContexts.set(key, open);
    else await open.context.close();
  },
  context: async ({ openContext }, use) => use(openContext.context),
  page: async ({ openContext }, use) => use(openContext.page),
});
