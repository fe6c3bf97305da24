// What the development server tells an open page, one by one.
import type { DevServerEvent } from "../lib/site/while-writing";

/** Follows the development server at `address` until the caller has heard enough. */
export async function* followWriting(address: string): AsyncGenerator<DevServerEvent, never> {
  const { body } = await fetch(`${address}/while-writing/events`);
  const decoder = new TextDecoder();
  let heard = "";
  for await (const bytes of body as unknown as AsyncIterable<Uint8Array>) {
    const events = (heard + decoder.decode(bytes, { stream: true })).split("\n\n");
    heard = events.pop() ?? "";
    for (const event of events) yield JSON.parse(event.replace(/^data: /, "")) as DevServerEvent;
  }
  throw new Error("The development server ended what it told.");
}

/** The first matching event that an open page receives. */
export async function isTold(address: string, fits: (told: DevServerEvent) => boolean): Promise<DevServerEvent> {
  for await (const told of followWriting(address)) if (fits(told)) return told;
  throw new Error("Nothing was told.");
}
