// Says what has changed since the page was made. One tab of the browser, which holds the lock, has
// the stream and tells the others. Nothing moves before its reader asks for it.
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

// Remembers since when its content may be old.
function age(region, stale) {
  region.asOf = stale ? region.asOf || Math.max(at, region.since) : 0;
  say(region);
}

function say({ bar, cases, asOf }) {
  const text = bar.querySelector("[data-live-text]");
  const { one, many } = text.dataset;
  const time = new Date(asOf).toLocaleTimeString(document.documentElement.lang, { timeStyle: "short" });
  const changes = cases.size > 1 ? many.replace("{n}", cases.size) : cases.size ? one : "";
  const sentence = `${changes} ${asOf ? text.dataset.stale.replace("{at}", time) : ""}`.trim();
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
  const response = from ? await fetch(from).catch(() => null) : null;
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

if (regions.length) {
  channel.addEventListener("message", (event) => hear(event.data));
  navigator.locks.request("live", () => new Promise(listen));
  setInterval(() => {
    if (Date.now() - heard > SILENT) regions.forEach((region) => age(region, true));
  }, 5_000);
}
