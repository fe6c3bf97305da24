// The sites that are printed: those of the browser's tests.
import serveSites from "../browser/serve-sites";

/** Sets the variable of each site to its address; the function returned ends and removes them. */
export default function setup(): Promise<() => Promise<void>> {
  return serveSites();
}
