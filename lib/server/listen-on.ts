// Makes a server listen on this machine only.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CommandError } from "../messages/command-error";

/** Throws CommandError if the port is taken. Called before work that takes a minute, not after it. */
export async function checkFree(port: number): Promise<void> {
  const probe = createServer();
  await listenOn(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}

/** Listens on 127.0.0.1 and resolves with the port, which the system chooses for 0. Throws CommandError if it is taken. */
export async function listenOn(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE")
        reject(new CommandError(`Port ${port} is in use. Stop the program that uses it, or choose another port with -- --port N.`));
      // Many systems let only root use ports below 1024.
      else if (error.code === "EACCES")
        reject(new CommandError(`You do not have permission to use port ${port}. Choose one from 1024 to 65535 with -- --port N.`));
      else reject(error);
    });
    server.listen({ port, host: "127.0.0.1" }, resolve);
  });
  return (server.address() as AddressInfo).port;
}
