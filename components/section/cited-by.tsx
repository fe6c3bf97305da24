// Which sections of the manual cite this one.
import { pageAddress } from "@/lib/permalink";

export function CitedBy({ numbers }: { numbers: string[] }) {
  return (
    <p className="cited-by">
      Cited by{" "}
      {numbers.map((number, i) => (
        <span key={number}>
          {i > 0 && (i === numbers.length - 1 ? " and " : ", ")}
          <a href={pageAddress(number)}>{number}</a>
        </span>
      ))}
      .
    </p>
  );
}
