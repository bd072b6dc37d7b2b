// Empties the queue: for each record first its photos, one by one, then the record. Whatever breaks, the next try asks the
// server what it holds and sends only the rest. Only one tab sends at a time.

import { wireOf } from "./wire.js";

const lockName = "dashboard-field-sending";
const leaseTime = 360_000;
const firstWait = 4_000;
const longestWait = 300_000;
const refreshEvery = 120_000;

/** @typedef {import("./store.js").FieldRecord} FieldRecord */
/** @typedef {"starting" | "idle" | "sending" | "offline" | "signedOut" | "otherAccount" | "waiting"} Status */

/** Thrown to leave the queue for now; everything stays as it is. */
class Later extends Error {
  /**
   * @param {Status} status
   * @param {{ wait?: number | null, message?: string }} [more]
   */
  constructor(status, more = {}) {
    super(status);
    this.status = status;
    this.wait = more.wait ?? null;
    this.words = more.message ?? null;
  }
}

export class Sync extends EventTarget {
  /** @type {Status} */
  status = "starting";
  /** @type {string | null} */
  words = null;
  /** @type {{ record: string, sent: number, all: number } | null} */
  progress = null;
  /** @type {number | null} */
  fetchedAt = null;

  #failures = 0;
  #running = false;
  #again = false;
  #timer = 0;
  #tab = `${Date.now()}-${Math.random()}`;

  /**
   * @param {import("./store.js").Store} store
   * @param {import("./api.js").Api} api
   */
  constructor(store, api) {
    super();
    this.store = store;
    this.api = api;
  }

  start() {
    addEventListener("online", () => this.kick());
    addEventListener("offline", () => this.#tell("offline"));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") this.kick();
    });
    this.kick();
  }

  /** Sends now, or once more when it is sending already. */
  kick() {
    if (this.#running) {
      this.#again = true;
      return;
    }
    void this.#run();
  }

  async #run() {
    this.#running = true;
    clearTimeout(this.#timer);
    let wait = refreshEvery;
    do {
      this.#again = false;
      try {
        if (await this.#alone(() => this.#pass())) {
          this.#failures = 0;
          wait = refreshEvery;
          this.#tell("idle");
        } else {
          // Another tab sends. What it did not see when it began is still here when it ends.
          wait = firstWait;
        }
      } catch (reason) {
        wait = this.#afterFailure(reason);
      }
    } while (this.#again && /** @type {Status} */ (this.status) === "idle");
    this.#running = false;
    this.#timer = setTimeout(() => this.kick(), wait);
  }

  /** @param {unknown} reason */
  #afterFailure(reason) {
    this.progress = null;
    if (!(reason instanceof Later)) {
      // No answer came: the signal is gone, whatever the browser believes.
      this.#failures++;
      this.#tell("offline");
    } else if (reason.status === "waiting") {
      this.#failures++;
      this.#tell("waiting", reason.words);
    } else {
      this.#tell(reason.status, reason.words);
    }
    const backoff = Math.min(longestWait, firstWait * 2 ** Math.max(0, this.#failures - 1));
    const planned = reason instanceof Later && reason.wait ? reason.wait : backoff;
    return planned * (0.75 + Math.random() / 2);
  }

  /**
   * @param {Status} status
   * @param {string | null} [words]
   */
  #tell(status, words = null) {
    this.status = status;
    this.words = words;
    this.dispatchEvent(new Event("change"));
  }

  /**
   * @param {() => Promise<void>} work
   * @returns {Promise<boolean>} Whether it was done; false while another tab is at it.
   */
  async #alone(work) {
    if (navigator.locks) {
      return navigator.locks.request(lockName, { ifAvailable: true }, async lock => {
        if (lock) await work();
        return lock !== null;
      });
    }
    if (!(await this.store.takeLease(lockName, this.#tab, leaseTime))) return false;
    try {
      await work();
    } finally {
      await this.store.dropLease(lockName, this.#tab);
    }
    return true;
  }

  async #pass() {
    if (navigator.onLine === false) throw new Later("offline");
    const begun = await this.api.begin();
    this.#usual(begun);
    if (begun.body.account !== this.store.account) throw new Later("otherAccount");
    const queue = (await this.store.records()).filter(r => r.state === "queued").sort((a, b) => (a.queuedAt ?? 0) - (b.queuedAt ?? 0));
    for (const record of queue) await this.#sendRecord(record);
    await this.#fetchTasks();
  }

  /**
   * Answers that concern the whole queue.
   * @param {import("./api.js").Answer} answer
   */
  #usual(answer) {
    if (answer.status === 401) throw new Later("signedOut", { message: answer.body?.message });
    if (answer.status === 403) throw new Later("otherAccount", { message: answer.body?.message });
    if (answer.status === 429 || answer.status === 507 || answer.status === 408 || answer.status >= 500 || !answer.body) {
      throw new Later("waiting", { wait: answer.retryAfter, message: answer.body?.message });
    }
  }

  /** @param {FieldRecord} record */
  async #sendRecord(record) {
    const photos = await this.store.photos(record.id);
    this.progress = { record: record.id, sent: 0, all: photos.length + 1 };
    this.#tell("sending");
    const held = await this.api.held(record.id);
    this.#usual(held);
    const there = new Set((held.status === 200 ? held.body.photos : []).map((/** @type {{ id: string }} */ p) => p.id));
    for (const photo of photos) {
      if (!there.has(photo.id) && !(await this.#sendPhoto(record, photo))) return;
      if (!photo.held) await this.store.changePhoto(photo.id, p => { p.held = true; });
      this.progress.sent++;
      this.#tell("sending");
    }
    const answer = await this.api.putRecord(wireOf(record, photos));
    this.#usual(answer);
    await this.#settle(record, answer);
    this.progress = null;
    this.#tell("sending");
  }

  /**
   * @param {FieldRecord} record
   * @param {import("./store.js").FieldPhoto} photo
   * @returns {Promise<boolean>} Whether to go on with this record.
   */
  async #sendPhoto(record, photo) {
    const answer = await this.api.putPhoto(photo);
    this.#usual(answer);
    // A closed record was received before, or is another one: the record's own answer will tell which.
    if (answer.status < 300 || answer.body.kind === "RecordClosed") return true;
    if (answer.body.kind === "HashDiffers" || answer.body.kind === "Interrupted") throw new Later("waiting", { message: answer.body.message });
    await this.store.change(record.id, r => {
      r.state = "refused";
      r.message = answer.body.message;
      r.faults = [{ kind: answer.body.kind, item: photo.item, message: answer.body.message }];
    });
    this.progress = null;
    return false;
  }

  /**
   * @param {FieldRecord} record
   * @param {import("./api.js").Answer} answer
   */
  async #settle(record, answer) {
    const { status, body } = answer;
    if (body.kind === "PhotosMissing") throw new Later("waiting", { message: body.message, wait: firstWait });
    await this.store.change(record.id, r => {
      if (r.state !== "queued") return false;
      if (status === 200 || status === 201) {
        receive(r, body.state);
      } else if (status === 409) {
        Object.assign(r, { state: "conflict", message: body.message, stored: body.stored, storedState: body.state });
      } else {
        Object.assign(r, { state: "refused", message: body.message, faults: body.faults ?? [] });
      }
    });
  }

  async #fetchTasks() {
    const answer = await this.api.tasks();
    this.#usual(answer);
    if (answer.status !== 200) return;
    await this.store.setFetched({ tasks: answer.body.tasks, skew: Date.parse(answer.body.serverTime) - Date.now(), fetchedAt: Date.now() });
    for (const state of answer.body.tasks.records) {
      await this.store.change(state.id, r => {
        if (r.state !== "received" && r.state !== "returned") return false;
        if (r.serverState === state.state && r.revision === state.revision && (r.returnReason ?? null) === (state.returnReason ?? null)) return false;
        receive(r, state);
      });
    }
    this.fetchedAt = Date.now();
  }
}

/**
 * @param {FieldRecord} record
 * @param {{ receipt: string, receivedAt: string, state: string, revision: number, returnReason: string | null }} state
 */
export function receive(record, state) {
  Object.assign(record, {
    state: state.state === "Returned" ? "returned" : "received",
    receipt: state.receipt,
    receivedAt: state.receivedAt,
    serverState: state.state,
    returnReason: state.returnReason,
    revision: state.revision,
    faults: undefined,
    message: undefined,
    stored: undefined,
    storedState: undefined,
  });
}
