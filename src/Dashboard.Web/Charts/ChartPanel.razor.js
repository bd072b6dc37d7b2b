// The only file that knows Chart.js. It draws what a ChartModel says and keeps no figures of its own.

/**
 * @typedef {{ name: string, values: (number|null)[], tone: string, dashed?: boolean }} Series
 * @typedef {{ value: number, label: string }} ReferenceLine
 * @typedef {{ kind: string, title: string, labels: string[], series: Series[], min?: number, max?: number,
 *   references: ReferenceLine[], unit?: string, decimals: number }} ChartModel
 * @typedef {Record<string, any>} Options
 */

/** @type {Promise<void> | undefined} */
let libraries;

/** @param {string} address */
const loadScript = address => new Promise((resolve, reject) => {
  const script = document.createElement("script");
  script.src = address;
  script.async = false;
  script.onload = () => resolve(undefined);
  script.onerror = () => reject(new Error(`Not loaded: ${address}`));
  document.head.append(script);
});

/** @param {string[]} addresses */
async function loadLibraries(addresses) {
  // In this order: the plugins look for window.Chart when they start.
  for (const address of addresses) await loadScript(address);
  const chart = library();
  chart.register(/** @type {any} */ (window)["chartjs-plugin-annotation"]);
  chart.unregister(/** @type {any} */ (window).ChartDataLabels);
}

const library = () => /** @type {any} */ (window).Chart;
const dataLabels = () => /** @type {any} */ (window).ChartDataLabels;

/** @param {number} value @param {number} decimals */
const print = (value, decimals) => value.toFixed(decimals).replace("-", "−");

/** @param {number} value @param {number} decimals */
const printStep = (value, decimals) => (value > 0 ? "+" : "") + print(value, decimals);

/** @param {HTMLCanvasElement} canvas */
function look(canvas) {
  const root = getComputedStyle(document.documentElement);
  const body = getComputedStyle(document.body);
  /** @param {string} name */
  const colour = name => root.getPropertyValue(name).trim();
  return {
    width: canvas.parentElement?.clientWidth ?? canvas.clientWidth,
    font: body.fontFamily,
    size: Math.max(12, Math.round(parseFloat(body.fontSize) * .9)),
    ink: colour("--ink"),
    muted: colour("--muted"),
    line: colour("--line"),
    surface: colour("--surface"),
    /** @param {string} tone */
    tone: tone => colour(tone.startsWith("project") ? `--project-${tone.slice(7)}` : `--${tone}`),
  };
}

/** @param {string} colour @param {number} share */
function fade(colour, share) {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  return hex ? `rgba(${hex.slice(1).map(h => parseInt(h, 16)).join(",")},${share})` : colour;
}

const stillness = () =>
  navigator.webdriver || matchMedia("(prefers-reduced-motion: reduce)").matches || matchMedia("print").matches;

/** @param {ChartModel} model @param {ReturnType<typeof look>} view @param {"x"|"y"} axis @returns {Options} */
function referenceLines(model, view, axis) {
  /** @type {Options} */
  const lines = {};
  model.references.forEach((line, i) => {
    const strip = model.kind === "dotStrip";

    // A curve ends at the right, where its last value is written.
    const position = axis === "x" || model.kind === "line" ? "start" : "end";
    lines[`line${i}`] = {
      type: "line",
      [`${axis}Min`]: line.value,
      [`${axis}Max`]: line.value,
      borderColor: view.muted,
      borderWidth: 1,
      borderDash: [3, 3],
      label: {
        display: true,
        content: `${line.label} ${print(line.value, model.decimals)}`,
        position,
        yAdjust: strip ? 4 : 0,
        color: view.muted,
        backgroundColor: fade(view.surface, .9),
        font: { family: view.font, size: view.size - 1, weight: "normal" },
        padding: 2,
      },
    };
  });
  return { annotations: lines };
}

/** @param {ChartModel} model @param {ReturnType<typeof look>} view @returns {Options} */
function valueAxis(model, view) {
  return {
    min: model.min,
    max: model.max,
    beginAtZero: model.min === undefined,
    border: { display: false },
    grid: { color: view.line },
    ticks: { color: view.muted, font: { family: view.font, size: view.size - 1 }, maxTicksLimit: 6 },
  };
}

/** @param {ReturnType<typeof look>} view @param {boolean} ink @returns {Options} */
const labelAxis = (view, ink) => ({
  border: { color: view.line },
  grid: { display: false },
  ticks: { color: ink ? view.ink : view.muted, font: { family: view.font, size: view.size }, autoSkip: false, maxRotation: 50 },
});

/** @param {ChartModel} model @param {ReturnType<typeof look>} view @returns {Options} */
function common(model, view) {
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: stillness() ? false : { duration: 150 },
    locale: "en-US",
    layout: { padding: { top: 4 } },
    plugins: {
      legend: { display: false },
      title: { display: false },
      annotation: { annotations: {} },
      tooltip: {
        titleFont: { family: view.font, size: view.size },
        bodyFont: { family: view.font, size: view.size },
        callbacks: {
          /** @param {any} item */
          label: item => {
            const series = model.series[item.datasetIndex];
            const value = series?.values[item.dataIndex];
            if (value === null || value === undefined) return series?.name ?? "";
            return `${series.name} ${print(value, model.decimals)}${model.unit ? ` ${model.unit}` : ""}`;
          },
        },
      },
      datalabels: { display: false },
    },
  };
}

/** @param {ChartModel} model @param {ReturnType<typeof look>} view */
function bars(model, view) {
  const lying = model.kind === "horizontalBar";
  const stacked = model.kind === "stackedBar";
  const options = common(model, view);
  options.indexAxis = lying ? "y" : "x";
  options.scales = lying
    ? { x: valueAxis(model, view), y: labelAxis(view, true) }
    : { y: valueAxis(model, view), x: labelAxis(view, true) };
  if (stacked) for (const axis of Object.values(options.scales)) axis.stacked = true;
  options.plugins.annotation = referenceLines(model, view, lying ? "x" : "y");
  options.plugins.datalabels = {
    display: stacked ? false : "auto",
    anchor: "end",
    align: "end",
    offset: 2,
    color: view.ink,
    font: { family: view.font, size: view.size },
    formatter: (/** @type {number|null} */ v) => v === null ? "" : print(v, model.decimals),
  };
  options.layout = { padding: lying ? { right: view.size * 4 } : { top: view.size * 1.8 } };
  return {
    type: "bar",
    data: {
      labels: model.labels,
      datasets: model.series.map(s => ({
        label: s.name,
        data: s.values,
        backgroundColor: s.dashed ? fade(view.tone(s.tone), .35) : view.tone(s.tone),
        // Stacked parts are parted by a line of the page, so that two like colours stay two parts.
        borderColor: stacked ? view.surface : view.tone(s.tone),
        borderWidth: stacked ? { top: 1.5 } : s.dashed ? { top: 1, right: 1, bottom: 1, left: 1 } : 0,
        borderRadius: stacked ? 0 : 3,
        maxBarThickness: lying ? 22 : 42,
      })),
    },
    options,
  };
}

/** @param {ChartModel} model @param {ReturnType<typeof look>} view */
function line(model, view) {
  const options = common(model, view);
  options.scales = { y: { ...valueAxis(model, view), beginAtZero: false }, x: labelAxis(view, false) };
  options.plugins.annotation = referenceLines(model, view, "y");
  options.layout = { padding: { top: 18, right: view.size * 3.8 } };
  const last = model.series.map(s => s.values.findLastIndex(v => v !== null));
  options.plugins.datalabels = {
    // The last point speaks for its line; of two that would lie on each other, one.
    display: (/** @type {any} */ c) => c.dataIndex === last[c.datasetIndex] ? "auto" : false,
    align: "right",
    anchor: "end",
    color: view.ink,
    font: { family: view.font, size: view.size },
    formatter: (/** @type {number|null} */ v) => v === null ? "" : print(v, model.decimals),
  };
  return { type: "line", data: { labels: model.labels, datasets: model.series.map((s, i) => lineSet(s, view, last[i])) }, options };
}

/** @param {Series} series @param {ReturnType<typeof look>} view @param {number} last */
function lineSet(series, view, last) {
  const colour = view.tone(series.tone);
  return {
    label: series.name,
    data: series.values,
    order: series.dashed ? 0 : 1,
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: series.dashed ? 1.5 : 2.2,
    borderDash: series.dashed ? [5, 4] : [],
    pointRadius: (/** @type {any} */ c) => c.dataIndex === last ? 4 : 2,
    spanGaps: false,
    tension: 0,
  };
}

/** @param {ChartModel} model @param {ReturnType<typeof look>} view */
function slope(model, view) {
  const options = line(model, view).options;
  const longest = Math.max(...model.series.filter(s => s.tone !== "muted").map(s => s.name.length), 2);
  const wide = /[\u3400-\u9fff]/.test(model.series[0]?.name ?? "") ? 1 : .55;
  options.layout = { padding: { top: 12, right: Math.min(view.width * .45, view.size * (longest * wide + 4)) } };
  options.plugins.datalabels = {
    // Where two names would lie on each other, the later gives way; all of them stand in the table.
    display: (/** @type {any} */ c) => c.dataIndex === 1 && model.series[c.datasetIndex].tone !== "muted" ? "auto" : false,
    align: "right",
    anchor: "end",
    color: view.ink,
    font: { family: view.font, size: view.size - 1 },
    formatter: (/** @type {number|null} */ v, /** @type {any} */ c) => v === null ? "" : `${model.series[c.datasetIndex].name} ${print(v, model.decimals)}`,
  };
  return {
    type: "line",
    data: {
      labels: model.labels,
      datasets: model.series.map(s => ({ ...lineSet({ ...s, dashed: false }, view, 1), order: s.tone === "muted" ? 1 : 0, borderWidth: s.tone === "muted" ? 1 : 2 })),
    },
    options,
  };
}

/** @param {ChartModel} model @param {ReturnType<typeof look>} view */
function sparkline(model, view) {
  const options = common(model, view);
  options.scales = { x: { display: false }, y: { display: false, min: model.min, max: model.max, grace: "12%" } };
  options.layout = { padding: 4 };
  options.plugins.tooltip.enabled = false;
  const first = model.series[0];
  const last = first.values.findLastIndex(v => v !== null);
  const set = lineSet(first, view, last);
  return {
    type: "line",
    data: {
      labels: model.labels,
      datasets: [{
        ...set,
        borderWidth: 1.8,
        pointRadius: (/** @type {any} */ c) => c.dataIndex === last ? 3 : 0,
        pointBackgroundColor: view.tone("accent"),
        pointBorderWidth: 0,
      }],
    },
    options,
  };
}

/** @param {ChartModel} model @param {ReturnType<typeof look>} view */
function radar(model, view) {
  const options = common(model, view);
  const first = model.series[0];
  options.scales = {
    r: {
      min: model.min ?? 0,
      max: model.max,
      angleLines: { color: view.line },
      grid: { color: view.line },
      ticks: { display: false, maxTicksLimit: 5 },
      pointLabels: {
        color: view.ink,
        font: { family: view.font, size: view.size },
        callback: (/** @type {string} */ label, /** @type {number} */ i) => {
          const value = first?.values[i];
          return value === null || value === undefined ? label : `${label} ${print(value, model.decimals)}`;
        },
      },
    },
  };
  return {
    type: "radar",
    data: {
      labels: model.labels,
      datasets: model.series.map(s => ({
        label: s.name,
        data: s.values,
        // What is compared with lies on top: where both are equal, the solid line would hide it.
        order: s.dashed ? 0 : 1,
        borderColor: view.tone(s.tone),
        backgroundColor: s.dashed ? "transparent" : fade(view.tone(s.tone), .14),
        borderWidth: s.dashed ? 1.4 : 2.2,
        borderDash: s.dashed ? [4, 4] : [],
        pointRadius: s.dashed ? 0 : 2,
        fill: !s.dashed,
      })),
    },
    options,
  };
}

// On a phone the steps of a waterfall lie on their side: there their names and figures have room.
/** @param {ChartModel} model @param {ReturnType<typeof look>} view */
const isTooNarrow = (model, view) => view.width / model.labels.length < view.size * 3.4;

/** @param {ChartModel} model @param {ReturnType<typeof look>} view */
function waterfall(model, view) {
  const values = model.series[0].values.map(v => v ?? 0);
  const end = values.length - 1;
  const floor = model.min ?? 0;
  let level = 0;
  /** @type {[number, number][]} */
  const spans = values.map((v, i) => {
    const from = i === 0 || i === end ? floor : level;
    level = i === 0 || i === end ? v : level + v;
    return [from, level];
  });
  const lying = isTooNarrow(model, view);
  const options = common(model, view);
  options.indexAxis = lying ? "y" : "x";
  options.scales = lying
    ? { x: valueAxis(model, view), y: labelAxis(view, true) }
    : { y: valueAxis(model, view), x: labelAxis(view, true) };
  options.plugins.annotation = referenceLines(model, view, lying ? "x" : "y");
  options.layout = { padding: lying ? { right: view.size * 4, left: 4 } : { top: view.size * 1.8 } };
  options.plugins.datalabels = {
    display: true,
    anchor: (/** @type {any} */ c) => values[c.dataIndex] < 0 ? "start" : "end",
    align: (/** @type {any} */ c) => values[c.dataIndex] < 0 ? (lying ? "left" : "bottom") : (lying ? "right" : "top"),
    offset: 1,
    color: view.ink,
    font: { family: view.font, size: view.size },
    formatter: (/** @type {unknown} */ _, /** @type {any} */ c) => c.dataIndex === 0 || c.dataIndex === end
      ? print(values[c.dataIndex], model.decimals)
      : printStep(values[c.dataIndex], model.decimals),
  };
  return {
    type: "bar",
    data: {
      labels: model.labels,
      datasets: [{
        label: model.series[0].name,
        data: spans,
        backgroundColor: values.map((v, i) => i === 0 ? view.tone("line") : i === end ? view.tone("primary")
          : v < 0 ? view.tone("accent") : view.tone("ok")),
        borderRadius: 2,
        maxBarThickness: 42,
      }],
    },
    options,
  };
}

/** @param {ChartModel} model @param {ReturnType<typeof look>} view */
function dotStrip(model, view) {
  const options = common(model, view);
  options.layout = { padding: { left: 8, right: 8 } };
  options.scales = {
    x: { ...valueAxis(model, view), beginAtZero: false, grid: { display: false }, border: { display: false } },
    y: { display: false, min: -1, max: 1 },
  };
  options.plugins.annotation = referenceLines(model, view, "x");
  options.plugins.annotation.annotations.track = {
    type: "line", yMin: 0, yMax: 0, borderColor: view.line, borderWidth: 2, drawTime: "beforeDatasetsDraw",
  };
  options.plugins.tooltip.callbacks.title = () => "";
  options.plugins.tooltip.callbacks.label = (/** @type {any} */ item) =>
    `${item.raw.name} ${print(item.raw.x, model.decimals)}`;
  return {
    type: "scatter",
    data: {
      datasets: model.series.map((s, n) => ({
        label: s.name,
        data: s.values.flatMap((v, i) => v === null ? [] : [{ x: v, y: 0, name: model.labels[i] }]),
        backgroundColor: n === 0 ? fade(view.tone(s.tone), .55) : view.tone(s.tone),
        pointRadius: n === 0 ? 5 : 7,
        pointHoverRadius: 8,
        borderWidth: 0,
      })),
    },
    options,
  };
}

/** @type {Record<string, (model: ChartModel, view: ReturnType<typeof look>) => any>} */
const drawings = { bar: bars, horizontalBar: bars, stackedBar: bars, line, radar, waterfall, dotStrip, sparkline, slope };

/** @param {ChartModel} model @param {HTMLCanvasElement} canvas */
function configure(model, canvas) {
  const make = drawings[model.kind];
  if (!make) throw new Error(`No drawing for kind ${model.kind}.`);
  const view = look(canvas);
  if (canvas.parentElement && model.kind === "waterfall" && isTooNarrow(model, view)) {
    canvas.parentElement.style.minHeight = `${Math.round(model.labels.length * view.size * 2.3 + 40)}px`;
  }
  return { ...make(model, view), plugins: [dataLabels()] };
}

/**
 * Draws a model on a canvas and returns the means to change and remove the drawing.
 * @param {HTMLCanvasElement} canvas
 * @param {string} json
 * @param {string[]} addresses
 */
export async function create(canvas, json, addresses) {
  libraries ??= loadLibraries(addresses).catch(error => { libraries = undefined; throw error; });
  await libraries;
  await document.fonts.ready;

  /** @type {ChartModel} */
  let model = JSON.parse(json);
  /** @type {any} */
  let chart;

  const draw = () => {
    chart?.destroy();
    chart = new (library())(canvas, configure(model, canvas));
    canvas.dataset.ready = "true";
  };

  // Paper is white whatever the screen shows. What is drawn in this event is printed as lines and letters, not as a bitmap;
  // what is drawn later, while the sheet is laid out, is not printed at all.
  const root = document.documentElement;
  const toPaper = () => {
    const theme = root.dataset.theme;
    root.dataset.theme = "light";
    draw();
    root.dataset.theme = theme;
  };
  addEventListener("beforeprint", toPaper);
  addEventListener("afterprint", draw);
  draw();

  return {
    /** @param {string} next */
    update(next) {
      model = JSON.parse(next);
      delete canvas.dataset.ready;
      draw();
    },
    destroy() {
      removeEventListener("beforeprint", toPaper);
      removeEventListener("afterprint", draw);
      chart?.destroy();
    },
  };
}
