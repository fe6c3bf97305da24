import { PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import type { Manual } from "../../../lib/domain/manual";
import { bookmarkNames, nameBookmarks } from "../../../lib/pdf/name-bookmarks";

test("a chapter and a part are named by their titles, a section by its number and title or opening words", () => {
  const names = bookmarkNames(loadManual("content"));
  // As Chromium draws them, without some spaces.
  expect(names.get("8.45OnlineSafety")).toBe("8.45 Online Safety");
  expect(names.get("AdditionalguidanceforPeertoPeeronlinegroomingandabuse")).toBe(
    "Additional guidance for Peer to Peer online grooming and abuse",
  );
  expect(names.get("8.45.7")).toMatch(/^8\.45\.7 Under Section 15 of the Sexual Offences Act 2003 .*\s…$/);
  expect(bookmarkNames(loadManual("tests/fixtures/illustrated")).get("5.1.2Keepingthelight")).toBe("5.1.2 Keeping the light");
});

test("if two headings look the same, neither gets the other's name", () => {
  const section = (number: string, title: string) => ({ number, title, paragraphs: ["Words."] });
  const parts = [{ title: "Part", sections: [section("1.1.1", "1 lamp"), section("1.1.11", "lamp"), section("1.1.2", "")] }];
  const names = bookmarkNames({ chapters: [{ number: "1.1", title: "Lamps", parts }] } as unknown as Manual);
  expect(names.get("1.1.11lamp")).toBeUndefined();
  expect(names.get("1.1.2")).toBe("1.1.2 Words.");
});

test("a heading that the browser has twice, piece by piece, is named once", async () => {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  const bookmark = context.obj({ Title: PDFHexString.fromText("3.13.1 Lamps and oil Lamps and oil") });
  catalog.set(PDFName.of("Outlines"), context.obj({ First: bookmark }));
  nameBookmarks(document, new Map([["3.1Lampsandoil", "3.1 Lamps and oil"]]));
  expect(bookmark.lookup(PDFName.of("Title"), PDFHexString).decodeText()).toBe("3.1 Lamps and oil");
});
