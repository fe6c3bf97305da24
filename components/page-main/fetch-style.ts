// A style sheet that only some acts need, fetched when they are done.
import { element } from "./make-element";

/** Resolves when the style sheet is in force. Rejects where it cannot be fetched; asked again, it is fetched again. */
export function fetchStyle(address: string): Promise<void> {
  const there = document.querySelector<HTMLLinkElement>(`link[href="${address}"]`);
  if (there?.sheet) return Promise.resolve();
  const link = element("link", { rel: "stylesheet", href: address });
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`${address} could not be fetched.`));
    };
  });
}
