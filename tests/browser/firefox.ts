// Firefox as a reader has it, driven by the standard protocol (WebDriver BiDi, https://www.w3.org/TR/webdriver-bidi/):
// Playwright's own Firefox is another build, and drives no other.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import WebSocket from "ws";
import { isFull } from "../how-many";
import { findFirefox } from "./find-firefox";

/** Whether this run prints by the browser: Firefox takes seconds for each document, most of which are for the full run. */
export const isPrintedBy = (browser: string) => isFull || browser === "Chromium";

type Options = {
  javaScript?: boolean;
  timeZone?: string;
  /** Where it is to open its window; without one it has none. */
  desktop?: { environment: NodeJS.ProcessEnv };
};

/** Sheets in cm. */
const papers = { A4: { width: 21, height: 29.7 }, Letter: { width: 21.59, height: 27.94 } };

/** A Firefox of its own, without window, with a fresh profile. Call `close()` at the end. */
export class Firefox {
  #ids = 0;
  readonly #waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();

  private constructor(
    readonly javaScript: boolean,
    readonly program: ChildProcess,
    readonly profile: string,
    readonly socket: WebSocket,
  ) {
    socket.on("message", (data) => {
      const { id, type, result, error, message } = JSON.parse(String(data));
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (type === "success") waiting?.resolve(result as never);
      else waiting?.reject(new Error(`${error}: ${message}`));
    });
  }

  static async open({ javaScript = true, timeZone = "Europe/London", desktop }: Options = {}): Promise<Firefox> {
    const path = findFirefox();
    if (!path) throw new Error("There is no Firefox.");
    const profile = mkdtempSync(join(tmpdir(), "portal-firefox-"));
    writeFileSync(join(profile, "user.js"), `user_pref("javascript.enabled", ${javaScript});\nuser_pref("remote.active-protocols", 1);\n`);
    const program = spawn(path, [...(desktop ? [] : ["--headless"]), "--no-remote", "--profile", profile, "--remote-debugging-port", "0"], {
      env: { ...(desktop?.environment ?? process.env), TZ: timeZone },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const address = await saidAddress(program);
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => socket.on("open", resolve).on("error", reject));
    const firefox = new Firefox(javaScript, program, profile, socket);
    await firefox.#send("session.new", { capabilities: {} });
    return firefox;
  }

  /** Opens the address in its one tab, and waits until the page can be printed as it should be. */
  async goTo(address: string): Promise<void> {
    await this.#send("browsingContext.navigate", { context: await this.#tab(), url: address, wait: "complete" });
    if (!this.javaScript) return;
    await this.evaluate(until(`document.querySelector("link[href*=sheets]")?.sheet`));
  }

  /** What the expression is worth on the page, or what it promises. Must be a text. */
  async evaluate(expression: string): Promise<string> {
    const target = { context: await this.#tab() };
    const answer = await this.#send<{ result?: { value: string }; exceptionDetails?: { text: string } }>("script.evaluate", {
      expression,
      target,
      awaitPromise: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value ?? "";
  }

  /** Prints the page as Firefox's own dialogue would, with the margins of the style sheet: a PDF. */
  async print(paper: keyof typeof papers, orientation: "portrait" | "landscape" = "portrait"): Promise<Buffer> {
    const { data } = await this.#send<{ data: string }>("browsingContext.print", {
      context: await this.#tab(),
      page: papers[paper],
      orientation,
      shrinkToFit: true,
    });
    return Buffer.from(data, "base64");
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.program.once("exit", resolve));
    this.socket.terminate();
    this.program.kill("SIGKILL");
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #tab(): Promise<string> {
    const { contexts } = await this.#send<{ contexts: { context: string }[] }>("browsingContext.getTree", { maxDepth: 0 });
    return contexts[0].context;
  }

  #send<Result>(method: string, params: object): Promise<Result> {
    const id = ++this.#ids;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }
}

/** An expression that promises to be there when `condition`, an expression too, is true. */
export function until(condition: string): string {
  return `new Promise((resolve) => {
    const look = () => (${condition} ? setTimeout(resolve, 0, "") : setTimeout(look, 20));
    look();
  })`;
}

function saidAddress(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    program.once("exit", () => reject(new Error("Firefox ended before it could be reached.")));
    const lines = createInterface({ input: program.stderr as NodeJS.ReadableStream });
    lines.on("line", (line) => {
      const [, address] = line.match(/WebDriver BiDi listening on (ws:\S+)/) ?? [];
      if (address) resolve(address);
    });
  });
}
