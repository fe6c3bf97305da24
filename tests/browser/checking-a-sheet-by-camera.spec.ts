// The safeguarding lead holds the sheet up to the camera, or chooses a photo of it, where the browser reads codes by itself.
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { site } from "./pages";
import { expect, test } from "./reader-test";

/** A browser that finds these codes in every picture that has one. */
async function findCodes(page: Page, codes: string[]): Promise<void> {
  await page.addInitScript((values) => {
    class BarcodeDetector {
      static getSupportedFormats = async () => ["qr_code"];
      async detect(image: { videoWidth?: number; width: number }) {
        return (image.videoWidth ?? image.width) > 100 ? values.map((rawValue) => ({ rawValue })) : [];
      }
    }
    Object.assign(window, { BarcodeDetector });
  }, codes);
}

const picture = (width: number) =>
  sharp({ create: { width, height: 80, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
const photo = async (width: number) => ({ name: "sheet.png", mimeType: "image/png", buffer: await picture(width) });
const verdicts = (page: Page) => page.locator(".verdicts li strong");

/** Links as the QR codes of two sections have them, from the chapter's page. */
async function linksOf(page: Page, ...numbers: string[]): Promise<string[]> {
  await page.goto(site("/8.45/"));
  return page
    .locator(".section")
    .evaluateAll(
      (sections, wanted) =>
        (sections as HTMLElement[])
          .filter(({ id }) => wanted.includes(id))
          .map(({ id, dataset }) => `${location.origin}/${id}/#${dataset.id}.${dataset.fingerprint?.replace("-", "").slice(0, 7)}`),
      numbers,
    );
}

test("several codes in one photo are checked at once, and nothing of the photo leaves the device", async ({ page }) => {
  const links = await linksOf(page, "8.45.2", "8.45.7");
  await findCodes(page, [...links, `${site("/print-list/")}#8.45.2,8.45.7`]);
  await page.goto(site("/check/"));
  await expect(page.getByRole("button", { name: "Choose a photo" })).toBeVisible();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a photo" }).click();
  await (await chosen).setFiles([await photo(400)]);
  await expect(verdicts(page)).toHaveText(["Out of date", "Out of date", "No check code"]);
  await expect(page.locator(".scan [role=status]")).toHaveText("3 QR codes found.");
  expect(asked.filter((one) => !/^GET \/(?:fingerprints\/\w\.json|check\/withdrawn\.json)$/.test(one))).toEqual([]);
});

test("a photo without a code, and a file that is no photo, get a sentence with the next step", async ({ page }) => {
  await findCodes(page, []);
  await page.goto(site("/check/"));
  for (const [file, said] of [
    [await photo(50), "We found no QR code in this photo."],
    [{ name: "sheet.png", mimeType: "image/png", buffer: Buffer.from("no picture") }, "We couldn’t open this photo."],
  ] as const) {
    const chosen = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose a photo" }).click();
    await (await chosen).setFiles([file]);
    await expect(page.locator(".scan [role=status]")).toContainText(said);
  }
});

test("the page may use the camera, reads codes until it is stopped, and then lets the camera go", async ({ page }) => {
  const links = await linksOf(page, "8.45.2", "8.45.7");
  await findCodes(page, links);
  await page.goto(site("/check/"));
  await page.evaluate(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      Object.assign(window, { stream });
      return stream;
    };
  });
  await page.getByRole("button", { name: "Scan with the camera" }).press("Enter");
  await expect(verdicts(page)).toHaveText(["Out of date", "Out of date"]);
  const video = page.locator(".camera video");
  await expect.poll(() => video.evaluate((one) => (one as HTMLVideoElement).videoWidth)).toBeGreaterThan(100);
  await expect(page.getByRole("button", { name: "Stop the camera" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(video).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Scan with the camera" })).toBeFocused();
  const states = await page.evaluate(() =>
    (window as unknown as { stream: MediaStream }).stream.getTracks().map((track) => track.readyState),
  );
  expect(states).toEqual(["ended"]);
});

test("where the reader does not allow the camera, the page says what else there is", async ({ page }) => {
  await findCodes(page, []);
  await page.goto(site("/check/"));
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await page.getByRole("button", { name: "Scan with the camera" }).click();
  await expect(page.locator(".scan [role=status]")).toContainText("The camera is not allowed for this page.");
  await expect(page.getByRole("button", { name: "Scan with the camera" })).toBeFocused();
});

test("no other page may use the camera, and a browser that reads no codes offers none", async ({ page }) => {
  await page.goto(site("/check/"));
  await expect(page.getByRole("button", { name: "Check", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Scan with the camera" })).toHaveCount(0);
  await page.goto(site("/8.45/"));
  const refused = await page.evaluate(() => {
    const { permissionsPolicy, featurePolicy } = document as unknown as Record<
      string,
      { allowsFeature: (name: string) => boolean } | undefined
    >;
    return (permissionsPolicy ?? featurePolicy)?.allowsFeature("camera");
  });
  expect(refused).toBe(false);
});
