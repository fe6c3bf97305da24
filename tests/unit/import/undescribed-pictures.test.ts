// Pictures without a description in the document. All invented.
import { expect, test } from "vitest";
import { imported } from "./imported";

const dot = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";
const picture = `<p><img src="${dot}" alt=""></p>`;
const read = (body: string) =>
  imported("kites.html", `<h1>3.9 Invented</h1><h2>3.9.1 Dawn</h2>${body}<h2>3.9.2 Dusk</h2><p>It is down.</p>`);

test("the caption of a picture describes it where nothing else does, and the report asks whether that is enough", async () => {
  const { words, told, changed } = await read(`${picture}<p>Figure 1: Who flies a kite</p><p>Then it is down.</p>`);
  expect(words["3.9.1"]).toBe("![Figure 1: Who flies a kite](picture:picture-1.png)\n\nFigure 1: Who flies a kite\n\nThen it is down.");
  expect([told, changed]).toEqual([["caption-alternative: Figure 1: Who flies a kite"], []]);
});

test("words beside a picture that are no caption do not describe it: it stays where it is, and says that nobody has described it", async () => {
  const { words, told } = await read(`<p>A kite flies.</p>${picture}<p>Pictures help.</p>`);
  expect([words["3.9.1"], told]).toEqual([
    "A kite flies.\n\n![Picture without a description](picture:picture-1.png)\n\nPictures help.",
    ["undescribed-picture: picture-1.png"],
  ]);
});

test("a picture that comes back again and again without a description is a decoration: it is left out and named", async () => {
  const { words, told, changed } = await read(`${picture.repeat(5)}<p>A kite flies. <img src="${dot}"></p>`);
  expect([words["3.9.1"], told, changed]).toEqual(["A kite flies.", ["decoration: shown 6 times"], []]);
});
