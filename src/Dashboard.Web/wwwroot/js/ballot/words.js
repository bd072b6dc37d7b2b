// The page's words: read once from the page, never written here.

/** @type {{ texts: Record<string, string> }} */
const shell = JSON.parse(/** @type {HTMLElement} */ (document.getElementById("ballot-data")).textContent ?? "{}");

/**
 * @param {string} key
 * @param {...(string | number)} values
 */
export const t = (key, ...values) => (shell.texts[key] ?? key).replace(/\{(\d)\}/g, (_, i) => String(values[Number(i)] ?? ""));
