// The top of every page: the manual's name and the search form.
import type { Manual } from "@/lib/domain/manual";
import { logoDrawing } from "@/lib/site/assets";
import { homeAddress, searchAddress } from "@/lib/site/urls";

/** Height of a logo in pixels, as logo.css has it; the browser knows its width before it has come. */
const logoHeight = 48;

export function SiteHeader({ manual: { title, logo } }: { manual: Manual }) {
  return (
    <header className="site-header" id="top">
      <a className="manual-title" href={homeAddress}>
        {/* The name beside it says all. */}
        {logo && (
          // biome-ignore lint/performance/noImgElement: Next's own needs a server, or code of its own in the browser.
          <img className="logo" src={logoDrawing} alt="" width={Math.round((logoHeight * logo.width) / logo.height)} height={logoHeight} />
        )}
        {title}
      </a>
      {/* The field has no name: without JavaScript what was typed would go to the server with the form. Until the code has
          come, which takes it to the search page, the form is not sent: the words would be lost on the way. */}
      <search-form>
        <form className="search-form" action={searchAddress} role="search">
          <label htmlFor="q">Search words or a number</label>
          <input id="q" type="search" autoComplete="off" autoCapitalize="off" spellCheck={false} enterKeyHint="search" />
          <button type="submit" disabled>
            Search
          </button>
        </form>
        <noscript>
          JavaScript is off: use “Find in page” or the <a href={homeAddress}>contents</a>.
        </noscript>
      </search-form>
    </header>
  );
}
