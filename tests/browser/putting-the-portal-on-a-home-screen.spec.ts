// A practitioner wants the portal beside the other apps of the phone.
import { chromiumOptions } from "../../lib/programs/launch-chromium";
import { keep, test } from "./kept-copy";
import { expect } from "./reader-test";

// A Chromium without any window installs nothing.
test.use({ launchOptions: chromiumOptions() });

test("the portal can be put on a home screen", async ({ page, context, site }) => {
  await page.goto(`${site}/`);
  const devtools = await context.newCDPSession(page);
  const { errors, data } = await devtools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const { icons, start_url } = JSON.parse(data ?? "{}");
  expect(start_url).toBe("/");
  for (const { src, sizes } of icons) {
    const size = await page.evaluate(async (address) => {
      const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
      return `${width}x${height}`;
    }, src);
    expect(size).toBe(sizes);
  }
  await keep(page, site);
  await page.goto(`${site}/`);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // A test's browser stores nothing: that is the only obstacle.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
});
