// The test of what is printed by Firefox, too. It takes seconds to start: there is one for each worker.
import { isFull } from "../how-many";
import { Firefox } from "./firefox";
import { test as readerTest } from "./shared-page";

/** Whether this run prints by the browser: Firefox takes seconds for each document, most of which are for the full run. */
export const isPrintedBy = (browser: string) => isFull || browser === "Chromium";

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
