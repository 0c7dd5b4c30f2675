// The chart of docs/performance.md. It stands here, where the packages that draw it are installed.
import { parse, View } from "vega";
import { compile } from "vega-lite";

const themes = {
  light: {
    text: "#24292f",
    grid: "#d0d7de",
    sizes: ["#0a7d6c", "#0b5fbf", "#b3470b"],
    ours: "#0a7d6c",
    others: "#8c959f",
  },
  dark: {
    text: "#e6edf3",
    grid: "#3d444d",
    sizes: ["#3fd0b6", "#6cb0ff", "#ff9a57"],
    ours: "#3fd0b6",
    others: "#7d8590",
  },
};

/**
 * Draws how long each tool takes for a letter, and how fast each goes through the real policies.
 * @param points `tool`, `document` and `ms`
 * @param speeds `tool` and `speed`, in MB/s; none where there are no real policies
 * @param theme "light" or "dark"; the ground is left transparent
 * @returns SVG
 */
export async function draw(points, speeds, theme) {
  const { text, grid, sizes, ours, others } = themes[theme];
  const documents = [...new Set(points.map(({ document }) => document))];
  const letters = {
    title: "A letter typed into a policy, until it is checked: median, in milliseconds",
    width: 520,
    height: { step: 24 },
    data: { values: fastestFirst(points) },
    mark: { type: "point", filled: true, size: 90, opacity: 1 },
    encoding: {
      x: {
        field: "ms",
        type: "quantitative",
        scale: { type: "log" },
        axis: { title: null, format: "~g", tickCount: 6, grid: true },
      },
      y: { field: "tool", type: "nominal", sort: null, axis: { title: null, grid: true } },
      color: { field: "document", type: "nominal", sort: documents, scale: { range: sizes }, legend: { title: null } },
      shape: { field: "document", type: "nominal", sort: documents, legend: { title: null } },
    },
  };
  const throughput = {
    title: "The real policies on the command line: MB in a second",
    width: 520,
    height: { step: 24 },
    data: { values: speeds.toSorted((a, b) => b.speed - a.speed) },
    encoding: {
      x: { field: "speed", type: "quantitative", axis: { title: null, grid: true, tickCount: 6 } },
      y: { field: "tool", type: "nominal", sort: null, axis: { title: null } },
    },
    layer: [
      {
        mark: { type: "bar", height: 14 },
        encoding: {
          color: { condition: { test: "indexof(datum.tool, 'Clauselint') === 0", value: ours }, value: others },
        },
      },
      { mark: { type: "text", align: "left", dx: 5 }, encoding: { text: { field: "speed", format: ".3~r" } } },
    ],
  };
  const spec = {
    background: null,
    padding: 8,
    vconcat: speeds.length > 0 ? [letters, throughput] : [letters],
    spacing: 32,
    config: {
      font: "system-ui, sans-serif",
      title: { anchor: "start", frame: "group", color: text, fontSize: 13, fontWeight: 600, offset: 10 },
      axis: {
        labelColor: text,
        gridColor: grid,
        domainColor: grid,
        tickColor: grid,
        labelFontSize: 12,
        labelLimit: 320,
      },
      legend: { labelColor: text, labelFontSize: 12, orient: "right", symbolSize: 90 },
      view: { stroke: null },
      text: { color: text, fontSize: 12 },
    },
  };
  return new View(parse(compile(spec).spec), { renderer: "none" }).toSVG();
}

/** In the order of the median of what each tool takes. */
function fastestFirst(points) {
  const median = (tool) => {
    const all = points.filter((point) => point.tool === tool).map(({ ms }) => ms);
    return all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
  };
  return points.toSorted((a, b) => median(a.tool) - median(b.tool));
}
