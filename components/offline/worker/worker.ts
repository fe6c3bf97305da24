// The service worker of readers who keep a copy: pages from the network while it answers, else from the copy. Without a
// copy it does nothing.

import { packOf } from "@/lib/site/offline-copy";
import { homeAddress } from "@/lib/site/urls";
import { answer } from "./answer";

declare const self: ServiceWorkerGlobalScope;

// A copy that was packed in another way is read, too (lib/site/offline-copy.ts).
self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== self.location.origin || !pathname.startsWith(homeAddress)) return;
  const path = pathname.slice(homeAddress.length).replace(/(^|\/)index\.html$/, "$1");
  if (packOf(path, []) !== undefined) event.respondWith(answer(event, path));
});
