// Everything that an inspector has typed or photographed, in IndexedDB, kept apart by account. Signing out deletes nothing.

/**
 * @typedef {import("./rules.js").Answer} Answer
 * @typedef {import("./rules.js").Checklist} Checklist
 * @typedef {"draft" | "queued" | "received" | "returned" | "refused" | "conflict"} State
 * @typedef {{ kind: string, item: string | null, message: string }} ServerFault
 * @typedef {{ id: string, account: string, state: State, visit: string | null, kind: string, checklist: Checklist, unit: string, place: string,
 *   companion: string | null, visitedAt: string, position: string | null, answers: Record<string, Answer>, note: string | null,
 *   revision: number, revisionReason: string | null, savedAt: number, queuedAt?: number, faults?: ServerFault[], message?: string,
 *   receipt?: string, receivedAt?: string, serverState?: string, returnReason?: string | null,
 *   stored?: object, storedState?: object }} FieldRecord
 * @typedef {{ id: string, account: string, record: string, item: string, blob: Blob | null, sha256: string, takenAt: string | null,
 *   width: number, height: number, held: boolean, addedAt: number }} FieldPhoto
 * @typedef {{ account: string, tasks: any, skew: number, fetchedAt: number }} Fetched
 */

const name = "dashboard-field";
const version = 1;

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
const done = request => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/** @returns {Promise<IDBDatabase>} */
function open() {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    const db = request.result;
    db.createObjectStore("records", { keyPath: "id" }).createIndex("account", "account");
    db.createObjectStore("photos", { keyPath: "id" }).createIndex("record", "record");
    db.createObjectStore("tasks", { keyPath: "account" });
    db.createObjectStore("leases", { keyPath: "name" });
  };
  return done(request);
}

/** What one account has on this phone. */
export class Store {
  /**
   * @param {IDBDatabase} db
   * @param {string} account
   */
  constructor(db, account) {
    this.db = db;
    this.account = account;
  }

  /** @param {string} account */
  static async open(account) {
    const store = new Store(await open(), account);
    void navigator.storage?.persist?.();
    return store;
  }

  /**
   * Runs work in one transaction and resolves when it is on disk.
   * @template T
   * @param {string[]} stores
   * @param {IDBTransactionMode} mode
   * @param {(tx: IDBTransaction) => Promise<T>} work
   * @returns {Promise<T>}
   */
  async within(stores, mode, work) {
    const tx = this.db.transaction(stores, mode, { durability: "strict" });
    const finished = new Promise((resolve, reject) => {
      tx.oncomplete = () => resolve(undefined);
      tx.onabort = () => reject(tx.error ?? new Error("aborted"));
    });
    finished.catch(() => undefined);
    const result = await work(tx);
    await finished;
    return result;
  }

  /** @returns {Promise<FieldRecord[]>} The newest first. */
  async records() {
    const rows = await this.within(["records"], "readonly", tx => done(tx.objectStore("records").index("account").getAll(this.account)));
    return rows.sort((a, b) => b.savedAt - a.savedAt);
  }

  /**
   * @param {string} id
   * @returns {Promise<FieldRecord | undefined>}
   */
  async record(id) {
    const row = await this.within(["records"], "readonly", tx => done(tx.objectStore("records").get(id)));
    return row?.account === this.account ? row : undefined;
  }

  /** @param {FieldRecord} record */
  add(record) {
    return this.within(["records"], "readwrite", tx => done(tx.objectStore("records").add({ ...record, account: this.account })));
  }

  /**
   * Reads, changes and writes a record in one go, so that neither another tab nor the queue is overwritten.
   * @param {string} id
   * @param {(record: FieldRecord) => void | false} change False leaves it as it is.
   * @returns {Promise<FieldRecord | undefined>} As it stands now.
   */
  change(id, change) {
    return this.within(["records"], "readwrite", async tx => {
      const records = tx.objectStore("records");
      const row = await done(records.get(id));
      if (row?.account !== this.account) return undefined;
      if (change(row) !== false) await done(records.put(row));
      return row;
    });
  }

  /** @param {string} id */
  remove(id) {
    return this.within(["records", "photos"], "readwrite", async tx => {
      const row = await done(tx.objectStore("records").get(id));
      if (row?.account !== this.account) return;
      await done(tx.objectStore("records").delete(id));
      for (const key of await done(tx.objectStore("photos").index("record").getAllKeys(id))) tx.objectStore("photos").delete(key);
    });
  }

  /**
   * Photos of one record and of no other.
   * @param {string} record
   * @returns {Promise<FieldPhoto[]>}
   */
  async photos(record) {
    const rows = await this.within(["photos"], "readonly", tx => done(tx.objectStore("photos").index("record").getAll(record)));
    return rows.filter(p => p.account === this.account).sort((a, b) => a.addedAt - b.addedAt);
  }

  /** @param {Omit<FieldPhoto, "account">} photo */
  addPhoto(photo) {
    return this.within(["photos"], "readwrite", tx => done(tx.objectStore("photos").add({ ...photo, account: this.account })));
  }

  /**
   * @param {string} id
   * @param {(photo: FieldPhoto) => void} change
   */
  changePhoto(id, change) {
    return this.within(["photos"], "readwrite", async tx => {
      const row = await done(tx.objectStore("photos").get(id));
      if (row?.account !== this.account) return;
      change(row);
      await done(tx.objectStore("photos").put(row));
    });
  }

  /** @param {string} id */
  removePhoto(id) {
    return this.within(["photos"], "readwrite", async tx => {
      const row = await done(tx.objectStore("photos").get(id));
      if (row?.account === this.account) await done(tx.objectStore("photos").delete(id));
    });
  }

  /**
   * Gives a record and its photos new ids and puts it into the queue: another record was received under the old ones.
   * @param {string} id
   * @param {() => string} newId
   * @returns {Promise<string | undefined>}
   */
  sendAsNew(id, newId) {
    return this.within(["records", "photos"], "readwrite", async tx => {
      const [records, photos] = [tx.objectStore("records"), tx.objectStore("photos")];
      const row = await done(records.get(id));
      if (row?.account !== this.account) return undefined;
      const fresh = newId();
      for (const photo of await done(photos.index("record").getAll(id))) {
        await done(photos.delete(photo.id));
        await done(photos.add({ ...photo, id: newId(), record: fresh, held: false }));
      }
      await done(records.delete(id));
      const { stored, storedState, message, faults, receipt, receivedAt, serverState, returnReason, ...kept } = row;
      await done(records.add({ ...kept, id: fresh, visit: null, revision: 1, revisionReason: null, state: "queued", queuedAt: Date.now(), savedAt: Date.now() }));
      return fresh;
    });
  }

  /** @returns {Promise<Fetched | undefined>} */
  fetched() {
    return this.within(["tasks"], "readonly", tx => done(tx.objectStore("tasks").get(this.account)));
  }

  /** @param {Omit<Fetched, "account">} fetched */
  setFetched(fetched) {
    return this.within(["tasks"], "readwrite", tx => done(tx.objectStore("tasks").put({ ...fetched, account: this.account })));
  }

  /**
   * Takes a lease that another tab can take over when this one has died.
   * @param {string} lease
   * @param {string} holder
   * @param {number} milliseconds
   */
  takeLease(lease, holder, milliseconds) {
    return this.within(["leases"], "readwrite", async tx => {
      const held = await done(tx.objectStore("leases").get(lease));
      if (held && held.holder !== holder && held.until > Date.now()) return false;
      await done(tx.objectStore("leases").put({ name: lease, holder, until: Date.now() + milliseconds }));
      return true;
    });
  }

  /**
   * @param {string} lease
   * @param {string} holder
   */
  dropLease(lease, holder) {
    return this.within(["leases"], "readwrite", async tx => {
      const held = await done(tx.objectStore("leases").get(lease));
      if (held?.holder === holder) await done(tx.objectStore("leases").delete(lease));
    });
  }
}
