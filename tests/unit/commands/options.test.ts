import { expect, test } from "vitest";
import { readOptions, readOut, readPort } from "../../../lib/commands/options";

test("a port is a number from 0 to 65535", () => {
  expect([readPort("0"), readPort("65535")]).toEqual([0, 65535]);
  for (const typed of ["65536", "-1", "http", "", "80.5"]) expect(() => readPort(typed)).toThrow("--port must be a number from 0 to 65535");
});

test("rejects unknown options and fills in defaults", () => {
  const options = { content: { type: "string", default: "content" } } as const;
  expect(readOptions([], "usage", options).values.content).toBe("content");
  expect(readOptions(["--content", "x"], "usage", options).values.content).toBe("x");
  expect(() => readOptions(["--contnet", "x"], "usage", options)).toThrow("Unknown option --contnet. Did you mean --content? Use --help");
  expect(() => readOptions(["--contents=x"], "usage", options)).toThrow("Unknown option --contents. Did you mean --content?");
  expect(() => readOptions(["--colour-of-kites"], "usage", options)).toThrow(/Unknown option --colour-of-kites\. Use --help/);
  expect(() => readOptions(["-x"], "usage", options)).toThrow("Unknown option -x.");
  expect(() => readOptions(["stray"], "usage", options)).toThrow("“stray” is not an option. Use --help to see all options.");
});

test("gives a clear message for a missing or unexpected value", () => {
  const options = { content: { type: "string", default: "content" }, saved: { type: "boolean" } } as const;
  expect(() => readOptions(["--content"], "usage", options)).toThrow("--content needs a value after it. Use --help");
  expect(() => readOptions(["--content", "--saved"], "usage", options)).toThrow("--content needs a value after it. Use --help");
  expect(() => readOptions(["--saved=yes"], "usage", options)).toThrow("--saved takes no value. Use --help");
  for (const empty of ["", " "])
    expect(() => readOptions(["--content", empty], "usage", options)).toThrow(
      "--content is empty. Give the folder of the manual, or leave --content out to use content.",
    );
});

test("rejects an --out that would overwrite the project or its content", () => {
  for (const out of [".", "..", "/", "content", "content/site"]) expect(() => readOut(out, "content")).toThrow("would overwrite");
  expect(readOut("out", "content")).toBe(`${process.cwd()}/out`);
});
