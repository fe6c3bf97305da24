// Back to the results: a browser that did not keep the page shows as many as there were, and the one that was followed.
import { optional } from "../browser/optional";

/** Remembers each result that is followed, in the page's place in the history, and goes to the one at `at`, if it is given. */
export function keepPlace(list: HTMLElement, at: number | undefined): void {
  const links = () => [...list.querySelectorAll("a")];
  list.addEventListener("click", ({ target }) => {
    const followed = links().indexOf((target as Element).closest("a") as HTMLAnchorElement);
    if (followed >= 0) optional(() => history.replaceState({ shown: list.querySelectorAll("li").length, at: followed }, ""));
  });
  const goTo = (place: number | undefined) => {
    if (place === undefined) return;
    links()[place]?.focus({ preventScroll: true });
    links()[place]?.scrollIntoView({ block: "nearest" });
  };
  goTo(at);
  // A page that was kept in memory is where it was, but without the focus in some browsers.
  addEventListener("pageshow", ({ persisted }) => persisted && goTo(history.state?.at));
}
