// The sites that are printed: those of the browser tests.
import serveSites from "../browser/serve-sites";

/** Sets each site's variable to its address. The function it returns stops the servers and removes the sites. */
export default function setup(): Promise<() => Promise<void>> {
  return serveSites();
}
