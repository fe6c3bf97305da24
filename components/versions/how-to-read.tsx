// How insertions and deletions are told, in their own look.
export function HowToRead() {
  return (
    <>
      <ins>Inserted words</ins> are underlined, <del>deleted words</del> struck through.
    </>
  );
}
