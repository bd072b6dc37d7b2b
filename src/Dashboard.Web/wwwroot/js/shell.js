// Menus made of <details> close like menus: on Escape, on a click elsewhere, and after a choice. The skip link skips.

/** @returns {HTMLDetailsElement[]} */
const openMenus = () => [...document.querySelectorAll("details.menu[open]")].map(m => /** @type {HTMLDetailsElement} */ (m));

// Ctrl+K, or the command key, goes to the search from everywhere; on its page, to the question.
document.addEventListener("keydown", event => {
  if (event.key?.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const link = document.querySelector("a[data-search]");
  if (!(link instanceof HTMLElement)) return;
  event.preventDefault();
  const asked = document.getElementById("search");
  if (asked instanceof HTMLInputElement) asked.select();
  else link.click();
});

document.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  for (const menu of openMenus()) {
    menu.open = false;
    menu.querySelector("summary")?.focus();
  }
});

document.addEventListener("click", event => {
  const target = event.target instanceof Element ? event.target : null;

  // The circuit takes the link for a change of address and leaves the focus where it was.
  if (target?.closest("a.skip")) document.getElementById("main")?.focus();
  for (const menu of openMenus()) {
    if (!menu.contains(target) || target?.closest("a")) menu.open = false;
  }
});
