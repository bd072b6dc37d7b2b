// Shows the state of the connection in a banner and brings the page back without the reader's help where it can.

/** @typedef {{ reconnect(): Promise<boolean>, resumeCircuit(): Promise<boolean> }} BlazorCircuit */

const banner = document.getElementById("components-reconnect-modal");
const blazor = () => /** @type {{ Blazor: BlazorCircuit }} */ (/** @type {unknown} */ (window)).Blazor;
const retryAfter = 5000;

/** @param {string} state */
function show(state) {
  if (banner) banner.dataset.state = state;
}

async function retry() {
  try {
    if (await blazor().reconnect()) {
      show("hide");
      return;
    }
    // The server answered but no longer knows this session: try what was kept, else begin anew.
    if (await blazor().resumeCircuit()) {
      show("hide");
    } else {
      location.reload();
    }
  } catch {
    show("failed");
  }
}

async function resume() {
  try {
    if (await blazor().resumeCircuit()) {
      show("hide");
    } else {
      show("resume-failed");
    }
  } catch {
    show("resume-failed");
  }
}

banner?.addEventListener("components-reconnect-state-changed", event => {
  const state = /** @type {CustomEvent<{ state: string }>} */ (event).detail.state;
  show(state);
  if (state === "rejected") location.reload();
  if (state === "failed") setTimeout(retry, retryAfter);
});

banner?.addEventListener("click", event => {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  switch (button?.dataset.action) {
    case "retry": void retry(); break;
    case "resume": void resume(); break;
    case "reload": location.reload(); break;
  }
});

// A phone that was asleep tries at once when it is looked at again.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && banner?.dataset.state === "failed") void retry();
});
