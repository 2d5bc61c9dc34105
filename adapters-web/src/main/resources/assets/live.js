// Says what has changed since the page was made. One tab of the browser, which holds the lock, has
// the stream and tells the others. Nothing moves before its reader asks for it.
const SILENT = 40_000;
const CLOSED = 60_000;
const status = document.getElementById("said");
const channel = new BroadcastChannel("live");
const told = new Set();
let heard = Date.now();
let at = 0;

const regions = [...document.querySelectorAll("[data-live]")].map((element) => {
  const region = { element, since: Number(element.dataset.liveSince), cases: new Set(), stale: false };
  region.bar = element.querySelector("[data-live-bar]");
  region.bar.querySelector("button").addEventListener("click", () => show(region));
  return region;
});

function time(region) {
  const clock = { hour: "2-digit", minute: "2-digit" };
  return new Date(Math.max(at, region.since)).toLocaleTimeString(document.documentElement.lang, clock);
}

function say(region) {
  const text = region.bar.querySelector("[data-live-text]");
  const count = region.cases.size;
  const changes = count === 1 ? text.dataset.one : text.dataset.many.replace("{n}", count);
  const age = region.stale ? text.dataset.stale.replace("{at}", time(region)) : "";
  const sentence = [count ? changes : "", age].join(" ").trim();
  region.bar.hidden = !sentence;
  if (text.textContent !== sentence) {
    text.textContent = sentence;
    status.textContent = sentence;
  }
}

function hint(region, change) {
  const row = region.element.querySelector(`[data-case="${CSS.escape(change.case)}"]`);
  const topics = region.element.dataset.live.split(" ");
  const levels = topics.filter((topic) => topic.startsWith("level:"));
  const own = topics.includes(`case:${change.case}`);
  const shown = Number(row?.dataset.version ?? (own ? region.element.dataset.version : 0));
  const newer = change.version > shown && shown > 0;
  const later = change.at > region.since && change.version >= shown;
  const here = row || own || topics.includes("all") || levels.includes(`level:${change.waiting_at}`);
  if (here && (newer || later)) {
    region.cases.add(change.case);
    row?.classList.toggle("left", levels.length > 0 && !levels.includes(`level:${change.waiting_at}`));
    say(region);
  }
}

async function show(region) {
  const from = region.element.dataset.liveFrom;
  const response = from ? await fetch(from).catch(() => null) : null;
  if (from && !response) return;
  if (!response?.ok || response.redirected) return location.reload();
  const content = region.element.querySelector("[data-live-content]");
  content.innerHTML = await response.text();
  window.htmx?.process(content);
  Object.assign(region, { since: Math.max(at, region.since), missed: false, stale: Date.now() - heard > SILENT });
  region.cases.clear();
  say(region);
  content.focus({ preventScroll: true });
}

function hear(kind, message) {
  heard = Date.now();
  for (const region of regions) {
    const missed = kind === "from" && Math.max(at, region.since) < message.from;
    region.missed = region.missed || missed;
    if (region.stale !== region.missed) {
      region.stale = region.missed;
      say(region);
    }
    if (kind === "hint" && !told.has(message.id)) hint(region, message);
  }
  if (kind === "hint") told.add(message.id);
  at = Math.max(at, message.at);
}

function listen() {
  const source = new EventSource("/events");
  for (const kind of ["from", "hint", "beat"]) {
    source.addEventListener(kind, (event) => {
      const message = JSON.parse(event.data);
      channel.postMessage({ kind, message });
      hear(kind, message);
    });
  }
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, CLOSED);
  });
}

if (regions.length) {
  channel.addEventListener("message", (event) => hear(event.data.kind, event.data.message));
  navigator.locks.request("live", () => new Promise(() => listen()));
  setInterval(() => {
    if (Date.now() - heard < SILENT) return;
    for (const region of regions) {
      region.stale = true;
      say(region);
    }
  }, 5_000);
}
