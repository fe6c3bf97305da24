// WebKit as Debian has it (WebKitGTK), with its own way to paper: Playwright's WebKit is another build and prints nothing.
// Nearest to Safari of what runs on Linux: the code that divides a page into sheets is the same.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { findProgram } from "../../lib/programs/find-program";
import { until } from "./firefox";

/** Unprintable strips at the edges in mm; a side that is not named is as wide as GTK has it for the paper (6 mm, below 14 mm). */
export type Margins = { top?: number; right?: number; bottom?: number; left?: number };

// Not any Python in PATH: Debian's packages belong to Debian's.
const python = "/usr/bin/python3";

/** Path of the program that WebKit is started by, where all that it needs is there; else undefined. Debian: xvfb, xauth, python3-gi and gir1.2-webkit2-4.1. */
export function findWebKit(): string | undefined {
  try {
    execFileSync(python, ["-c", "import gi; gi.require_version('WebKit2', '4.1')"], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  return findProgram(["xvfb-run"], [], [], process.env);
}

/** A WebKit of its own, on a screen that nobody sees, with nothing kept. Call `close()` at the end. */
export class WebKit {
  readonly #waiting: { resolve: (value: string) => void; reject: (error: Error) => void }[] = [];

  private constructor(
    readonly javaScript: boolean,
    readonly program: ChildProcess,
  ) {
    createInterface({ input: program.stdout as NodeJS.ReadableStream }).on("line", (line) => {
      const { value, error } = JSON.parse(line);
      const waiting = this.#waiting.shift();
      if (error === undefined) waiting?.resolve(value);
      else waiting?.reject(new Error(error));
    });
    program.once("exit", () => {
      for (const { reject } of this.#waiting.splice(0)) reject(new Error("WebKit has ended."));
    });
  }

  static open({ javaScript = true }: { javaScript?: boolean } = {}): WebKit {
    const path = findWebKit();
    if (!path) throw new Error("There is no WebKit (Debian: xvfb, xauth, python3-gi, gir1.2-webkit2-4.1).");
    const program = spawn(
      path,
      ["--auto-servernum", python, join(import.meta.dirname, "webkit-print.py"), ...(javaScript ? [] : ["--no-javascript"])],
      {
        env: { ...process.env, TZ: "Europe/London", NO_AT_BRIDGE: "1" },
        stdio: ["pipe", "pipe", "ignore"],
      },
    );
    return new WebKit(javaScript, program);
  }

  /** Opens the address, and waits until the page can be printed as it should be. */
  async goTo(address: string): Promise<void> {
    // The same address with another fragment would not load again.
    await this.#ask("goTo", { address: "about:blank" });
    await this.#ask("goTo", { address });
    if (this.javaScript) await this.evaluate(until(`document.querySelector("link[href*=sheets]")?.sheet`));
  }

  /** What the expression is worth on the page, or what it promises. Must be a text. */
  evaluate(expression: string): Promise<string> {
    return this.#ask("evaluate", { expression });
  }

  /** Prints the page as WebKit's own dialogue would: a PDF. */
  async print(paper: "A4" | "Letter", orientation: "portrait" | "landscape" = "portrait", margins: Margins = {}): Promise<Buffer> {
    const folder = mkdtempSync(join(tmpdir(), "portal-webkit-"));
    try {
      const file = join(folder, "printed.pdf");
      await this.#ask("print", { paper, orientation, margins, file });
      // The page hears later that printing has ended, and must not hear it in the midst of the next.
      if (this.javaScript) await this.evaluate(until(`!document.querySelector(".sheets")`));
      return readFileSync(file);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.program.once("exit", resolve));
    this.program.stdin?.end();
    await ended;
  }

  #ask(what: string, details: object): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.program.stdin?.write(`${JSON.stringify({ do: what, ...details })}\n`);
    });
  }
}
