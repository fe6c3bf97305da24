// Explains how insertions and deletions are shown, in their own style.
export function HowToRead() {
  return (
    <>
      <ins>Inserted words</ins> are underlined, <del>deleted words</del> struck through.
    </>
  );
}
