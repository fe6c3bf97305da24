// Whether every partner at the foot of the page has a telephone number.

/** False where one can only be written to: the page then says “contact”. */
export function canCall(): boolean {
  return document.querySelector(".partners > li:not(:has(.call))") === null;
}
