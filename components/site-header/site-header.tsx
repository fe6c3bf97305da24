// The top of every page: the manual's name, the search form, and whom to call.
import type { Manual } from "@/lib/domain/manual";
import { partnersAnchor } from "@/lib/site/anchors";
import { logoDrawing } from "@/lib/site/assets";
import { homeAddress, searchAddress } from "@/lib/site/urls";
import * as contacts from "@/lib/wording/contacts";
import * as words from "@/lib/wording/frame";

/** Height of a logo in pixels, as logo.css has it; the browser knows its width before it has come. */
const logoHeight = 40;

export function SiteHeader({ manual: { title, shortTitle, logo, partners } }: { manual: Manual }) {
  return (
    <header className="site-header" id="top">
      <a className="manual-title" href={homeAddress}>
        {/* The name beside it says all. */}
        {logo && (
          // biome-ignore lint/performance/noImgElement: Next's own needs a server, or code of its own in the browser.
          <img className="logo" src={logoDrawing} alt="" width={Math.round((logoHeight * logo.width) / logo.height)} height={logoHeight} />
        )}
        {shortTitle ? (
          <>
            <span className="long-title">{title}</span>
            <span className="short-title">{shortTitle}</span>
          </>
        ) : (
          title
        )}
      </a>
      {/* On a phone's reading pages the form is folded up behind this link (search-form.element.ts). */}
      <a className="search-link" href={searchAddress}>
        {words.search}
      </a>
      {/* The field has no name: without JavaScript what was typed would go to the server with the form. Until the code has
          come, which takes it to the search page, the form is not sent: the words would be lost on the way. */}
      <search-form>
        <form className="search-form" action={searchAddress} role="search">
          <input
            id="q"
            type="search"
            aria-label={words.searchLabel}
            placeholder={words.searchLabel}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
          />
          <button type="submit" disabled>
            {words.search}
          </button>
        </form>
      </search-form>
      {partners.length > 0 && (
        <a className="call-link" href={`#${partnersAnchor}`} data-does="call">
          {contacts.link(partners)}
        </a>
      )}
    </header>
  );
}
