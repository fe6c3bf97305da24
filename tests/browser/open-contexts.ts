// Browser contexts that several tests of a worker use one after the other. To open one, with its page and the process that shows
// it, takes as much of the processor as to load a page of the portal.
import type { BrowserContext, Page } from "@playwright/test";

/** What cannot be undone on a page: after one of these, the next test gets a page of its own. */
const lasting = {
  page: ["addInitScript", "exposeFunction", "exposeBinding", "setExtraHTTPHeaders", "routeWebSocket", "close"],
  context: ["addInitScript", "exposeFunction", "exposeBinding", "setExtraHTTPHeaders", "setOffline", "grantPermissions", "newCDPSession"],
  clock: ["install", "setFixedTime", "setSystemTime"],
};
/** What tests listen to. */
const heard = ["console", "pageerror", "request", "requestfailed", "requestfinished", "response", "dialog", "download", "popup"] as const;

/** A context with a page, and whether it is as good as new. */
export class OpenContext {
  isChanged = false;

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    const changes = () => {
      this.isChanged = true;
    };
    watchCalls(page, lasting.page, changes);
    watchCalls(context, lasting.context, changes);
    watchCalls(page.clock, lasting.clock, changes);
  }

  static async open(context: BrowserContext): Promise<OpenContext> {
    return new OpenContext(context, await context.newPage());
  }

  /** Makes the page ready for another test, or says that it cannot be. */
  async reset(viewport: { width: number; height: number } | null, origins: Set<string>): Promise<void> {
    const { context, page } = this;
    // What a second portal keeps could only be removed from there.
    if (this.isChanged || page.isClosed() || origins.size > 1) this.isChanged = true;
    if (this.isChanged) return;
    for (const event of heard) page.removeAllListeners(event);
    await Promise.all([page.unrouteAll({ behavior: "ignoreErrors" }), context.unrouteAll({ behavior: "ignoreErrors" })]);
    for (const other of context.pages()) if (other !== page) await other.close();
    const [origin] = origins;
    if (!origin) return;
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null });
    if (viewport) await page.setViewportSize(viewport);
    await page.mouse.move(0, 0);
    // A small file: nothing of the last page goes on, and another fragment of its address loads it again.
    await page.goto(`${origin}/robots.txt`);
    await page.evaluate(async () => {
      sessionStorage.clear();
      localStorage.clear();
      for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name);
    });
  }
}

function watchCalls(on: object, names: string[], called: () => void): void {
  const methods = on as Record<string, (...given: unknown[]) => unknown>;
  for (const name of names) {
    const method = methods[name];
    methods[name] = function (this: unknown, ...given: unknown[]) {
      called();
      return method.apply(this, given);
    };
  }
}
