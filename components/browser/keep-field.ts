// Back to a page as it was left: Safari resets fields that are not to be completed (autocomplete=off) in the pages it keeps
// in memory, and does so after “pageshow”.

/** The field's value when the reader leaves becomes the value it is reset to. */
export function keepField(field: HTMLInputElement | HTMLTextAreaElement): void {
  addEventListener("pagehide", () => {
    field.defaultValue = field.value;
  });
}
