/**
 * Runs in the report's page, as text. It leads links to the text, takes newer reports, and keeps the reader's place:
 * focus, scroll, what is unfolded, and which findings are shown. It tells a screen reader of a new verdict, and the
 * extension of a choice of profiles or of a rewrite.
 */
export const pageScript = `
const api = acquireVsCodeApi();
const { uri } = document.currentScript.dataset;
let version = Number(document.currentScript.dataset.version);
const before = api.getState();
const state = before?.uri === uri ? before : { uri, scroll: 0 };
const wanted = new Set(state.wanted);
const unfolded = new Set(state.unfolded);
const status = document.createElement("p");
status.setAttribute("role", "status");
status.className = "unseen";
document.body.append(status);

const keep = () => api.setState({ ...state, scroll: window.scrollY, wanted: [...wanted], unfolded: [...unfolded] });
const report = () => document.querySelector(".report");
const verdictOf = (root) => [...root.querySelectorAll("h1, .verdict, .summary b")].map((it) => it.textContent.replace(/\\.$/, "") + ".").join(" ");
const focusable = "a, summary, input, button, [tabindex]";

window.addEventListener("scroll", keep, { passive: true });

document.addEventListener("click", (event) => {
  if (event.target.id === "reset-profiles") return choose(undefined);
  const { finding, fix, title, start: from, end: to } = event.target.dataset ?? {};
  if (fix) return api.postMessage({ type: "fix", version, finding: Number(finding), fix: Number(fix), title, start: Number(from), end: Number(to) });
  const step = event.target.closest?.("[data-step]")?.dataset;
  if (step) {
    event.preventDefault();
    return api.postMessage({ type: "step", step: Number(step.step), start: Number(step.start ?? 0), side: step.side });
  }
  const link = event.target.closest?.("a[href^='#']");
  if (!link) return;
  event.preventDefault();
  const { start, end, side } = link.dataset;
  if (start) return api.postMessage({ type: "go", start: Number(start), end: Number(end), side });
  const target = document.getElementById(link.getAttribute("href").slice(1));
  for (let it = target; it; it = it.parentElement) if (it.localName === "details") it.open = true;
  if (!target?.matches(focusable)) target?.setAttribute("tabindex", "-1");
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "start" });
});

document.addEventListener("change", ({ target }) => {
  if (target.name === "profile") {
    choose([...document.querySelectorAll("[name=profile]:checked")].map(({ value }) => value));
  } else if (target.closest(".filter")) {
    wanted[target.checked ? "add" : "delete"](nameOf(target));
    tellShown();
  }
});

document.addEventListener("reset", () => {
  wanted.clear();
  document.querySelector(".filter input")?.focus();
  setTimeout(tellShown);
});

document.addEventListener("toggle", ({ target }) => {
  if (!target.id) return;
  unfolded[target.open ? "add" : "delete"](target.id);
  keep();
}, true);

window.addEventListener("message", ({ data }) => {
  if (data.type !== "show") return;
  version = data.version;
  const old = report();
  const next = new DOMParser().parseFromString(data.report, "text/html").querySelector(".report");
  const said = verdictOf(old);
  const place = placeOf(old);
  const focused = focusOf(old);
  document.getElementById("report-style").textContent = data.style;
  restore(next);
  old.replaceWith(next);
  document.documentElement.lang = next.lang;
  place();
  focused();
  if (verdictOf(next) !== said) status.textContent = verdictOf(next);
});

/** Without profiles, those of the settings count again. */
function choose(profiles) {
  state.profiles = profiles;
  keep();
  api.postMessage({ type: "profiles", profiles });
}

function nameOf({ name, value }) {
  return name + " " + value;
}

function tellShown() {
  keep();
  const shown = [...document.querySelectorAll(".finding")].filter((it) => it.getClientRects().length);
  status.textContent = shown.length + document.querySelector(".shown").textContent;
}

/** What the reader has chosen, in a page that does not know it yet. */
function restore(root) {
  for (const it of root.querySelectorAll("[data-live]")) it.hidden = false;
  for (const it of root.querySelectorAll(".filter input")) it.checked = wanted.has(nameOf(it));
  for (const it of root.querySelectorAll("details[id]")) it.open = unfolded.has(it.id);
}

/** Remembers what stands at the top of the view, and what the matrix shows; returns how to show the same again. */
function placeOf(root) {
  const box = document.getElementById("matrix-box");
  const [left, top] = [box?.scrollLeft ?? 0, box?.scrollTop ?? 0];
  const first = window.scrollY > 0 && [...root.querySelectorAll("[id]")].find((it) => it.getBoundingClientRect().top >= 0 && it.getClientRects().length);
  const height = first && first.getBoundingClientRect().top;
  return () => {
    document.getElementById("matrix-box")?.scrollTo(left, top);
    const again = first && document.getElementById(first.id);
    if (again) window.scrollBy(0, again.getBoundingClientRect().top - height);
  };
}

/** Remembers where the focus is; returns how to bring it back: the same control of the same clause, or else its neighbour. */
function focusOf(root) {
  const active = document.activeElement;
  if (!root.contains(active)) return () => {};
  const owner = active.parentElement.closest("[id]");
  const all = (it) => [...it.querySelectorAll(focusable)];
  const index = owner ? all(owner).indexOf(active) : 0;
  const overall = all(root).indexOf(active);
  return () => {
    const found = (active.id && document.getElementById(active.id)) || (owner && document.getElementById(owner.id) && all(document.getElementById(owner.id))[index]) || all(report())[overall];
    if (found && !found.matches(focusable)) found.setAttribute("tabindex", "-1");
    found?.focus({ preventScroll: true });
  };
}

restore(document);
if (before?.uri === uri) window.scrollTo(0, state.scroll);
keep();
api.postMessage({ type: "ready" });
`;
