// A chapter or section by its label, and its title or words about it; some have a title alone.
import type { ReactNode } from "react";
import { labelOf } from "@/lib/domain/number";

/** `name` takes the place of a label where there is none, before words that are not the title. */
export function Labelled({ number, name, children }: { number: string; name?: string; children?: ReactNode }) {
  const label = labelOf(number);
  if (label === "")
    return name ? (
      <>
        {name} {children}
      </>
    ) : (
      children
    );
  const shown = <span className="number">{label}</span>;
  return children ? (
    <>
      {shown} {children}
    </>
  ) : (
    shown
  );
}
