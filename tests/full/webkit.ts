// WebKit as packaged for GNOME, the nearest to Safari on Linux, driven by the standard protocol (WebDriver,
// https://www.w3.org/TR/webdriver/). It needs a desktop for its window.
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { createServer } from "node:net";
import { findProgram } from "../../lib/programs/find-program";
import type { Desktop } from "./desktop";

/** Keys as WebDriver writes them (17.4.2). */
export const keys = { enter: "\uE007", tab: "\uE004", control: "\uE009" };

/** Path of the driver; undefined if there is none. */
export const findWebKitDriver = () => findProgram(["WebKitWebDriver"], [], ["/usr/bin/WebKitWebDriver"], process.env);

/** Path of a browser that the driver can drive. Debian keeps it beside the library. Undefined if there is none. */
export function findMiniBrowser(): string | undefined {
  const folders = ["/usr/lib", "/usr/libexec"].flatMap((root) => [root, ...foldersOf(root)]);
  const kept = folders.flatMap((folder) => ["webkit2gtk-4.1", "webkit2gtk-4.0"].map((name) => `${folder}/${name}/MiniBrowser`));
  return findProgram(["MiniBrowser"], [], kept, process.env);
}

/** A separate WebKit with a fresh profile. Call `close()` at the end. */
export class WebKit {
  private constructor(
    readonly driver: ChildProcess,
    readonly session: string,
  ) {}

  /** `environment` is added to the desktop's. */
  static async open(desktop: Desktop, environment: Record<string, string> = {}): Promise<WebKit> {
    const [path, binary] = [findWebKitDriver(), findMiniBrowser()];
    if (!path || !binary) throw new Error("There is no WebKit to drive.");
    const port = await freePort();
    const driver = spawn(path, [`--port=${port}`, "--host=127.0.0.1"], {
      stdio: "ignore",
      env: { ...desktop.environment, ...environment },
    });
    const address = `http://127.0.0.1:${port}`;
    await untilReady(address, driver);
    const { sessionId } = await ask<{ sessionId: string }>(`${address}/session`, {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } } },
    });
    return new WebKit(driver, `${address}/session/${sessionId}`);
  }

  /** Opens the address and waits until the page has loaded. */
  async goTo(address: string): Promise<void> {
    await ask(`${this.session}/url`, { url: address });
  }

  async back(): Promise<void> {
    await ask(`${this.session}/back`, {});
  }

  /** Sets the size of the page itself, as closely as the window manager allows. */
  async resize(width: number, height: number): Promise<void> {
    await ask(`${this.session}/window/rect`, { width, height });
  }

  /** The value that the body of a function returns on the page; it may return a promise. */
  evaluate<Result>(body: string): Promise<Result> {
    return ask(`${this.session}/execute/sync`, { script: body, args: [] });
  }

  /** Resolves when the expression is true on the page that is then open. Rejects, naming the expression, after 30 s. */
  async until(condition: string): Promise<void> {
    const ends = Date.now() + 30_000;
    let lastError: unknown;
    while (Date.now() < ends) {
      try {
        if (await this.evaluate<boolean>(`return Boolean(${condition})`)) return;
      } catch (error) {
        // The page that was asked has just gone.
        lastError = error;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`This did not become true within 30 seconds: ${condition}`, { cause: lastError });
  }

  /** Clicks the first element that the selector finds, as a reader does. */
  async click(selector: string): Promise<void> {
    await ask(`${this.session}/element/${await this.find(selector)}/click`, {});
  }

  /** Types into the first element that the selector finds. */
  async write(selector: string, text: string): Promise<void> {
    await ask(`${this.session}/element/${await this.find(selector)}/value`, { text });
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.driver.once("exit", resolve));
    await fetch(this.session, { method: "DELETE" }).catch(() => undefined);
    this.driver.kill("SIGTERM");
    await ended;
  }

  private async find(selector: string): Promise<string> {
    const found = await ask<Record<string, string>>(`${this.session}/element`, { using: "css selector", value: selector });
    return Object.values(found)[0];
  }
}

async function ask<Result>(address: string, body: object): Promise<Result> {
  const response = await fetch(address, { method: "POST", body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: Result & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function untilReady(address: string, driver: ChildProcess): Promise<void> {
  while (driver.exitCode === null) {
    try {
      await fetch(`${address}/status`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error("The driver of WebKit ended before it could be reached.");
}

function foldersOf(root: string): string[] {
  try {
    return readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [`${root}/${entry.name}`] : []));
  } catch {
    return [];
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
