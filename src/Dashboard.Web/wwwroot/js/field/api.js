// Talks to the server. The token is fetched anew for every sitting: a page from the cache may hold an old one.

const base = "/api/field";
const shortWait = 30_000;
const photoWait = 300_000;

/** @typedef {{ status: number, body: any, retryAfter: number | null }} Answer */

export class Api {
  /** @type {string | null} */
  #token = null;

  /**
   * Who is signed in, by the server's word.
   * @returns {Promise<Answer>}
   */
  async begin() {
    const answer = await this.#send("GET", "/token", {}, shortWait);
    this.#token = answer.status === 200 ? answer.body.token : null;
    return answer;
  }

  tasks() {
    return this.#send("GET", "/tasks", {}, shortWait);
  }

  /** @param {string} record */
  record(record) {
    return this.#send("GET", `/records/${record}`, {}, shortWait);
  }

  /** @param {string} record */
  held(record) {
    return this.#send("GET", `/records/${record}/photos`, {}, shortWait);
  }

  /** @param {import("./store.js").FieldPhoto} photo */
  putPhoto(photo) {
    const query = new URLSearchParams({ item: photo.item, ...(photo.takenAt ? { takenAt: photo.takenAt } : {}) });
    return this.#put(`/records/${photo.record}/photos/${photo.id}?${query}`,
      { headers: { "Content-Type": "image/jpeg", "X-Content-SHA256": photo.sha256 }, body: photo.blob }, photoWait);
  }

  /** @param {{ id: string }} record */
  putRecord(record) {
    return this.#put(`/records/${record.id}`, { headers: { "Content-Type": "application/json" }, body: JSON.stringify(record) }, shortWait);
  }

  /** A token for the page's own forms. */
  get token() {
    return this.#token;
  }

  /**
   * @param {string} path
   * @param {{ headers: Record<string, string>, body: BodyInit | null }} request
   * @param {number} wait
   * @returns {Promise<Answer>}
   */
  async #put(path, request, wait) {
    const send = () => this.#send("PUT", path, { ...request, headers: { ...request.headers, RequestVerificationToken: this.#token ?? "" } }, wait);
    const answer = await send();
    if (answer.body?.kind !== "StaleToken") return answer;
    const begun = await this.begin();
    return begun.status === 200 ? send() : begun;
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {RequestInit} request
   * @param {number} wait
   * @returns {Promise<Answer>}
   * @throws When no answer came.
   */
  async #send(method, path, request, wait) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), wait);
    try {
      const response = await fetch(base + path, { ...request, method, cache: "no-store", credentials: "same-origin", signal: stop.signal });
      const isJson = response.headers.get("Content-Type")?.includes("json");
      const seconds = Number(response.headers.get("Retry-After"));
      return { status: response.status, body: isJson ? await response.json() : null, retryAfter: seconds > 0 ? seconds * 1000 : null };
    } finally {
      clearTimeout(timer);
    }
  }
}
