// The service worker that answers from the copy: started when a copy is whole, ended when it is removed.
import { homeAddress, workerAddress } from "@/lib/site/urls";
import { fetchOwn, NotArrived } from "./fetch-copy";

/** Resolves when it is at work. Throws NotArrived, and a DOMException where the browser allows none. */
export async function startWorker(signal: AbortSignal): Promise<void> {
  // A browser says of a hotel's page in its place only that it is not safe.
  const type = await fetchOwn(workerAddress, async (answer) => answer.headers.get("content-type") ?? "", signal);
  if (!type.includes("javascript")) throw new NotArrived(workerAddress);
  const { installing, waiting, active } = await navigator.serviceWorker.register(workerAddress, { scope: homeAddress });
  const worker = active ?? waiting ?? installing;
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker?.state === "activated") resolve();
      if (worker?.state === "redundant") reject(new NotArrived(workerAddress));
    };
    worker?.addEventListener("statechange", look);
    look();
  });
}

/** True where it is at work, or about to be. */
export async function hasWorker(): Promise<boolean> {
  return (await ownRegistrations()).length > 0;
}

/** Pages that are open are answered by it until they are closed: from the network alone. */
export async function stopWorker(): Promise<void> {
  for (const one of await ownRegistrations()) await one.unregister();
}

async function ownRegistrations(): Promise<ServiceWorkerRegistration[]> {
  return (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) => new URL(scope).pathname === homeAddress);
}
