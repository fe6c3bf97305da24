// Telephone numbers as links.

/** The tel: address of a British number as printed: "01273 481544" → "tel:+441273481544" (RFC 3966). */
export function telephoneAddress(printed: string): string {
  const digits = printed.replace(/[^\d+]/g, "");
  return `tel:${digits.startsWith("0") ? `+44${digits.slice(1)}` : digits}`;
}
