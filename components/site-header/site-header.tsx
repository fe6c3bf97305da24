// The top of every page: the manual's name and the search form.
import { homeAddress, searchAddress } from "@/lib/permalink";

export function SiteHeader({ title }: { title: string }) {
  return (
    <header className="site-header" id="top">
      <a className="manual-title" href={homeAddress}>
        {title}
      </a>
      {/* The field has no name: without JavaScript what was typed would go to the server with the form. */}
      <search-form>
        <form className="search-form" action={searchAddress} role="search">
          <label htmlFor="q">Search words or a number</label>
          <input id="q" type="search" autoComplete="off" autoCapitalize="off" spellCheck={false} enterKeyHint="search" />
          <button type="submit">Search</button>
        </form>
        <noscript>
          JavaScript is off: use “Find in page” or the <a href={homeAddress}>contents</a>.
        </noscript>
      </search-form>
    </header>
  );
}
