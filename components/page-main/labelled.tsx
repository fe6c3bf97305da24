// A chapter or section by its label and its title; some have a title alone.
import type { ReactNode } from "react";
import { labelOf } from "@/lib/domain/number";

export function Labelled({ number, children }: { number: string; children?: ReactNode }) {
  const label = labelOf(number);
  if (label === "") return children;
  const shown = <span className="number">{label}</span>;
  return children ? (
    <>
      {shown} {children}
    </>
  ) : (
    shown
  );
}
