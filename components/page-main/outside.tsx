// A link that leaves the portal, said so in words, with its address on paper.

/** `children` are the words of the link. */
export function Outside({ address, children }: { address: string; children: string }) {
  return (
    <>
      <a className="outside" href={address}>
        {children}
      </a>{" "}
      (another website<span className="printed-address">, {address}</span>)
    </>
  );
}
