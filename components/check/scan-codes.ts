// Reads QR codes by camera or from photos, where the browser can (Shape Detection API: BarcodeDetector). All that is seen stays here.
import * as words from "@/lib/wording/check";
import { element } from "../browser/make-element";
import { useCamera } from "./use-camera";

export type Detector = { detect: (image: HTMLVideoElement | ImageBitmap) => Promise<{ rawValue: string }[]> };
type DetectorClass = { new (options: { formats: string[] }): Detector; getSupportedFormats: () => Promise<string[]> };

/** Fills `place` with buttons for camera and photos; `found` is called with the texts of codes. Nothing where the browser reads none. */
export async function offerScan(place: HTMLElement, found: (texts: string[]) => void): Promise<void> {
  const { BarcodeDetector } = window as unknown as { BarcodeDetector?: DetectorClass };
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
  if (!BarcodeDetector || !formats.includes("qr_code")) return;
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  const said = element("p", { role: "status", class: "standing" }, words.picturesStay);
  const view = element("div", { class: "camera" });
  const camera = element("button", { type: "button", class: "control" }, words.scan);
  const photo = element("button", { type: "button", class: "control" }, words.choosePhoto);
  const file = element("input", { type: "file", accept: "image/*", multiple: "", hidden: "" });
  camera.addEventListener("click", () => void useCamera(detector, { view, said, camera }, found));
  photo.addEventListener("click", () => file.click());
  file.addEventListener("change", async () => {
    said.textContent = await readPhotos(detector, [...(file.files ?? [])], found);
    // The same photo may be chosen again.
    file.value = "";
  });
  place.replaceChildren(element("div", { class: "scan-acts" }, ...(navigator.mediaDevices ? [camera] : []), photo, file), said, view);
}

/** Hands on the codes of all photos at once; says how many there are, or why there are none. */
async function readPhotos(detector: Detector, photos: File[], found: (texts: string[]) => void): Promise<string> {
  const texts: string[] = [];
  let unreadable = 0;
  for (const photo of photos) {
    try {
      const image = await createImageBitmap(photo);
      texts.push(...(await detector.detect(image)).map(({ rawValue }) => rawValue));
      image.close();
    } catch {
      unreadable++;
    }
  }
  const codes = [...new Set(texts)];
  if (codes.length > 0) found(codes);
  if (codes.length > 0 || unreadable === 0) return codes.length > 0 ? words.codesFound(codes.length) : words.noCodeInPhoto;
  return words.photoNotOpened;
}
