// The top of every page: the manual's name and the search form.
import { homeAddress, searchAddress } from "@/lib/permalink";

export function SiteHeader({ title }: { title: string }) {
  return (
    <header className="site-header" id="top">
      <a className="manual-title" href={homeAddress}>
        {title}
      </a>
      {/* Without JavaScript the search page says in one sentence what to do instead. */}
      <search-form>
        <form className="search-form" action={searchAddress} role="search">
          <label htmlFor="q">Search words or a number</label>
          <input id="q" name="q" type="search" autoComplete="off" autoCapitalize="off" spellCheck={false} enterKeyHint="search" />
          <button type="submit">Search</button>
        </form>
      </search-form>
    </header>
  );
}
