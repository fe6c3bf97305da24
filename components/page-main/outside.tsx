// A link that leaves the portal: the style sheet marks it, and says so to screen readers; on paper it sets the address there.

/** `children` are the words of the link. */
export function Outside({ address, children }: { address: string; children: string }) {
  return (
    <a className="outside" href={address}>
      {children}
    </a>
  );
}
