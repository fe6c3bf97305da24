// The test of every browser test: whatever a reader does, no rule that the server sends with the pages is broken.
import { test as base } from "@playwright/test";

export { expect } from "@playwright/test";

export const test = base.extend<{ keepsTheRules: undefined }>({
  keepsTheRules: [
    async ({ context }, use) => {
      const broken: string[] = [];
      context.on("console", (message) => {
        if (/content.security.policy|permissions.policy|cross-origin|mime type/i.test(message.text())) broken.push(message.text());
      });
      await use(undefined);
      base.expect(broken).toEqual([]);
    },
    { auto: true },
  ],
});
