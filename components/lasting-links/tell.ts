// Tells the reader what has been done, in the row whose button did it.

/** Says `words` in the row's live region. */
export function tell(row: HTMLElement, words: string): void {
  const status = row.querySelector("[role=status]");
  if (status) status.textContent = words;
}
