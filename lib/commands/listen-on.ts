// Lets a server listen on this machine alone.
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CommandError } from "./report-and-exit";

/** Listens on 127.0.0.1; resolves with the port, which the system chooses for 0. Throws CommandError where it is taken. */
export async function listenOn(server: Server, port: number, backlog?: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE"
          ? new CommandError(`Port ${port} is in use: end what runs there, or choose another with -- --port N.`)
          : error,
      );
    });
    server.listen({ port, host: "127.0.0.1", backlog }, resolve);
  });
  return (server.address() as AddressInfo).port;
}
