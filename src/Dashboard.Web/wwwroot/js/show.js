// The show. It is written into the page itself and asks the server for nothing: with the cable pulled and the server gone every key still works.
// Only followers and the saved file differ: a follower asks where the speaker is, and goes on alone when nobody answers.

/** @typedef {{ n: number, s: string, q: string, p: string, f: string, w: string, l: string[] }} DoorRow */
/** @typedef {{ name: string, facts: [string, string][], rows: DoorRow[] }} DoorUnit */
/** @typedef {{ nodes: [string, string, number][], units: Record<string, DoorUnit> }} Doors */

(() => {
  const letters = { width: 1920, height: 1080 };
  const idleAfter = 3000;
  const followEvery = 1500;
  const digitsLastFor = 4000;
  const voiceBeginsIn = 3000;

  const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const data = JSON.parse(byId("show-data").textContent ?? "{}");
  /** @type {Record<string, string>} */
  const words = data.words;
  /** @type {Doors} */
  const doors = data.doors;
  const slides = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("#stage > .slide")]);
  const stage = byId("stage");
  const black = byId("black");
  const typed = byId("typed");
  const door = /** @type {HTMLDialogElement} */ (byId("door"));
  const started = Date.now();

  let at = 0;
  let digits = "";
  let digitsTimer = 0;
  let idleTimer = 0;
  let voiceTimer = 0;
  /** @type {Window | null} */
  let speaker = null;
  let follows = Boolean(data.follow);
  let asking = 0;
  const missing = new URLSearchParams(location.search).get("for");

  function fit() {
    const scale = Math.min(innerWidth / letters.width, innerHeight / letters.height);
    const left = (innerWidth - letters.width * scale) / 2;
    const top = (innerHeight - letters.height * scale) / 2;
    stage.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
  }

  /** @param {number} to */
  function go(to) {
    const next = Math.max(0, Math.min(slides.length - 1, to));
    slides[at].classList.remove("on");
    at = next;
    slides[at].classList.add("on");
    byId("place").textContent = `${at + 1} / ${slides.length}`;
    byId("said").textContent = slides[at].dataset.sentence ?? "";
    history.replaceState(null, "", `#${at + 1}`);
    hush();
    drawSpeaker();
    tell();
  }

  /** @param {boolean} on */
  function setBlack(on) {
    black.hidden = !on;
  }

  function showDigits() {
    typed.textContent = digits;
    typed.hidden = digits.length === 0;
    clearTimeout(digitsTimer);
    digitsTimer = setTimeout(() => {
      digits = "";
      typed.hidden = true;
    }, digitsLastFor);
  }

  /** @param {KeyboardEvent} e */
  function onKey(e) {
    if (e.ctrlKey || e.metaKey || e.altKey) {
      return;
    }

    if (door.open) {
      return;
    }

    const onButton = e.target instanceof HTMLElement && e.target.closest("button, a, summary") !== null;
    switch (e.key) {
      case "ArrowRight": case "ArrowDown": case "PageDown": unfollow(); go(at + 1); break;
      case "ArrowLeft": case "ArrowUp": case "PageUp": unfollow(); go(at - 1); break;
      case " ":
        if (onButton) {
          return;
        }

        unfollow();
        go(at + 1);
        break;
      case "Home": unfollow(); go(0); break;
      case "End": unfollow(); go(slides.length - 1); break;
      case "b": case "B": case ".": setBlack(black.hidden); break;
      case "Enter":
        if (digits.length === 0) {
          return;
        }

        unfollow();
        go(Number(digits) - 1);
        digits = "";
        showDigits();
        break;
      case "Backspace": digits = digits.slice(0, -1); showDigits(); break;
      case "Escape": onEscape(); break;
      default:
        if (!/^[0-9]$/.test(e.key)) {
          return;
        }

        digits = (digits + e.key).slice(-4);
        showDigits();
    }

    e.preventDefault();
  }

  function onEscape() {
    if (digits.length > 0) {
      digits = "";
      showDigits();
    } else if (!black.hidden) {
      setBlack(false);
    } else if (document.fullscreenElement) {
      void document.exitFullscreen();
    } else {
      wake();
      byId("bar").querySelector("button")?.focus();
    }
  }

  function wake() {
    document.body.classList.remove("idle");
    clearTimeout(idleTimer);
    idleTimer = setTimeout(() => document.body.classList.add("idle"), idleAfter);
  }

  /** @param {string} text */
  function notice(text) {
    byId("link").hidden = false;
    byId("link").textContent = text;
  }

  // Reading aloud

  function hush() {
    clearTimeout(voiceTimer);
    if ("speechSynthesis" in window) {
      speechSynthesis.cancel();
    }

    byId("speak").setAttribute("aria-pressed", "false");
  }

  function speak() {
    if (!("speechSynthesis" in window)) {
      notice(words.noVoice);
      return;
    }

    if (byId("speak").getAttribute("aria-pressed") === "true") {
      hush();
      return;
    }

    const said = new SpeechSynthesisUtterance(slides[at].dataset.sentence ?? "");
    said.lang = document.documentElement.lang;
    said.rate = 0.9;
    said.onend = () => byId("speak").setAttribute("aria-pressed", "false");
    said.onerror = said.onend;
    said.onstart = () => clearTimeout(voiceTimer);
    clearTimeout(voiceTimer);
    voiceTimer = setTimeout(() => {
      hush();
      notice(words.noVoice);
    }, voiceBeginsIn);
    byId("speak").setAttribute("aria-pressed", "true");
    speechSynthesis.cancel();
    speechSynthesis.speak(said);
  }

  // The speaker's own window is drawn by this one, so that it needs no page of its own.

  function openSpeaker() {
    speaker = window.open("", "show-speaker", "width=1200,height=760");
    if (speaker === null) {
      notice(words.noWindow);
      return;
    }

    const doc = speaker.document;
    doc.title = words.speaker;
    doc.documentElement.lang = document.documentElement.lang;
    doc.head.replaceChildren(/** @type {HTMLStyleElement} */ (document.querySelector("style")).cloneNode(true));
    doc.addEventListener("keydown", onKey);
    drawSpeaker();
  }

  /** @param {Document} doc @param {string} name @param {string} [text] */
  function element(doc, name, text) {
    const made = doc.createElement("div");
    made.className = name;
    made.textContent = text ?? "";
    return made;
  }

  /** @param {Document} doc @param {HTMLElement | undefined} slide */
  function frame(doc, slide) {
    const made = element(doc, "frame");
    if (slide === undefined) {
      made.textContent = words.last;
      return made;
    }

    const copy = /** @type {HTMLElement} */ (doc.importNode(slide, true));
    copy.classList.add("on");
    copy.removeAttribute("id");
    made.append(copy);
    return made;
  }

  function drawSpeaker() {
    if (speaker === null || speaker.closed) {
      return;
    }

    const doc = speaker.document;
    const root = element(doc, "speaker");
    const clock = element(doc, "clock");
    clock.append(element(doc, "elapsed"), element(doc, "count", `${at + 1} / ${slides.length}`));
    const now = element(doc, "now");
    now.append(frame(doc, slides[at]), element(doc, "notes", notesOf(slides[at])));
    const next = element(doc, "next");
    next.append(element(doc, "name", words.next), frame(doc, slides[at + 1]), element(doc, "notes", slides[at + 1]?.dataset.sentence ?? ""));
    root.append(clock, now, next);
    doc.body.replaceChildren(root);
    for (const made of /** @type {NodeListOf<HTMLElement>} */ (doc.querySelectorAll(".frame > .slide"))) {
      made.style.transform = `scale(${/** @type {HTMLElement} */ (made.parentElement).clientWidth / letters.width})`;
    }

    tick();
  }

  /** @param {HTMLElement} slide */
  function notesOf(slide) {
    return [slide.dataset.comment, slide.dataset.source].filter(Boolean).join("\n\n");
  }

  function tick() {
    const elapsed = speaker === null || speaker.closed ? null : speaker.document.querySelector(".elapsed");
    if (elapsed !== null) {
      const seconds = Math.floor((Date.now() - started) / 1000);
      elapsed.textContent = `${words.elapsed} ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }
  }

  // 这分怎么来的

  /** @param {string} key a unit, or a unit and a node */
  function openDoor(key) {
    const [unit, node] = key.split("/");
    const found = doors.units[unit];
    if (found === undefined) {
      return;
    }

    byId("door-title").textContent = `${found.name} · ${words.why}`;
    const content = byId("door-content");
    content.replaceChildren();
    for (const [label, text] of found.facts) {
      const line = document.createElement("p");
      line.textContent = `${label}　${text}`;
      content.append(line);
    }

    const table = document.createElement("table");
    const head = table.createTHead().insertRow();
    for (const [text, isNumber] of [[words.node, false], [words.state, false], [words.score, true], [words.weight, true], [words.points, true], [words.full, true]]) {
      const cell = document.createElement("th");
      cell.textContent = String(text);
      cell.className = isNumber ? "number" : "";
      head.append(cell);
    }

    const body = table.createTBody();
    for (const row of found.rows) {
      const [code, name, depth] = doors.nodes[row.n];
      const line = body.insertRow();
      line.className = row.l.length === 0 ? "inner" : "";
      const cell = line.insertCell();
      cell.textContent = `${code} ${name}`;
      cell.style.paddingLeft = `${depth * 18}px`;
      for (const text of row.l) {
        const formula = document.createElement("div");
        formula.className = "formula";
        formula.textContent = text;
        cell.append(formula);
      }

      line.insertCell().textContent = row.s;
      for (const text of [row.q, row.w, row.p, row.f]) {
        const number = line.insertCell();
        number.textContent = text;
        number.className = "number";
      }

      if (code === node) {
        line.classList.add("asked");
      }
    }

    content.append(table);
    door.showModal();
    content.querySelector(".asked")?.scrollIntoView({ block: "center" });
  }

  // Followers

  function tell() {
    if (data.tell && byId("follow").getAttribute("aria-pressed") === "true") {
      // Whether anybody hears it is nothing to the speaker.
      fetch(data.tell, { method: "POST", headers: { "Content-Type": "application/json", RequestVerificationToken: data.token }, body: JSON.stringify({ slide: slides[at].dataset.key }) }).catch(() => undefined);
    }
  }

  /** @param {string | null} path */
  function showLink(path) {
    byId("link").hidden = path === null;
    byId("link").textContent = path === null ? "" : `${words.link} ${new URL(path, location.href).href}`;
  }

  async function toggleFollow() {
    const button = byId("follow");
    const on = button.getAttribute("aria-pressed") !== "true";
    try {
      const answer = await fetch(data.open, { method: on ? "POST" : "DELETE", headers: { RequestVerificationToken: data.token } });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }

      button.setAttribute("aria-pressed", String(on));
      button.textContent = on ? words.followStop : words.follow;
      showLink(on ? (await answer.json()).path : null);
      tell();
    } catch {
      notice(words.noServer);
    }
  }

  function unfollow() {
    if (data.follow && follows) {
      follows = false;
      byId("rejoin").hidden = false;
    }
  }

  async function ask() {
    try {
      const answer = await fetch(data.follow, { cache: "no-store" });
      if (answer.status === 404) {
        follows = false;
        byId("rejoin").hidden = true;
        notice(words.over);
        clearInterval(asking);
      } else if (answer.ok && follows) {
        const { slide } = await answer.json();
        const to = slides.findIndex((s) => s.dataset.key === slide);
        if (to < 0 && slide !== "" && slide !== missing) {
          // The speaker shows a slide that has come since: the page is fetched once more.
          location.replace(`${location.pathname}?for=${encodeURIComponent(slide)}`);
        } else if (to >= 0 && to !== at) {
          go(to);
        }
      }
    } catch {
      // The speaker's server is out of reach: the slides are all here, and the next question may be answered.
    }
  }

  document.addEventListener("keydown", onKey);
  document.addEventListener("mousemove", wake);
  document.addEventListener("touchstart", wake, { passive: true });
  document.addEventListener("focusin", wake);
  document.addEventListener("click", (e) => {
    const chosen = e.target instanceof Element ? e.target.closest("[data-door]") : null;
    if (chosen instanceof HTMLElement) {
      openDoor(chosen.dataset.door ?? "");
    }
  });
  addEventListener("resize", fit);
  addEventListener("hashchange", () => go((Number(location.hash.slice(1)) || 1) - 1));
  black.addEventListener("click", () => setBlack(false));
  byId("previous").addEventListener("click", () => { unfollow(); go(at - 1); });
  byId("next").addEventListener("click", () => { unfollow(); go(at + 1); });
  byId("speak").addEventListener("click", speak);
  byId("dark").addEventListener("click", () => setBlack(true));
  byId("full").addEventListener("click", () => void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()));
  byId("door-close").addEventListener("click", () => door.close());
  document.getElementById("speaker")?.addEventListener("click", openSpeaker);
  document.getElementById("follow")?.addEventListener("click", () => void toggleFollow());
  document.getElementById("rejoin")?.addEventListener("click", () => {
    follows = true;
    byId("rejoin").hidden = true;
    void ask();
  });
  setInterval(tick, 1000);
  if (data.follow) {
    asking = setInterval(() => void ask(), followEvery);
    void ask();
  }

  if (data.followed) {
    showLink(data.followed);
  }

  fit();
  go((Number(location.hash.slice(1)) || 1) - 1);
  wake();
  document.documentElement.dataset.ready = "true";
})();
