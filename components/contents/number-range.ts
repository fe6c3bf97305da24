// The sections of a part, as the first and the last number.

/** "8.45.6 to 8.45.11", or the number of the only section. */
export function numberRange({ sections }: { sections: { number: string }[] }): string {
  const [first, last] = [sections[0].number, sections[sections.length - 1].number];
  return first === last ? first : `${first} to ${last}`;
}
