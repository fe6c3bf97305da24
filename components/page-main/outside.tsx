// A link that leaves the portal: the style sheet marks it, and says so to screen readers. Its address is printed.

/** `children` are the words of the link. */
export function Outside({ address, children }: { address: string; children: string }) {
  return (
    <>
      <a className="outside" href={address}>
        {children}
      </a>
      {address !== children && <span className="printed-address"> ({address})</span>}
    </>
  );
}
