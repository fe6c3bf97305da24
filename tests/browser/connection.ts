// A connection to a portal that is as bad as readers' are: what is asked for may be lost, halved, or answered by somebody else.
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Running, startPortal } from "../../tools/web-servers/web-servers";

/** What becomes of an answer: nothing, half of it, or another in its place. */
export type Fault = "lost" | "halved" | "late" | { status: number; type: string; text: string };

/** The fault of a request, by its path from the root; undefined where it is answered as it should be. */
export type Faults = (path: string) => Fault | undefined;

export const whole: Faults = () => undefined;
export const lost: Faults = () => "lost";

/** A page such as hotels and trains put in the place of every other until the traveller has paid. */
export const captive: Faults = () => ({
  status: 200,
  type: "text/html",
  text: "<!doctype html><title>Invented hotel</title><main>Pay here.</main></html>",
});

export class Connection {
  faults = whole;
  /** Paths that were asked for. */
  asked: string[] = [];
  #portal: Running | undefined;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  /** Listens; resolves with the address, without a slash at its end. */
  async open(folder: string): Promise<string> {
    await this.publish(folder);
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** From now on the site in `folder` is what is published. */
  async publish(folder: string): Promise<void> {
    await this.#portal?.stop();
    this.#portal = await startPortal(folder);
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
    await this.#portal?.stop();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? "/";
    this.asked.push(path);
    const fault = this.faults(path);
    if (fault === "lost") return void request.socket.destroy();
    // Longer than any reader, and any test, waits.
    if (fault === "late") return;
    if (typeof fault === "object") return void response.writeHead(fault.status, { "content-type": fault.type }).end(fault.text);
    const { hostname, port } = new URL(this.#portal?.address ?? "");
    const headers = { ...request.headers, "accept-encoding": "identity" };
    const asked = forward({ hostname, port, path, method: request.method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const body = Buffer.concat(chunks);
        response.writeHead(answer.statusCode ?? 500, { ...answer.headers, "content-length": body.length });
        if (fault !== "halved") return void response.end(body);
        response.write(body.subarray(0, body.length / 2), () => request.socket.destroy());
      });
    });
    asked.on("error", () => request.socket.destroy());
    asked.end();
  }
}
