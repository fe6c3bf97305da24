// A reader's journeys in Firefox and WebKit, as tests/browser/finding-ones-place and sharing-a-section make them in Chromium:
// arriving, finding the place, sharing, calling.
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { Firefox } from "../browser/firefox";
import { Desktop } from "./desktop";
import { WebKit } from "./webkit";

const address = (path: string) => `${inject("address")}${path}`;

/** What both drivers can do. */
type Browser = {
  goTo(address: string): Promise<void>;
  /** The value of the expression on the page. */
  ask<Result>(expression: string): Promise<Result>;
  close(): Promise<void>;
};

async function openFirefox(): Promise<Browser> {
  const firefox = await Firefox.open();
  return {
    goTo: (to) => firefox.goTo(to),
    ask: async <Result>(expression: string) => JSON.parse(await firefox.evaluate(`JSON.stringify(${expression})`)) as Result,
    close: () => firefox.close(),
  };
}

async function openWebKit(desktop: Desktop): Promise<Browser> {
  const webkit = await WebKit.open(desktop);
  return {
    goTo: (to) => webkit.goTo(to),
    ask: (expression) => webkit.evaluate(`return ${expression}`),
    close: () => webkit.close(),
  };
}

let desktop: Desktop;
beforeAll(async () => {
  desktop = await Desktop.open();
}, 60_000);
afterAll(() => desktop.close());

describe.each(["Firefox", "WebKit"] as const)("in %s", (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = name === "Firefox" ? await openFirefox() : await openWebKit(desktop);
  }, 60_000);
  afterAll(() => browser.close());

  /** Asks again until the answer is true. If it never is, says what was asked. */
  async function until(expression: string): Promise<void> {
    const ends = Date.now() + 10_000;
    while (!(await browser.ask<boolean>(`Boolean(${expression})`))) {
      if (Date.now() > ends) throw new Error(`This never came about: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  const click = (selector: string) => browser.ask(`(document.querySelector(${JSON.stringify(selector)}).click(), true)`);
  const top = (id: string) => browser.ask<number>(`document.getElementById("${id}").getBoundingClientRect().top`);
  const share = '[id="8.45.6"] act-button button';

  test.each(["8.45.6", "8.45.6-2", "8.45.14", "part-4", "8.45.1-4"])(
    "a link to %s lands within 8 pixels of where the page leaves room",
    async (id) => {
      await browser.goTo(address("/about/"));
      await browser.goTo(address(`/8.45/#${id}`));
      await until(`document.readyState === "complete" && document.querySelector("act-button button")`);
      const room = await browser.ask<number>("parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)");
      expect(Math.abs((await top(id)) - room)).toBeLessThanOrEqual(8);
    },
  );

  test("the address bar has the form of a link that survives renumbering", async () => {
    await browser.goTo(address("/about/"));
    await browser.goTo(address("/8.45/#8.45.6-2"));
    await until(String.raw`/#rgd1-2\.\w{7}$/.test(location.href)`);
  });

  test("Share opens a panel that asks which words, takes the focus, and gives it back", async () => {
    await browser.goTo(address("/8.45/"));
    await until(`document.querySelector('${share}')`);
    await browser.ask(`(document.querySelector('${share}').focus(), true)`);
    await click(share);
    await until(`document.querySelector("dialog[open] input:checked") === document.activeElement`);
    expect(await browser.ask("document.querySelectorAll('dialog [type=radio]').length")).toBe(3);
    await click("dialog .close");
    await until(`!document.querySelector("dialog") && document.activeElement === document.querySelector('${share}')`);
  });

  test("a message says what was copied, or the text is there to copy by hand", async () => {
    await browser.goTo(address("/8.45.6/"));
    await until(`document.querySelector('${share}')`);
    await click(share);
    await until(`document.querySelector("dialog[open]")`);
    await browser.ask(
      `([...document.querySelectorAll("dialog .acts button")].find((one) => one.textContent === "Copy link").click(), true)`,
    );
    await until(`document.querySelector("dialog [role=status]").textContent !== ""`);
    const said = await browser.ask<string>(`document.querySelector("dialog [role=status]").textContent`);
    const byHand = await browser.ask<string>(`document.querySelector("dialog textarea")?.value ?? ""`);
    expect(said === "Link copied." || /\/8\.45\.6\/#rgd1\.\w{7}$/.test(byHand)).toBe(true);
  });

  test("Call shows the telephone numbers, and Contents all sections", async () => {
    await browser.goTo(address("/8.45.14/"));
    await until(`document.querySelector("act-button button")`);
    await click("[data-does=call]");
    await until(`document.querySelector("dialog[open]")`);
    expect(await browser.ask("document.querySelectorAll('dialog a[href^=\"tel:\"]').length")).toBe(3);
    await click("dialog .close");
    await until(`!document.querySelector("dialog")`);
    await browser.goTo(address("/8.45/"));
    await until(`document.querySelector("act-button button")`);
    await click("[data-does=contents]");
    await until(`document.querySelectorAll("dialog[open] nav a").length === 27`);
  });

  test("a term's meaning opens next to the text that uses it", async () => {
    await browser.goTo(address("/8.45.7/"));
    await until(`document.querySelector("act-button button")`);
    await click(".term");
    await until(`document.querySelector(".meaning-popover")?.matches(":popover-open")`);
    expect(await browser.ask("document.querySelector('.meaning-popover').textContent")).toContain("refers to any offence");
  });
});
