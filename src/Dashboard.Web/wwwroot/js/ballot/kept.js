// What this phone keeps: answers until they are sealed, so that neither a closed page nor a server that stopped loses them.

const prefix = "ballot.";
const last = "ballot-last";

/**
 * `answers` is the draft; `vote` is what its voter sent, which a draft never changes again; `sent` is how often this device has sent it.
 * @typedef {import("./api.js").Answers} Answers
 * @typedef {{ answers: Answers, vote: Answers | null, sent: number, end: "" | "Sealed" | "Closed" }} Kept
 */

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

/** @type {Map<string, Kept>} What the browser did not take, as when its space is full. */
const memory = new Map();

/** Whether all that is to be kept outlives this page. */
export const keepsAll = () => canKeep && memory.size === 0;

/**
 * @param {string} code
 * @returns {Kept}
 */
export function read(code) {
  const fresh = { answers: {}, vote: null, sent: 0, end: /** @type {const} */ ("") };
  try {
    return memory.get(code) ?? { ...fresh, ...JSON.parse((canKeep && localStorage.getItem(prefix + code)) || "{}") };
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
  if (!canKeep) return;
  try {
    localStorage.setItem(prefix + code, JSON.stringify(kept));
    memory.delete(code);
  } catch {
    // A vote is sent all the same. What must not stay here does not stay.
    if (kept.end !== "") localStorage.removeItem(prefix + code);
  }
}

/**
 * The answers are the voter's alone from now on: in their head.
 * @param {string} code
 * @param {"Sealed" | "Closed"} end
 */
export const forget = (code, end) => keep(code, { answers: {}, vote: null, end });

/**
 * What was sent did not become a vote: it is a draft again.
 * @param {string} code
 */
export const unsend = code => keep(code, { vote: null, sent: 0 });

/**
 * Whether the voter sent this from here and it is not known to be sealed.
 * @param {Kept} kept
 */
export const isOnItsWay = kept => kept.sent > 0 && kept.vote !== null && kept.end === "";

/** Codes whose votes are on their way. */
export const unsealed = () => [...memory.keys(), ...(canKeep ? Object.keys(localStorage).filter(k => k.startsWith(prefix)).map(k => k.slice(prefix.length)) : [])]
  .filter((code, i, all) => all.indexOf(code) === i && isOnItsWay(read(code)));

export const lastCode = () => (canKeep ? localStorage.getItem(last) : null);

/** @param {string} code */
export const rememberCode = code => {
  try {
    if (canKeep) localStorage.setItem(last, code);
  } catch {
    // It stands in the address too.
  }
};
