// Checks whether this Node can run the portal. Read before anything that an old Node does not understand.
import { readFileSync } from "node:fs";

/** The range in package.json, "^20.19.0 || >=24.0.0", if `version` is not in it; undefined if it is. */
export function missingNode(version, wanted = ownEngines()) {
  return wanted.split("||").some((range) => fits(version, range.trim())) ? undefined : wanted;
}

/** The same in words: "20.19 or later in 20, 24 or later". */
export function inWords(wanted) {
  return wanted
    .split("||")
    .map((range) => {
      const [major, minor] = range.match(/\d+/g);
      const version = minor === "0" ? major : `${major}.${minor}`;
      return range.trim().startsWith("^") ? `${version} or a later ${major}` : `${version} or later`;
    })
    .join(", ");
}

function ownEngines() {
  return JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).engines.node;
}

// Handles the two forms of a range (semver) that package.json uses: ^20.19.0 and >=24.0.0.
function fits(version, range) {
  const [have, least] = [version, range].map((one) => one.match(/\d+/g).map(Number));
  if (range.startsWith("^") && have[0] !== least[0]) return false;
  for (const [i, number] of least.entries()) if (have[i] !== number) return have[i] > number;
  return true;
}
