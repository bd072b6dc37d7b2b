// What this phone keeps: answers until they are sealed, so that neither a closed page nor a server that stopped loses them.

const prefix = "ballot.";
const last = "ballot-last";

/** @typedef {{ answers: import("./api.js").Answers, sent: boolean, end: "" | "Sealed" | "Closed" }} Kept */

/** Whether the browser keeps anything; in private mode some do not. */
export const canKeep = (() => {
  try {
    localStorage.setItem("ballot-probe", "1");
    localStorage.removeItem("ballot-probe");
    return true;
  } catch {
    return false;
  }
})();

/** @type {Map<string, Kept>} */
const memory = new Map();

/**
 * @param {string} code
 * @returns {Kept}
 */
export function read(code) {
  const fresh = { answers: {}, sent: false, end: /** @type {const} */ ("") };
  if (!canKeep) return memory.get(code) ?? fresh;
  try {
    return { ...fresh, ...JSON.parse(localStorage.getItem(prefix + code) ?? "{}") };
  } catch {
    return fresh;
  }
}

/**
 * @param {string} code
 * @param {Partial<Kept>} change
 */
export function keep(code, change) {
  const kept = { ...read(code), ...change };
  memory.set(code, kept);
  if (canKeep) localStorage.setItem(prefix + code, JSON.stringify(kept));
}

/**
 * The answers are the voter's alone from now on: in their head.
 * @param {string} code
 * @param {"Sealed" | "Closed"} end
 */
export const forget = (code, end) => keep(code, { answers: {}, end });

/** Codes whose votes were sent from here and are not known to be sealed. */
export const unsealed = () => [...(canKeep ? Object.keys(localStorage).filter(k => k.startsWith(prefix)).map(k => k.slice(prefix.length)) : memory.keys())]
  .filter(code => read(code).sent && read(code).end === "");

export const lastCode = () => (canKeep ? localStorage.getItem(last) : null);

/** @param {string} code */
export const rememberCode = code => {
  if (canKeep) localStorage.setItem(last, code);
};
