// The test of every browser test: whatever a reader does, no rule that the server sends with the pages is broken.
import { test as base, type ConsoleMessage } from "@playwright/test";
import type { OpenContext } from "./open-contexts";

export { expect } from "@playwright/test";

export const test = base.extend<{ keepsTheRules: undefined }, { openContexts: Map<string, OpenContext> }>({
  // Those of tests/browser/shared-page.ts, by their options. Here, so that all tests have the same workers.
  openContexts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
    async ({}, use) => {
      const openContexts = new Map<string, OpenContext>();
      await use(openContexts);
      for (const { context } of openContexts.values()) await context.close();
    },
    { scope: "worker" },
  ],
  keepsTheRules: [
    async ({ context }, use) => {
      const broken: string[] = [];
      const hear = (message: ConsoleMessage) => {
        if (/content.security.policy|permissions.policy|cross-origin|mime type/i.test(message.text())) broken.push(message.text());
      };
      context.on("console", hear);
      await use(undefined);
      context.off("console", hear);
      base.expect(broken).toEqual([]);
    },
    { auto: true },
  ],
});
