// Arrow keys move between days, Home and End to the month's ends, PageUp and PageDown to its neighbours.

/** @type {Record<string, number>} */
const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** @param {HTMLElement} root */
export function attach(root) {
  root.addEventListener("keydown", event => {
    const days = /** @type {HTMLElement[]} */ ([...root.querySelectorAll("[data-day]")]);
    const here = days.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    if (here < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "PageUp" || event.key === "PageDown") {
      const turn = /** @type {HTMLElement | null} */ (root.querySelector(`[data-turn="${event.key === "PageUp" ? -1 : 1}"]`));
      turn?.click();
      event.preventDefault();
      return;
    }
    const there = event.key === "Home" ? 0 : event.key === "End" ? days.length - 1 : here + (steps[event.key] ?? NaN);
    if (!days[there]) return;
    days[there].focus();
    event.preventDefault();
  });
}
