// Starts the field form: opens what is kept, shows the screen that the address names, and begins to send.

import { Api } from "./api.js";
import { el } from "./dom.js";
import { listScreen } from "./list.js";
import { recordScreen } from "./record.js";
import { spotScreen } from "./spot.js";
import { Store } from "./store.js";
import { Sync } from "./sync.js";
import { momentOf, shell, t } from "./words.js";

const root = /** @type {HTMLElement} */ (document.getElementById("field"));
const statusLine = /** @type {HTMLElement} */ (document.getElementById("field-status"));
const top = /** @type {HTMLElement} */ (document.getElementById("field-top"));

void begin();

async function begin() {
  /** @type {Store} */
  let store;
  try {
    store = await Store.open(shell.account);
  } catch {
    root.replaceChildren(el("p", { class: "notice notice-bad", role: "alert" }, t("NoStorage"), " ", el("a", { href: shell.form }, t("PlainForm"))));
    return;
  }
  const api = new Api();
  const sync = new Sync(store, api);
  const neighbours = "BroadcastChannel" in window ? new BroadcastChannel("dashboard-field") : null;
  const desk = { store, sync, api, go };
  let shown = 0;
  // A tap that has begun ends on what it began on: a list made anew under the finger would swallow it.
  /** @type {Promise<void> | null} */
  let touch = null;
  root.addEventListener("pointerdown", () => {
    touch = new Promise(resolve => {
      const lifted = () => {
        removeEventListener("pointerup", lifted);
        removeEventListener("pointercancel", lifted);
        // The click comes after the finger has gone.
        setTimeout(() => {
          touch = null;
          resolve();
        }, 100);
      };
      addEventListener("pointerup", lifted);
      addEventListener("pointercancel", lifted);
    });
  });

  sync.addEventListener("change", () => {
    void showStatus();
    neighbours?.postMessage("changed");
    const isList = location.hash === "" || location.hash === "#";
    if (isList || (root.querySelector("[data-waiting]") && sync.status === "idle")) void show(false);
  });
  neighbours?.addEventListener("message", () => {
    if (location.hash === "" || location.hash === "#") void show(false);
  });
  addEventListener("popstate", () => void show(true));
  document.getElementById("field-back")?.addEventListener("click", () => go("#"));
  document.getElementById("field-send")?.addEventListener("click", () => sync.kick());
  for (const form of document.querySelectorAll("form[action='/logout']")) form.addEventListener("submit", signOut);

  await show(false);
  await showStatus();
  sync.start();
  await register(() => {
    root.dataset.kept = "true";
    void showStatus();
  });

  /** @param {string} hash */
  function go(hash) {
    // In full: the document's base is not its address.
    history.pushState(null, "", location.pathname + (hash === "#" ? "" : hash));
    void show(true);
  }

  /** @param {boolean} moved Whether the reader has come to another screen. */
  async function show(moved) {
    const turn = ++shown;
    const record = /^#record=([0-9a-f-]{36})$/.exec(location.hash)?.[1];
    const screen = record ? await recordScreen(desk, record) : location.hash === "#new" ? await spotScreen(desk) : await listScreen(desk);
    if (!moved && touch) await touch;
    if (turn !== shown) return;
    const focus = document.activeElement instanceof HTMLElement ? document.activeElement.dataset : null;
    top.dataset.screen = record || location.hash === "#new" ? "inner" : "list";
    root.replaceChildren(screen);
    root.dataset.ready = "true";
    // The tasks may have come while the screen that lacks them was made.
    if (screen.querySelector("[data-waiting]") && sync.fetchedAt !== null) void show(false);
    if (moved) {
      scrollTo(0, 0);
      root.focus({ preventScroll: true });
    } else if (focus?.record) {
      /** @type {HTMLElement | null} */ (root.querySelector(`[data-record="${focus.record}"]`))?.focus({ preventScroll: true });
    }
  }

  async function showStatus() {
    const waiting = (await store.records()).filter(r => r.state === "queued").length;
    const fetchedAt = sync.fetchedAt ?? (await store.fetched())?.fetchedAt ?? null;
    const words = {
      starting: t("StatusStarting"),
      idle: t(waiting > 0 ? "StatusWaiting" : "StatusIdle", waiting),
      sending: t("StatusSending", waiting),
      offline: t("StatusOffline"),
      signedOut: t("StatusSignedOut"),
      otherAccount: t("StatusOtherAccount"),
      waiting: sync.words ?? t("StatusOffline"),
    }[sync.status];
    statusLine.dataset.status = sync.status;
    statusLine.replaceChildren(el("span", {}, words),
      (sync.status === "signedOut" || sync.status === "otherAccount") ? el("a", { href: shell.signIn }, t("SignIn")) : "",
      el("small", {}, [fetchedAt ? t("LastSync", momentOf(fetchedAt)) : "", root.dataset.kept ? t("KeptPage") : ""].filter(Boolean).join(" · ")));
  }

  /** @param {Event} event */
  async function signOut(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    try {
      await api.begin();
    } catch {
      statusLine.replaceChildren(el("span", {}, t("SignOutOffline")));
      return;
    }
    const token = /** @type {HTMLInputElement | null} */ (form.querySelector("input[name='__RequestVerificationToken']"));
    if (token && api.token) token.value = api.token;
    // The page in the cache opens this account's records without a password: it goes, the records stay.
    if ("caches" in window) for (const key of await caches.keys()) if (key.startsWith("dashboard-field")) await caches.delete(key);
    form.submit();
  }
}

/** @param {() => void} kept Called when the page would open without a signal. */
async function register(kept) {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register("/field-sw.js", { scope: "/field" });
    const ready = await navigator.serviceWorker.ready;
    const channel = new MessageChannel();
    channel.port1.onmessage = event => {
      if (event.data === true) kept();
    };
    ready.active?.postMessage("refresh", [channel.port2]);
  } catch {
    document.getElementById("field-no-worker")?.removeAttribute("hidden");
  }
}
