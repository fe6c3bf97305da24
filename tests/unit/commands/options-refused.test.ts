// Values that are given, or defaults that would be used without a terminal, are refused with the reason.
import { expect, test } from "vitest";
import { ask } from "../../../lib/commands/ask";
import { run } from "../../../lib/commands/server-config";

test("without a terminal, the message says why the default cannot be used", async () => {
  const wrong = () => "The day must be 2 March 2020 or later.";
  await expect(ask("Date", { option: "--date", defaultAnswer: "2020-03-01", wrong })).rejects.toThrow(
    "--date is required when nobody is at the terminal: The day must be 2 March 2020 or later. Nothing was changed.",
  );
});

test.each(["70000", "[::]:0 ssl"])("a server does not listen on %s", (listen) => {
  expect(() => run(["nginx", "--content", "tests/fixtures/invented", "--listen", listen])).toThrow(
    `--listen “${listen}”: a port is a number from 1 to 65535.`,
  );
});
