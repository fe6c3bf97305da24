// Back to a page as it was left: Safari resets fields that are not to be completed (autocomplete=off) in the pages it keeps
// in memory, and does so after “pageshow”.

/** What stands in the field when the reader leaves is what it is reset to. */
export function keepField(field: HTMLInputElement | HTMLTextAreaElement): void {
  addEventListener("pagehide", () => {
    field.defaultValue = field.value;
  });
}
