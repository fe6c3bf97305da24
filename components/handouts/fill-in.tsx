// Lines to write on, each with what is to be written.

export function FillIn({ labels }: { labels: string[] }) {
  return (
    <ul className="fill-in">
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  );
}
