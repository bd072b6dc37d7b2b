// Builds elements. Text is always text, never markup.

/**
 * @typedef {string | number | Node | null | undefined | false} Child
 * @typedef {{ class?: string, on?: Record<string, (event: Event) => void>, data?: Record<string, string>, [attribute: string]: unknown }} Props
 */

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Props} [props]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function el(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === "on") {
      for (const [type, handler] of Object.entries(/** @type {Record<string, EventListener>} */ (value))) element.addEventListener(type, handler);
    } else if (name === "data") {
      Object.assign(element.dataset, value);
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, String(value));
    }
  }
  element.append(...children.filter(c => c !== null && c !== undefined && c !== false).map(c => (c instanceof Node ? c : String(c))));
  return element;
}

/**
 * A button that asks a second time before it acts; there are no pop-ups on phones that would keep the words.
 * @param {string} label
 * @param {string} again
 * @param {() => void} act
 */
export function twice(label, again, act) {
  const button = el("button", { type: "button", class: "button" }, label);
  button.addEventListener("click", () => {
    if (button.dataset.armed) {
      act();
      return;
    }
    button.dataset.armed = "true";
    button.classList.add("danger");
    button.textContent = again;
  });
  return button;
}
