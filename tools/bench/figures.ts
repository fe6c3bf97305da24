// Figures as the bench prints them.
import { percentile } from "./measure-search";

/** Median and 95th percentile of sorted values. */
export function summary(sorted: number[], digits: number): string {
  return [0.5, 0.95].map((share) => Number(decimal(percentile(sorted, share), digits)).toLocaleString("en-GB")).join(" / ");
}

/** The value with this many digits after the point. */
export function decimal(value: number | undefined, digits: number): string {
  return value === undefined ? "not measured" : value.toFixed(digits);
}
