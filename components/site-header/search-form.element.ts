// Hands what was typed to the search page behind a #, which no browser sends to a server (RFC 3986, 3.5).

class SearchForm extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("submit", (event) => {
      const form = event.target as HTMLFormElement;
      event.preventDefault();
      location.assign(`${form.action}#${new URLSearchParams({ q: String(new FormData(form).get("q")).trim() })}`);
    });
  }
}

customElements.define("search-form", SearchForm);
