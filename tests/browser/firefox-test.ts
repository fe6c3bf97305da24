// The test of what is printed by Firefox, too. It takes seconds to start: there is one for each worker.
import { Firefox } from "./firefox";
import { test as readerTest } from "./reader-test";

export const test = readerTest.extend<object, { firefox: () => Promise<Firefox> }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
    async ({}, use) => {
      let opened: Promise<Firefox> | undefined;
      await use(() => (opened ??= Firefox.open()));
      await (await opened)?.close();
    },
    { scope: "worker" },
  ],
});
