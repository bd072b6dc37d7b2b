// Starts the voters' page: reads the code behind the #, shows what it is asked, sends, and asks until the vote is sealed.

import { el } from "../field/dom.js";
import { look, vote } from "./api.js";
import { codeScreen } from "./code.js";
import { ballotScreen, otherCode } from "./form.js";
import { canKeep, forget, keep, lastCode, read, rememberCode, unsealed } from "./kept.js";
import { t } from "./words.js";

const askAgain = 20_000;
const root = /** @type {HTMLElement} */ (document.getElementById("ballot"));
let code = "";
let waits = false;
let shown = 0;

addEventListener("hashchange", () => void begin(fromAddress()));
addEventListener("online", () => void onward());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") void onward();
});
setInterval(() => {
  if (waits && document.visibilityState === "visible") void onward();
}, askAgain);
void sendRest();
void begin(fromAddress() || lastCode() || "");

/** @returns {string} */
function fromAddress() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

/** @param {Node} screen @param {boolean} [focus] */
function show(screen, focus = true) {
  root.replaceChildren(canKeep ? "" : el("p", { class: "notice notice-warn field-notice" }, t("NoStorage")), screen);
  root.dataset.ready = "true";
  if (focus) {
    scrollTo(0, 0);
    /** @type {HTMLElement | null} */ (root.querySelector("[role=alert], h1"))?.focus({ preventScroll: true });
  }
}

/** @param {string} typed */
async function begin(typed) {
  waits = false;
  if (typed.trim() === "") {
    show(codeScreen("", "", begin));
    return;
  }
  // One spelling for what is kept; the server forgives the others as well.
  code = typed.normalize("NFKC").replace(/[\s\-\u2010-\u2015\u2212]/g, "").toUpperCase();
  const turn = ++shown;
  try {
    const reply = await look(code);
    if (turn === shown) answer(reply, typed);
  } catch {
    if (turn === shown) offline(() => begin(typed));
  }
}

/**
 * @param {import("./api.js").Reply} reply
 * @param {string} typed
 */
function answer(reply, typed) {
  const kept = read(code);
  if (reply.problem?.kind === "Closed") {
    if (kept.sent && kept.end === "") forget(code, "Closed");
    end("Closed", t("ClosedTitle"), reply.problem.message);
  } else if (reply.problem?.kind === "Faults") {
    void ask([reply.problem.message, ...reply.problem.faults]);
  } else if (reply.problem) {
    if (reply.status === 429) offline(() => begin(typed), reply.problem.message);
    else show(codeScreen(typed, reply.problem.message, begin));
  } else if (reply.good) {
    rememberCode(code);
    settle(reply.good);
  }
}

/** @param {import("./api.js").Good} good */
function settle(good) {
  if (good.state === "Sealed") {
    waits = false;
    forget(code, "Sealed");
    end("Sealed", good.ballot?.isRehearsal ? t("PractisedTitle") : t("SealedTitle"), good.message);
  } else if (good.state === "Voted") {
    waits = true;
    keep(code, { sent: true });
    end("Voted", t("VotedTitle"), good.message);
  } else if (read(code).sent && read(code).end === "" && !good.ballot?.isRehearsal) {
    // The server has lost it, as when it stopped: it goes again by itself.
    void send();
  } else if (good.ballot) {
    paper = good.ballot;
    void ask([]);
  }
}

/** @type {import("./api.js").Paper | null} */
let paper = null;

/** @param {string[]} problem */
async function ask(problem) {
  if (!paper) return begin(code);
  const answers = read(code).answers;
  show(ballotScreen(paper, answers, {
    problem,
    changed: () => keep(code, { answers, end: "" }),
    send: () => {
      keep(code, { answers, sent: true, end: "" });
      void send();
    },
    other,
  }));
}

async function send() {
  const turn = ++shown;
  waits = false;
  show(el("div", { class: "screen" }, el("section", { class: "card" }, el("h1", { tabindex: "-1" }, t("Sending")))));
  try {
    const reply = await vote(code, filled(read(code).answers));
    if (turn !== shown) return;
    if ([400, 404, 409, 422].includes(reply.status)) keep(code, { sent: false });
    answer(reply, code);
  } catch {
    if (turn === shown) offline(send);
  }
}

/**
 * Units that were left open altogether are not sent.
 * @param {import("./api.js").Answers} answers
 */
function filled(answers) {
  return Object.fromEntries(Object.entries(answers).filter(([, given]) => given.some(a => a !== null)));
}

/** @type {(() => unknown) | null} */
let retry = null;

/** @param {() => unknown} again @param {string} [words] */
function offline(again, words) {
  retry = again;
  const button = el("button", { type: "button", class: "button button-primary wide" }, t("Retry"));
  button.addEventListener("click", () => void onward());
  waits = true;
  show(el("div", { class: "screen" }, el("section", { class: "card" }, el("p", { role: "alert", tabindex: "-1" }, words ?? t("NoAnswer")), button)));
}

// What waits is done: a request that had no answer, or the question whether the vote is sealed.
async function onward() {
  if (!waits) return;
  if (retry) {
    const again = retry;
    retry = null;
    waits = false;
    await again();
    return;
  }
  const turn = shown;
  try {
    const reply = await look(code);
    if (turn === shown && reply.good?.state !== "Voted") answer(reply, code);
  } catch {
    // Asked again in a moment; what is on the screen stays true.
  }
}

/** @param {"Voted" | "Sealed" | "Closed"} state @param {string} title @param {string} words */
function end(state, title, words) {
  retry = null;
  show(el("div", { class: "screen" }, el("section", { class: `card ballot-end ballot-${state.toLowerCase()}`, data: { state } },
    el("h1", { tabindex: "-1" }, title), el("p", { role: "status" }, words),
    state === "Voted" ? el("p", { class: "muted" }, t("VotedKeep")) : null,
    state === "Sealed" && canKeep ? el("p", { class: "muted" }, t("SealedForgot")) : null),
  el("p", {}, otherCode(other))));
}

function other() {
  waits = false;
  shown++;
  history.replaceState(null, "", location.pathname);
  show(codeScreen("", "", begin));
}

// Votes of other codes that were sent from this phone, as when one phone is handed round: the answer is the same whoever sends.
async function sendRest() {
  for (const waiting of unsealed()) {
    if (waiting === (fromAddress() || lastCode())) continue;
    try {
      const stands = await look(waiting);
      const reply = stands.good?.state === "Ready" && !stands.good.ballot?.isRehearsal ? await vote(waiting, filled(read(waiting).answers)) : stands;
      if (reply.good?.state === "Sealed") forget(waiting, "Sealed");
      if (reply.problem?.kind === "Closed") forget(waiting, "Closed");
    } catch {
      return;
    }
  }
}
