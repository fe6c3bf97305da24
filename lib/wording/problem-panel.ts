// While writing: the problems and the advice that an editor sees over the pages.
import { counted } from "../messages/counted";

export const panel = "While writing";
export function problems(count: number): string {
  return `${counted(count, "problem")} in the content`;
}
export const lastValid = "This is the last valid version. Fix the problems and save again.";
export const whereAndHow = "Where, and how to fix it";
export const fix = "Fix:";
export function advice(count: number): string {
  return `${counted(count, "piece")} of advice`;
}
export const better = "Better:";
export const noPages = "The manual cannot be shown yet. Fix the problems and save: this page then loads by itself.";
/** After the name of a file. */
export function place(line: number, column: number): string {
  return `, line ${line}, column ${column} `;
}
