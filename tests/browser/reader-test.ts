// The test of every browser test: whatever a reader does, no rule that the server sends with the pages is broken.
import { test as base, type ConsoleMessage } from "@playwright/test";
import type { Firefox } from "./firefox";
import type { OpenContext } from "./open-contexts";

export { expect } from "@playwright/test";

// What a worker holds is declared here for all tests: with another set of it, Playwright starts other workers.
type Held = {
  openContexts: Map<string, OpenContext>;
  firefox: () => Promise<Firefox>;
};

export const test = base.extend<{ keepsTheRules: undefined }, Held>({
  // Those of tests/browser/shared-page.ts, by their options.
  openContexts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
    async ({}, use) => {
      const openContexts = new Map<string, OpenContext>();
      await use(openContexts);
      for (const { context } of openContexts.values()) await context.close();
    },
    { scope: "worker" },
  ],
  // It takes seconds to start: there is one for each worker that prints by it.
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
    async ({}, use) => {
      let opened: Promise<Firefox> | undefined;
      await use(() => (opened ??= import("./firefox").then(({ Firefox }) => Firefox.open())));
      await (await opened)?.close();
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
