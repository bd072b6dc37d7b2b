// The page's words and what the server says about itself: read once from the page, never written here.

/** @typedef {{ account: string, language: string, texts: Record<string, string>, form: string, signIn: string }} Shell */

/** @type {Shell} */
export const shell = JSON.parse(/** @type {HTMLElement} */ (document.getElementById("field-data")).textContent ?? "{}");

/**
 * @param {string} key
 * @param {...(string | number)} values
 */
export const t = (key, ...values) => (shell.texts[key] ?? key).replace(/\{(\d)\}/g, (_, i) => String(values[Number(i)] ?? ""));

const isChinese = shell.language.startsWith("zh");

/** @param {{ nameZh: string, nameEn?: string }} named */
export const nameOf = named => (isChinese || !named.nameEn ? named.nameZh : named.nameEn);

/** @param {{ postZh: string, postEn?: string }} post */
export const postOf = post => (isChinese || !post.postEn ? post.postZh : post.postEn);

const clockTime = new Intl.DateTimeFormat(shell.language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const dayTime = new Intl.DateTimeFormat(shell.language, { month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const day = new Intl.DateTimeFormat(shell.language, { month: "long", day: "numeric", timeZone: "UTC" });
const points = new Intl.NumberFormat(shell.language, { maximumFractionDigits: 2 });

/** @param {number | string} moment */
export const hourOf = moment => clockTime.format(new Date(moment));

/** @param {number | string} moment */
export const momentOf = moment => dayTime.format(new Date(moment));

/** @param {string} date A date such as 2026-10-25. */
export const dayOf = date => day.format(new Date(`${date}T00:00:00Z`));

/** @param {number} cost */
export const minus = cost => `\u2212${points.format(cost)}`;
