// QR codes held up to the camera, which is asked for by the reader and seen by nobody else.
import * as words from "@/lib/wording/check";
import { element } from "../browser/make-element";
import type { Detector } from "./scan-codes";

/** Between two looks at what the camera sees, in ms. */
const pause = 200;

type Controls = { view: HTMLElement; said: HTMLElement; camera: HTMLButtonElement };

/**
 * Shows what the camera sees; `found` is called with the codes in it that are new. The picture stays until the reader stops it, or
 * leaves: several sheets can be held up one after another.
 */
export async function useCamera(detector: Detector, { view, said, camera }: Controls, found: (texts: string[]) => void): Promise<void> {
  camera.disabled = true;
  said.textContent = words.askingForCamera;
  const stream = await navigator.mediaDevices
    .getUserMedia({ video: { facingMode: "environment", width: { ideal: 1920 } } })
    .catch((error: DOMException) => error.name);
  camera.disabled = false;
  if (typeof stream === "string") {
    said.textContent = stream === "NotAllowedError" ? words.cameraRefused : words.noCamera;
    camera.focus();
    return;
  }
  const video = element("video", { playsinline: "", "aria-label": words.cameraView });
  const end = element("button", { type: "button", class: "control" }, words.stopCamera);
  video.muted = true;
  video.srcObject = stream;
  const seen = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const track of stream.getTracks()) track.stop();
    document.removeEventListener("visibilitychange", stop);
    removeEventListener("pagehide", stop);
    const hadFocus = view.contains(document.activeElement);
    view.replaceChildren();
    camera.hidden = false;
    said.textContent = words.codesFound(seen.size);
    if (hadFocus) camera.focus();
  };
  const look = async () => {
    const codes = await detector.detect(video).catch(() => []);
    const fresh = [...new Set(codes.map(({ rawValue }) => rawValue))].filter((text) => !seen.has(text));
    // It may have been stopped meanwhile.
    if (timer === undefined) return;
    for (const text of fresh) seen.add(text);
    if (fresh.length > 0) {
      said.textContent = words.codesFound(seen.size);
      found(fresh);
    }
    timer = setTimeout(look, pause);
  };
  camera.hidden = true;
  view.replaceChildren(video, end);
  end.addEventListener("click", stop);
  document.addEventListener("visibilitychange", stop);
  addEventListener("pagehide", stop);
  stream.getVideoTracks()[0]?.addEventListener("ended", stop);
  end.focus();
  said.textContent = words.holdUp;
  timer = setTimeout(look, pause);
  await video.play().catch(stop);
}
