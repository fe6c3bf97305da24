// Run as a process of its own: decodes pictures whole and says of each whether that went without a warning. Reads from its
// input a line of JSON, the lengths of the pictures in bytes, and then the pictures; writes a JSON list of booleans.
import { readFileSync } from "node:fs";
import sharp from "sharp";

const input = readFileSync(0);
const start = input.indexOf("\n") + 1;
const whole = [];
let at = start;
for (const length of JSON.parse(input.subarray(0, start).toString())) {
  const picture = input.subarray(at, at + length);
  at += length;
  whole.push(
    await sharp(picture, { failOn: "warning", limitInputPixels: 16_000_000 })
      .raw()
      .toBuffer()
      .then(
        () => true,
        () => false,
      ),
  );
}
process.stdout.write(JSON.stringify(whole));
