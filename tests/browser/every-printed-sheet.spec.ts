// The safeguarding lead prints, with the browser there is, on the paper there is. Every sheet must be right.
import type { Page } from "@playwright/test";
import { isFull } from "../how-many";
import { ownWords } from "../record/read-record";
import { Firefox, isPrintedBy, until } from "./firefox";
import { illustratedSite, renumberedSite, site, withdrawnSite } from "./pages";
import {
  bodyOf,
  emptyEnds,
  hasInkAtEdge,
  headOf,
  lettersOf,
  overlaps,
  readCodes,
  readSheets,
  sentence,
  shareOfOwnWords,
  tooSmall,
} from "./paper";
import { test as base, expect } from "./shared-page";

type Browser = {
  goTo(address: string): Promise<void>;
  evaluate(expression: string): Promise<string>;
  print(paper: Paper): Promise<Uint8Array>;
};
type Paper = (typeof papers)[number];

const papers = ["A4", "Letter"] as const;
const browsers = ["Chromium", "Firefox"] as const;

const test = base.extend<{ open: (browser: (typeof browsers)[number]) => Browser }>({
  open: async ({ page, firefox }, use) => {
    await use((browser) => (browser === "Chromium" ? chromium(page) : fromFirefox(firefox)));
  },
});

function chromium(page: Page): Browser {
  return {
    goTo: async (address) => void (await page.goto(address)),
    evaluate: (expression) => page.evaluate(expression) as Promise<string>,
    print: (format) => page.pdf({ format, preferCSSPageSize: false }),
  };
}

function fromFirefox(firefox: () => Promise<Firefox>): Browser {
  return {
    goTo: async (address) => (await firefox()).goTo(address),
    evaluate: async (expression) => (await firefox()).evaluate(expression),
    print: async (paper) => (await firefox()).print(paper),
  };
}

// Invented lengths: the words of the section, many times over.
const longSection = `(() => {
  const words = document.querySelector(".words");
  const all = [...words.children];
  for (let i = 0; i < 12; i++) words.append(...all.map((one) => one.cloneNode(true)));
  return "";
})()`;
const longParagraph = `(() => {
  const paragraph = document.querySelector(".words p");
  paragraph.append(Array(90).fill(paragraph.textContent).join(" "));
  return "";
})()`;
const arrived = until(`document.querySelector("print-list[ready]")`);

const documents = [
  { name: "one section", path: "/8.45.7/", sheets: 1, whole: true },
  { name: "the chapter", path: "/8.45/", sheets: 3, whole: false },
  { name: "a print list", path: "/print-list/#8.45.2,8.45.7-8.45.11", first: arrived, sheets: 1, whole: false, code: true },
  { name: "a section longer than a sheet", path: "/8.45.1/", first: longSection, sheets: 3, whole: false },
  { name: "a paragraph longer than a sheet", path: "/8.45.4/", first: longParagraph, sheets: 2, whole: false },
];

// The clock of the page is set to the second of the chapter's own printing.
const standingClock = `(() => {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) { super(...(given.length > 0 ? given : [Real.UTC(2017, 9, 24, 5, 3, 34)])); }
  };
  return "";
})()`;

type OnPage = { sections: { words: string; sign: string; link: string }[]; headings: string[] };

// The sections of the page: their words, what is printed under each, and the headings of the parts.
const onPage = `JSON.stringify({
  sections: [...document.querySelectorAll(".section")].map((article) => {
    const words = article.querySelector(".words");
    const { id, dataset } = article;
    const link = "/" + id + "/#" + dataset.id + "." + dataset.fingerprint.replace("-", "").slice(0, 7);
    return { words: words.textContent, sign: dataset.fingerprint, link };
  }),
  headings: [...document.querySelectorAll("main h2:not(.contents h2, .print-list-contents h2)")].map((heading) => heading.textContent),
})`;

/** The words on a sheet, without what is printed of links that lead nowhere. */
const wordsOn = (sheet: Parameters<typeof bodyOf>[0]) => lettersOf(bodyOf(sheet).replaceAll("not available", ""));

for (const browser of browsers) {
  for (const paper of papers) {
    for (const { name, path, first, sheets: atLeast, whole, code } of documents) {
      if (!isPrintedBy(browser) && (paper !== "A4" || name !== "the chapter")) continue;
      test(`${name} on ${paper} by ${browser}: every sheet stamped and numbered, nothing lost, nothing on anything`, async ({ open }) => {
        const { goTo, evaluate, print } = open(browser);
        await goTo(site(path));
        if (first) await evaluate(first);
        const { sections, headings } = JSON.parse(await evaluate(onPage)) as OnPage;
        const pdf = await print(paper);
        await test.info().attach("printed.pdf", { body: Buffer.from(pdf), contentType: "application/pdf" });
        const sheets = readSheets(pdf);
        expect(sheets.length).toBeGreaterThanOrEqual(atLeast);
        sheets.forEach((sheet, i) => {
          expect(sheet.text.match(sentence)).toHaveLength(1);
          expect(sheet.text).toContain(`Out of date: text of 24 October 2017. Page ${i + 1} of ${sheets.length}`);
          expect(overlaps(sheet)).toEqual([]);
          for (const control of ["Share", "Print options", "Skip to", "Move up"]) expect(sheet.text).not.toContain(control);
          for (const heading of headings) expect(lettersOf(bodyOf(sheet)).endsWith(lettersOf(heading))).toBe(false);
        });
        const bodies = sheets.map(wordsOn);
        for (const { words, sign } of sections) {
          expect(bodies.join("")).toContain(lettersOf(words));
          if (whole) expect(bodies.filter((body) => body.includes(lettersOf(words)) && body.includes(lettersOf(sign)))).toHaveLength(1);
        }
        expect(await hasInkAtEdge(pdf)).toBe(false);
        if (code) expect((await readCodes(pdf)).flat()).toEqual([site(path)]);
        expect(await evaluate(`String(document.querySelectorAll(".sheets").length) + document.documentElement.className`)).toBe("0");
      });
    }
  }

  if (isPrintedBy(browser))
    test(`by ${browser} the stamp gives the time of printing, not of loading`, async ({ open }) => {
      const { goTo, evaluate, print } = open(browser);
      await goTo(site("/8.45.7/"));
      await evaluate(standingClock);
      expect(readSheets(await print("A4"))[0].text).toContain(
        "This page is correct as printed on Tuesday 24th of October 2017 06:03:34 AM please refer back to this website (https://sussexchildprotection.procedures.org.uk) for updates.",
      );
    });
}

const inFull = isFull ? test : () => {};

inFull("a numbered list divided between sheets by Firefox goes on counting", async ({ firefox }) => {
  const opened = await firefox();
  await opened.goTo(site("/8.45.4/"));
  // Invented: a list longer than two sheets, some items longer than a line, one longer than a sheet.
  await opened.evaluate(`(() => {
    const list = document.createElement("ol");
    for (let i = 1; i <= 120; i++) {
      const item = document.createElement("li");
      item.textContent = "item" + i + "item " + "word ".repeat(i === 70 ? 900 : (i % 7) * 6);
      list.append(item);
    }
    document.querySelector(".words").append(list);
    return "";
  })()`);
  const text = readSheets(await opened.print("A4"))
    .map(bodyOf)
    .join(" ");
  const numbers = [...text.matchAll(/(\d+)\. item(\d+)item/g)].map(([, number, item]) => [number, item]);
  expect(numbers).toHaveLength(120);
  expect(numbers.filter(([number, item]) => number !== item)).toEqual([]);
});

// Invented additions to 8.45.3: what is hard to divide.
const lines = (count: number) => Array.from({ length: count }, (_, i) => `<p>Invented line ${i}.</p>`).join("");
const hard = [
  { name: "only the sign under the section has no room", added: lines(47), paper: "Letter" },
  { name: "only the sign under the section has no room, a little longer", added: lines(72), paper: "Letter" },
  {
    name: "one cell of a table is longer than a sheet",
    // At the top, as the style sheet of pages with tables has it.
    added: `<table><tr><td valign="top">short</td><td>${"word of a long cell ".repeat(700)}</td></tr></table>`,
    paper: "A4",
  },
  { name: "something higher than a sheet cannot be divided", added: `<div data-height="400mm">tall</div>`, paper: "A4", tall: 1 },
  {
    name: "an item of a list has words beside a list of its own",
    added: `${lines(22)}<ul><li>See <strong>this</strong> ${"and more words of the same item ".repeat(40)}<ul><li>one</li><li>two</li></ul></li></ul>${lines(20)}`,
    paper: "A4",
  },
] as const;
for (const { name, added, paper, ...others } of hard) {
  inFull(`${name}: Firefox stamps and numbers every sheet all the same, and loses nothing`, async ({ firefox }) => {
    const opened = await firefox();
    await opened.goTo(site("/8.45/"));
    await opened.evaluate(
      `document.querySelector('.section[id="8.45.3"] .words').insertAdjacentHTML("beforeend", ${JSON.stringify(added)}), ""`,
    );
    // By code: the policy of the pages lets no style in an attribute be.
    await opened.evaluate(`for (const one of document.querySelectorAll("[data-height]")) one.style.height = one.dataset.height; ""`);
    const { sections } = JSON.parse(await opened.evaluate(onPage)) as OnPage;
    const sheets = readSheets(await opened.print(paper));
    // What is higher than a sheet goes over its end.
    const unstamped = "tall" in others ? others.tall : 0;
    expect(sheets.flatMap(({ text }) => text.match(sentence) ?? [])).toHaveLength(sheets.length - unstamped);
    const numbered = sheets.map(({ text }) => /Page \d+ of \d+/.exec(text)?.[0]);
    if (unstamped === 0) expect(numbered).toEqual(sheets.map((_, i) => `Page ${i + 1} of ${sheets.length}`));
    const all = sheets.map(wordsOn).join("");
    for (const { words, sign } of sections) {
      expect(all).toContain(lettersOf(words));
      expect(all).toContain(lettersOf(sign));
    }
  });
}

inFull("whatever the length, Firefox leaves no sheet empty and divides a section only where it has no room on one", async ({ firefox }) => {
  const opened = await firefox();
  for (let lines = 14; lines <= 44; lines += 3) {
    await opened.goTo(site(`/8.45.4/?${lines}`));
    await opened.evaluate(`(() => {
      const invented = Array.from({ length: ${lines} }, (_, i) => {
        const paragraph = document.createElement("p");
        paragraph.textContent = "invented" + i;
        return paragraph;
      });
      document.querySelector(".words").append(...invented);
      return "";
    })()`);
    const sheets = readSheets(await opened.print("A4"));
    expect(sheets[0].text).toContain("Text of 24 October 2017. It has been replaced");
    const bodies = sheets.map(bodyOf);
    const holding = bodies.filter((body) => /invented\d/.test(body)).length;
    // 44 short paragraphs take more than a sheet, 25 do not.
    if (lines <= 25) expect(holding).toBe(1);
    if (lines === 44) expect(holding).toBe(2);
    expect(sheets.filter((sheet) => bodyOf(sheet).trim() === "")).toEqual([]);
    expect(
      sheets
        .map(bodyOf)
        .join(" ")
        .match(/invented\d+/g),
    ).toHaveLength(lines);
    expect(sheets.flatMap(({ text }) => text.match(sentence) ?? [])).toHaveLength(sheets.length);
  }
});

for (const paper of papers) {
  inFull(`in Firefox without JavaScript every ${paper} sheet says that the time of printing is not known`, async () => {
    const firefox = await Firefox.open({ javaScript: false });
    try {
      await firefox.goTo(site("/8.45/"));
      const sheets = readSheets(await firefox.print(paper));
      expect(sheets.length).toBeGreaterThanOrEqual(4);
      for (const sheet of sheets) {
        expect(sheet.text.match(/Printing time not recorded\. Check https:\/\/sussexchildprotection\.procedures\.org\.uk/g)).toHaveLength(
          1,
        );
        expect(sheet.text).toContain("Out of date: text of 24 October 2017.");
        expect(sheet.text).not.toContain("as printed on");
        expect(sheet.text).not.toContain("JavaScript is off");
        expect(headOf(sheet)).toBe("8.45 Online Safety Pan Sussex Child Protection and Safeguarding Procedures");
        expect(overlaps(sheet)).toEqual([]);
      }
      expect(sheets.map(bodyOf).join(" ")).toContain("8.45.20");
    } finally {
      await firefox.close();
    }
  });
}

for (const paper of papers)
  inFull(`on ${paper} on its side Firefox stamps every sheet, too, and loses nothing`, async ({ firefox }) => {
    const opened = await firefox();
    await opened.goTo(site("/8.45/"));
    const sheets = readSheets(await opened.print(paper, "landscape"));
    sheets.forEach((sheet, i) => {
      expect(sheet.text.match(sentence)).toHaveLength(1);
      expect(sheet.text).toContain(`Page ${i + 1} of ${sheets.length}`);
      expect(overlaps(sheet)).toEqual([]);
    });
    const { sections } = JSON.parse(await opened.evaluate(onPage)) as OnPage;
    const all = sheets.map(wordsOn).join("");
    for (const { words } of sections) expect(all).toContain(lettersOf(words));
  });

inFull("by Firefox on a device set to Tokyo the stamp is in the manual's time zone", async () => {
  const firefox = await Firefox.open({ timeZone: "Asia/Tokyo" });
  try {
    await firefox.goTo(site("/8.45.7/"));
    await firefox.evaluate(standingClock);
    expect(await firefox.evaluate("String(new Date().getHours())")).toBe("14");
    expect(readSheets(await firefox.print("A4"))[0].text).toContain("printed on Tuesday 24th of October 2017 06:03:34 AM");
  } finally {
    await firefox.close();
  }
});

for (const timezoneId of ["Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"]) {
  test.describe(`on a device set to ${timezoneId}`, () => {
    test.use({ timezoneId });
    test("the stamp is in the manual's time zone", async ({ page }) => {
      await page.clock.install({ time: new Date("2017-10-24T05:03:34Z") });
      await page.clock.setFixedTime(new Date("2017-10-24T05:03:34Z"));
      await page.goto(site("/8.45.7/"));
      expect(readSheets(await page.pdf())[0].text).toContain("printed on Tuesday 24th of October 2017 06:03:34 AM");
    });
  });
}

test("Print options puts a code beside each section, which another program reads as its lasting link", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-asked-to-print", "");
  });
  await page.getByRole("button", { name: "Print options" }).click();
  await page.getByLabel("QR code for each section").check();
  await page.getByRole("checkbox", { name: "Phone numbers" }).uncheck();
  await page.getByRole("dialog").getByRole("button", { name: "Print" }).click();
  await page.locator("[data-asked-to-print]").waitFor();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator(".print-code").first()).toBeHidden();
  const links = await page
    .locator(".section")
    .evaluateAll((all) =>
      all.map(({ id, dataset }) => `${location.origin}/${id}/#${dataset.id}.${dataset.fingerprint?.replace("-", "").slice(0, 7)}`),
    );
  const pdf = await page.pdf({ format: "A4" });
  const sheets = readSheets(pdf);
  const codes = await readCodes(pdf);
  expect(codes.flat().sort()).toEqual([...links, site("/8.45/")].sort());
  // Each on the sheet of its own section.
  codes.forEach((found, i) => {
    for (const code of found) expect(sheets[i].text).toContain(new URL(code).pathname.replaceAll("/", ""));
  });
  for (const sheet of sheets) expect(overlaps(sheet)).toEqual([]);
  expect(sheets.map(bodyOf).join(" ")).not.toContain("01273");
});

test("the modules of a section's code are half a millimetre wide, for an address of seventy characters as well", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await page.evaluate(() => {
    const canonical = Object.assign(document.createElement("link"), { rel: "canonical" });
    canonical.href = "https://a-partnership-of-some-name.procedures.example/8.45/";
    document.head.append(canonical);
    document.documentElement.classList.add("with-codes");
  });
  await page.locator("print-stamp").evaluate((one: HTMLElement & { prepare?(): Promise<void> }) => one.prepare?.());
  await page.emulateMedia({ media: "print" });
  const widths = await page
    .locator(".section > .print-code .qr")
    .evaluateAll((codes) => codes.map((one) => one.getBoundingClientRect().width / (one as SVGSVGElement).viewBox.baseVal.width));
  expect(widths).toHaveLength(20);
  expect(Math.min(...widths)).toBeGreaterThan((0.5 * 96) / 25.4);
});

test("the browser's own key prints what the page's button prints: one code, which opens the chapter", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-asked-to-print", "");
  });
  const asked = page.locator("[data-asked-to-print]");
  await page.keyboard.press("Control+p");
  await asked.waitFor();
  const byKey = await page.pdf({ format: "A4" });
  expect((await readCodes(byKey)).flat()).toEqual([site("/8.45/")]);
  await page.evaluate(() => document.documentElement.removeAttribute("data-asked-to-print"));
  await page.getByRole("button", { name: "Print", exact: true }).click();
  await asked.waitFor();
  const withoutStamp = (pdf: Uint8Array) => readSheets(pdf).map(bodyOf);
  const byButton = await page.pdf({ format: "A4" });
  expect(withoutStamp(byButton)).toEqual(withoutStamp(byKey));
  expect((await readCodes(byButton)).flat()).toEqual([site("/8.45/")]);
  expect(readSheets(byKey).map(headOf)).toEqual(
    readSheets(byKey).map((_, i) =>
      i === 0 ? "8.45 Online Safety Pan Sussex Child Protection and Safeguarding Procedures" : "8.45 Online Safety Pan Sussex Procedures",
    ),
  );
  expect(shareOfOwnWords(readSheets(byKey), ownWords())).toBeGreaterThanOrEqual(0.75);
  const sheets = withoutStamp(byKey);
  expect(sheets.length).toBeLessThanOrEqual(4);
  expect(sheets.at(-1)).toContain(`Codes beside the numbers show whether the text has changed: type them at ${site("/check/")}`);
});

test("if the QR codes cannot be loaded, the page says so where they were asked for, and Print prints without them", async ({ page }) => {
  await page.route("**/assets/qr.*", (route) => route.abort());
  await page.goto(site("/8.45.7/"));
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-asked-to-print", "");
  });
  await page.getByRole("button", { name: "Print options" }).click();
  await page.getByLabel("QR code for each section").check();
  await page.getByRole("dialog").getByRole("button", { name: "Print" }).click();
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText(
    "The QR codes could not be loaded. Try again, or print without them.",
  );
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Print", exact: true }).click();
  await page.locator("[data-asked-to-print]").waitFor();
});

test("results and checks are printed without buttons and fields", async ({ page }) => {
  const printed = async (path: string, ready: string) => {
    await page.goto(site(path));
    await page.locator(ready).first().waitFor();
    return readSheets(await page.pdf())
      .map(({ text }) => text)
      .join(" ");
  };
  const results = await printed("/search/#q=grooming", ".results li");
  expect(results).toContain("results for “grooming”");
  for (const control of ["Select", "Narrow the results"]) expect(results).not.toContain(control);
  const checked = await printed("/check/#24EQ-M6AX", ".verdicts li");
  expect(checked).toContain("24EQ-M6AX");
  expect(checked).not.toContain("Check codes or links, one to a line");
});

test("if a manual has no partners, no sheet is empty, whatever the length of the page", async ({ page }) => {
  await page.goto(renumberedSite("/19.1.3/"));
  for (let lines = 0; lines < 44; lines++) {
    await page.evaluate((line) => {
      const paragraph = Object.assign(document.createElement("p"), { textContent: `line ${line}` });
      document.querySelector(".words")?.append(paragraph);
    }, lines);
    if (lines < 20 || (!isFull && lines % 3 > 0)) continue;
    const sheets = readSheets(await page.pdf({ format: "A4" }));
    expect(sheets.map(bodyOf).filter((body) => lettersOf(body) === "")).toEqual([]);
  }
});

test("whatever the length of the page, the partners' numbers and their notes are on one sheet", async ({ page }) => {
  await page.goto(site("/8.45.4/"));
  for (let height = 90; height < 190; height += isFull ? 3 : 9) {
    await page.evaluate((millimetres) => {
      const space = document.querySelector<HTMLElement>("#space") ?? document.createElement("div");
      space.id = "space";
      space.style.height = `${millimetres}mm`;
      document.querySelector("main")?.append(space);
    }, height);
    const sheets = readSheets(await page.pdf({ format: "A4" }));
    const said = sheets.filter(({ text }) => text.includes("They may have changed. In an emergency call 999."));
    expect(said).toHaveLength(1);
    expect(said[0].text).toContain("Phone numbers");
  }
});

// Prints what the button "Print" prints.
async function printed(page: Page, format: Paper = "A4"): Promise<Uint8Array> {
  await page.locator("print-stamp").evaluate((one: HTMLElement & { prepare?(): Promise<void> }) => one.prepare?.());
  return page.pdf({ format });
}

for (const paper of papers)
  test(`on ${paper} a picture without room on its sheet becomes smaller, and the words of a chart stay readable`, async ({ page }) => {
    await page.goto(illustratedSite("/5.1.2/versions/2020-01-01/"));
    const pdf = await printed(page, paper);
    const ends = emptyEnds(pdf).slice(0, -1);
    expect(ends.length).toBeGreaterThan(2);
    for (const { empty } of ends) expect(empty).toBeLessThanOrEqual(0.15);
    for (const sheet of readSheets(pdf)) expect(tooSmall(sheet)).toEqual([]);
  });

test("a flow chart without room on its sheet goes on on the next, each of its words once, and is whole on the screen", async ({ page }) => {
  await page.goto(illustratedSite("/5.1.2/"));
  const chart = page.locator(".drawing > svg");
  await page.locator("print-stamp").evaluate((one: HTMLElement & { prepare?(): Promise<void> }) => one.prepare?.());
  const pdf = await page.pdf({ format: "A4", landscape: true });
  await expect(page.locator(".drawing.divided-on-a4-side")).toHaveCount(1);
  await expect(page.locator(".strips")).toBeHidden();
  await expect(chart).toBeVisible();
  const sheets = readSheets(pdf);
  // In the chart, and in the same in words below it.
  const often = (word: string) => sheets.map(({ words }) => words.filter(({ text }) => text.includes(word)).length);
  for (const word of ["foghorn", "harbour,"]) expect(often(word).reduce((sum, one) => sum + one)).toBe(2);
  expect(often("foghorn").findIndex(Boolean)).toBeLessThan(often("harbour,").findIndex(Boolean));
  for (const sheet of sheets) expect(overlaps(sheet)).toEqual([]);
  for (const { empty } of emptyEnds(pdf).slice(0, -1)) expect(empty).toBeLessThanOrEqual(0.15);
});

test("measuring for paper leaves the page where it was scrolled, as wide as it was, and without a trace on the screen", async ({
  page,
}) => {
  await page.goto(illustratedSite("/5.1/"));
  await page.locator("print-stamp").evaluate((one: HTMLElement & { prepare?(): Promise<void> }) => one.prepare?.());
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const look = () =>
    page.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      return { scrollY, scrollHeight, scrollWidth, width: document.body.offsetWidth, style: document.body.style.cssText };
    });
  const before = await look();
  for (let times = 0; times < 2; times++) await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await look()).toEqual(before);
  await expect(page.locator(".fitted")).toHaveCount(3);
});

test("no web address is alone on the sheet with whom to call, and all begin below one another", async ({ page }) => {
  await page.goto(site("/print-list/#8.45.2,8.45.7-8.45.11,8.45.14"));
  await page.locator("print-list[ready]").waitFor();
  const sheets = readSheets(await printed(page));
  const ends = sheets.filter(({ text }) => text.includes("Phone numbers"));
  expect(ends).toHaveLength(1);
  const addressesOn = (all: typeof sheets) =>
    all.flatMap(({ words }) => words.filter(({ text }) => text.startsWith("https://www.legislation.gov.uk/")));
  expect(addressesOn(ends).length).toBeGreaterThan(1);
  const addresses = addressesOn(sheets);
  expect(addresses).toHaveLength(4);
  expect(new Set(addresses.map(({ left }) => Math.round(left))).size).toBe(1);
});

test("of a short paragraph no line goes on alone to the next sheet, wherever the sheet ends", async ({ page }) => {
  await page.goto(site("/8.45.7/"));
  const paragraph = lettersOf((await page.locator(".words p").textContent()) ?? "");
  for (let height = 176; height < 206; height += isFull ? 2 : 6) {
    await page.evaluate((millimetres) => {
      const space = document.querySelector<HTMLElement>("#space") ?? document.createElement("div");
      space.id = "space";
      space.style.height = `${millimetres}mm`;
      document.querySelector(".section")?.before(space);
    }, height);
    const bodies = readSheets(await printed(page)).map((sheet) => lettersOf(bodyOf(sheet)));
    expect(bodies.filter((body) => body.includes(paragraph))).toHaveLength(1);
  }
});

test("the sheet of a section says its chapter and its part in the text, not in the running head alone", async ({ page }) => {
  await page.goto(site("/8.45.7/"));
  const [sheet] = readSheets(await printed(page));
  expect(lettersOf(bodyOf(sheet))).toMatch(new RegExp(`^${lettersOf("8.45 Online Safety Online grooming and abuse")}`));
});

test("where a section says when it was changed, its QR code is below that", async ({ page }) => {
  await page.goto(renumberedSite("/19.1/"));
  await page.evaluate(() => document.documentElement.classList.add("with-codes"));
  const links = page.locator(".section");
  const pdf = await printed(page);
  expect((await readCodes(pdf)).flat()).toHaveLength((await links.count()) + 1);
  await page.setViewportSize({ width: 658, height: 900 });
  await page.emulateMedia({ media: "print" });
  const gaps = await page.locator(".section:has(> .changed)").evaluateAll((sections) =>
    sections.map((section) => {
      const [said, code] = [".changed", ".print-code"].map((one) => section.querySelector(`:scope > ${one}`)?.getBoundingClientRect());
      return (code?.top ?? 0) - (said?.bottom ?? 0);
    }),
  );
  expect(gaps.length).toBeGreaterThan(0);
  expect(Math.min(...gaps)).toBeGreaterThan(4);
});

test("the frame of a notice ends before the QR code beside it", async ({ page }) => {
  await page.goto(withdrawnSite("/7.1/"));
  await printed(page);
  await page.setViewportSize({ width: 658, height: 900 });
  await page.emulateMedia({ media: "print" });
  const [notice, code] = await Promise.all(["main .dated-notice p", ".print-code"].map((one) => page.locator(one).boundingBox()));
  if (!notice || !code) throw new Error("The sheet has no notice or no code.");
  expect(notice.y).toBeLessThan(code.y + code.height);
  expect(notice.x + notice.width).toBeLessThan(code.x);
});

test("a print list of one short section takes one sheet", async ({ page }) => {
  await page.goto(site("/print-list/#8.45.4"));
  await page.locator("print-list[ready]").waitFor();
  expect(readSheets(await page.pdf({ format: "A4" }))).toHaveLength(1);
});

test("amendments that are longer than a sheet begin under their title, not on the next sheet", async ({ page }) => {
  await page.goto(illustratedSite("/5.1.2/amendments/"));
  const [first] = readSheets(await page.pdf({ format: "A4" }));
  expect(lettersOf(bodyOf(first))).toContain(lettersOf("The invented light is lit at dusk."));
});

test("the test notices words that overlap, or are at the edge of the sheet or beyond it", async ({ page }) => {
  await page.setContent(
    `<style>@page{margin:0} body{margin:0} p{position:absolute;top:0;left:0;margin:0}</style><p>first words<p>other words`,
  );
  const pdf = await page.pdf({ format: "A4" });
  expect(overlaps(readSheets(pdf)[0])).toContain("first on other");
  expect(await hasInkAtEdge(pdf)).toBe(true);
});
