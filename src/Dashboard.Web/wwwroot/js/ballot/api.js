// Talks to the server. The code goes in the body, never in an address.

const base = "/api/ballot";
const wait = 30_000;

/**
 * @typedef {{ code: string, name: string }} Unit
 * @typedef {{ title: string, group: string, isRehearsal: boolean, scale: "Grades" | "Points", questions: string[], units: Unit[] }} Paper
 * @typedef {Record<string, (number | null)[]>} Answers
 * @typedef {{ state: "Ready" | "Voted" | "Sealed", message: string, isNew: boolean, ballot: Paper | null }} Good
 * @typedef {{ kind: string, message: string, faults: string[] }} Problem
 * @typedef {{ status: number, good: Good | null, problem: Problem | null }} Reply
 */

/**
 * How a code stands, and what it is asked.
 * @param {string} code
 */
export const look = code => send("", { code });

/**
 * @param {string} code
 * @param {Answers} answers
 */
export const vote = (code, answers) => send("/vote", { code, answers });

/**
 * @param {string} path
 * @param {object} body
 * @returns {Promise<Reply>}
 * @throws When no answer came that could be read.
 */
async function send(path, body) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), wait);
  try {
    const response = await fetch(base + path, {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
      cache: "no-store", credentials: "same-origin", referrerPolicy: "no-referrer", signal: stop.signal,
    });
    const answer = await response.json();
    if (response.ok) return { status: response.status, good: answer, problem: null };
    if (typeof answer?.message !== "string") throw new Error(`status ${response.status}`);
    return { status: response.status, good: null, problem: answer };
  } finally {
    clearTimeout(timer);
  }
}
