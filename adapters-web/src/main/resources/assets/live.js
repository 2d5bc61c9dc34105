// Says what has changed since the page was made. One tab of the browser, which holds the lock, has
// the stream and tells the others. Regions do not move before their reader asks for it; panels ask
// by themselves, at most once a second.
const SECOND = 1_000;
const SILENT = 40_000;
const CLOSED = 60_000;
const channel = new BroadcastChannel("live");
const told = new Set();
let heard = Date.now();
let at = 0;

const regions = [...document.querySelectorAll("[data-live]")].map((element) => {
  const bar = element.querySelector("[data-live-bar]");
  const since = Number(element.dataset.liveSince);
  const region = { element, bar, since, cases: new Set(), asOf: 0, missed: false };
  bar.querySelector("button").addEventListener("click", () => show(region));
  return region;
});

const panels = [...document.querySelectorAll("[data-live-panel]")].map((element) => {
  const panel = { element, bar: element.querySelector("[data-live-stale]"), at: Date.now(), asked: 0, timer: 0 };
  element.addEventListener("htmx:afterRequest", ({ detail }) => {
    if (detail.successful) panel.at = Date.now();
    date(panel);
  });
  return panel;
});

const timeOf = (at) => new Date(at).toLocaleTimeString(document.documentElement.lang, { timeStyle: "short" });

function refetch(panel) {
  panel.timer ||= setTimeout(() => {
    panel.timer = 0;
    panel.asked = Date.now();
    panel.element.querySelector("[hx-trigger]").dispatchEvent(new Event("changed"));
  }, Math.max(0, panel.asked + SECOND - Date.now()));
}

// Says of when a panel is, if it learns of changes late or not at all.
function date({ bar, at: asOf }) {
  const stale = Date.now() - Math.min(heard, asOf) > SILENT;
  const sentence = stale ? bar.dataset.liveStale.replace("{at}", timeOf(asOf)) : "";
  if (bar.hidden && stale) document.getElementById("said").textContent = sentence;
  bar.hidden = !stale;
  bar.textContent = sentence;
}

// Remembers since when its content may be old.
function age(region, stale) {
  region.asOf = stale ? region.asOf || Math.max(at, region.since) : 0;
  say(region);
}

function say({ bar, cases, asOf }) {
  const text = bar.querySelector("[data-live-text]");
  const { one, many } = text.dataset;
  const changes = cases.size > 1 ? many.replace("{n}", cases.size) : cases.size ? one : "";
  const sentence = `${changes} ${asOf ? text.dataset.stale.replace("{at}", timeOf(asOf)) : ""}`.trim();
  bar.hidden = !sentence;
  if (text.textContent === sentence) return;
  text.textContent = sentence;
  document.getElementById("said").textContent = sentence;
}

function hint(region, change) {
  const { element, since } = region;
  const row = element.querySelector(`[data-case="${CSS.escape(change.case)}"]`);
  const topics = element.dataset.live.split(" ");
  const levels = topics.filter((topic) => topic.startsWith("level:"));
  const waitsHere = levels.includes(`level:${change.waiting_at}`);
  const own = topics.includes(`case:${change.case}`);
  const shown = Number((row ?? (own ? element : null))?.dataset.version ?? 0);
  const news = (shown > 0 && change.version > shown) || (change.version >= shown && change.at > since);
  if (!news || !(row || own || waitsHere || topics.includes("all"))) return;
  region.cases.add(change.case);
  row?.classList.toggle("left", levels.length > 0 && !waitsHere);
}

async function show(region) {
  const from = region.element.dataset.liveFrom;
  const response = from ? await fetch(from, { headers: { "HX-Request": "true" } }).catch(() => null) : null;
  if (from && !response) return;
  if (!response?.ok || response.redirected) return location.reload();
  const content = region.element.querySelector("[data-live-content]");
  content.innerHTML = await response.text();
  window.htmx?.process(content);
  region.since = Math.max(at, region.since);
  region.missed = false;
  region.cases.clear();
  age(region, Date.now() - heard > SILENT);
  content.focus({ preventScroll: true });
}

function hear({ kind, message }) {
  heard = Date.now();
  for (const region of regions) {
    region.missed ||= kind === "from" && Math.max(at, region.since) < message.from;
    if (kind === "hint" && !told.has(message.id)) hint(region, message);
    age(region, region.missed);
  }
  if (kind === "from" || (kind === "hint" && !told.has(message.id))) panels.forEach(refetch);
  if (kind === "hint") told.add(message.id);
  at = Math.max(at, message.at);
}

function listen() {
  const source = new EventSource("/events");
  for (const kind of ["from", "hint", "beat"]) {
    source.addEventListener(kind, (event) => {
      const heardOf = { kind, message: JSON.parse(event.data) };
      channel.postMessage(heardOf);
      hear(heardOf);
    });
  }
  source.addEventListener("error", () => source.readyState === EventSource.CLOSED && setTimeout(listen, CLOSED));
}

if (regions.length || panels.length) {
  channel.addEventListener("message", (event) => hear(event.data));
  navigator.locks.request("live", () => new Promise(listen));
  setInterval(() => {
    if (Date.now() - heard > SILENT) regions.forEach((region) => age(region, true));
    panels.forEach(date);
  }, 5_000);
}
