// Reads the events that the development server sends to an open page, one by one.
import type { DevServerEvent } from "../lib/site/while-writing";

/** Follows the development server at `address` until the caller stops asking. */
export async function* followWriting(address: string): AsyncGenerator<DevServerEvent, never> {
  const { body } = await fetch(`${address}/while-writing/events`);
  const decoder = new TextDecoder();
  let received = "";
  for await (const bytes of body as unknown as AsyncIterable<Uint8Array>) {
    const events = (received + decoder.decode(bytes, { stream: true })).split("\n\n");
    received = events.pop() ?? "";
    for (const event of events) yield JSON.parse(event.replace(/^data: /, "")) as DevServerEvent;
  }
  throw new Error("The development server closed the connection.");
}

/** The first matching event that an open page receives. */
export async function untilEvent(address: string, fits: (event: DevServerEvent) => boolean): Promise<DevServerEvent> {
  for await (const event of followWriting(address)) if (fits(event)) return event;
  throw new Error("No such event was sent.");
}
