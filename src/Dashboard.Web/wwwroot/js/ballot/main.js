// Starts the voters' page: reads the code behind the #, shows what it is asked, sends, and asks until the vote is sealed.

import { el } from "../field/dom.js";
import { look, vote } from "./api.js";
import { codeScreen } from "./code.js";
import { ballotScreen, otherCode } from "./form.js";
import { forget, isOnItsWay, keep, keepsAll, lastCode, read, rememberCode, unsealed, unsend } from "./kept.js";
import { t } from "./words.js";

const askAgain = 20_000;
const root = /** @type {HTMLElement} */ (document.getElementById("ballot"));
let code = "";
let waits = false;
let shown = 0;

// The links to the other language, size and colours come back to this page: with its code, which the browser carries along and no server sees.
for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[data-mode]"))) {
  link.addEventListener("click", () => {
    link.hash = code || fromAddress();
  });
}
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
  root.replaceChildren(keepsAll() ? "" : el("p", { class: "notice notice-warn field-notice" }, t("NoStorage")), screen);
  root.dataset.ready = "true";
  if (focus) {
    scrollTo(0, 0);
    /** @type {HTMLElement | null} */ (root.querySelector("[role=alert]:not(:empty)") ?? root.querySelector("h1"))?.focus({ preventScroll: true });
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
 * @param {boolean} [justSent] Whether it answers a vote. One that was sent once and is not new was cast elsewhere; sent twice, the first answer was lost.
 */
function answer(reply, typed, justSent = false) {
  const kept = read(code);
  if (reply.problem?.kind === "Closed") {
    if (isOnItsWay(kept)) forget(code, "Closed");
    end("Closed", t("ClosedTitle"), reply.problem.message);
  } else if (reply.problem?.kind === "Faults") {
    void ask([reply.problem.message, ...reply.problem.faults]);
  } else if (reply.problem) {
    if (reply.status === 429) offline(() => begin(typed), reply.problem.message);
    else show(codeScreen(typed, reply.problem.message, begin));
  } else if (reply.good) {
    rememberCode(code);
    settle(reply.good, reply.good.isNew || kept.sent > 1 || (kept.sent > 0 && !justSent));
  }
}

/**
 * @param {import("./api.js").Good} good
 * @param {boolean} isMine Whether this device sent the vote that is in.
 */
function settle(good, isMine) {
  if (good.state === "Ready") {
    // What its voter sent and the server has lost, as when it stopped, goes again by itself; a draft never does.
    if (isOnItsWay(read(code)) && !good.ballot?.isRehearsal) {
      void send();
    } else if (good.ballot) {
      paper = good.ballot;
      void ask([]);
    }
  } else if (!isMine) {
    waits = false;
    unsend(code);
    end("Used", t("UsedTitle"), t("Used"));
  } else if (good.state === "Sealed") {
    waits = false;
    forget(code, "Sealed");
    end("Sealed", good.ballot?.isRehearsal ? t("PractisedTitle") : t("SealedTitle"), good.message);
  } else {
    waits = true;
    end("Voted", t("VotedTitle"), good.message);
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
      // Another tab of this phone may have sent it: what was sent first is the vote.
      keep(code, isOnItsWay(read(code)) ? { answers } : { answers, vote: filled(answers), end: "" });
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
    keep(code, { sent: read(code).sent + 1 });
    const reply = await vote(code, read(code).vote ?? {});
    if (turn !== shown) return;
    if ([400, 404, 409, 422].includes(reply.status)) unsend(code);
    answer(reply, code, true);
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

/** @param {"Voted" | "Sealed" | "Closed" | "Used"} state @param {string} title @param {string} words */
function end(state, title, words) {
  retry = null;
  show(el("div", { class: "screen" }, el("section", { class: `card ballot-end ballot-${state.toLowerCase()}`, data: { state } },
    el("h1", { tabindex: "-1" }, title), el("p", { role: state === "Used" ? "alert" : "status", tabindex: "-1" }, words),
    state === "Voted" ? el("p", { class: "muted" }, t("VotedKeep")) : null,
    state === "Sealed" && keepsAll() ? el("p", { class: "muted" }, t("SealedForgot")) : null),
  el("p", {}, otherCode(other))));
}

function other() {
  waits = false;
  shown++;
  code = "";
  history.replaceState(null, "", location.pathname);
  show(codeScreen("", "", begin));
}

// Votes of other codes that were sent from this phone, as when one phone is handed round: the answer is the same whoever sends.
async function sendRest() {
  for (const waiting of unsealed()) {
    if (waiting === (fromAddress() || lastCode())) continue;
    try {
      const stands = await look(waiting);
      const again = stands.good?.state === "Ready" && !stands.good.ballot?.isRehearsal;
      if (again) keep(waiting, { sent: read(waiting).sent + 1 });
      const reply = again ? await vote(waiting, read(waiting).vote ?? {}) : stands;
      if (reply.good?.state === "Sealed") forget(waiting, "Sealed");
      if (reply.problem?.kind === "Closed") forget(waiting, "Closed");
    } catch {
      return;
    }
  }
}
