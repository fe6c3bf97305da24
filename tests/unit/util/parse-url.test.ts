import { expect, test } from "vitest";
import { parseUrl } from "../../../lib/util/parse-url";

test("an address is parsed, relative ones too; anything else is undefined", () => {
  expect(parseUrl("https://www.example.org/kites")?.hostname).toBe("www.example.org");
  expect(parseUrl("../kites", "https://www.example.org/a/b/")?.href).toBe("https://www.example.org/a/kites");
  expect(parseUrl("kites")).toBeUndefined();
});
