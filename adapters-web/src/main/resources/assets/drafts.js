// Keeps what is typed, a second after the last key, in forms that say so.
const waiting = new Map();

function keep(form, keepalive) {
  const { timer, request } = waiting.get(form) ?? {};
  clearTimeout(timer);
  request?.abort();
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && form.elements[name].type !== "password") fields.append(name, value);
  }
  const next = new AbortController();
  waiting.set(form, { request: next });
  const address = form.querySelector("[data-draft]").dataset.draft;
  fetch(address, { method: "PUT", body: fields, keepalive, signal: next.signal }).catch(() => {});
}

document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (!form?.querySelector("[data-draft]")) return;
  clearTimeout(waiting.get(form)?.timer);
  waiting.set(form, { ...waiting.get(form), timer: setTimeout(keep, 1_000, form, false) });
});

// What is sent needs no draft any more, and a late one would outlive it.
document.addEventListener("submit", (event) => {
  clearTimeout(waiting.get(event.target)?.timer);
  waiting.get(event.target)?.request?.abort();
  waiting.delete(event.target);
});

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") return;
  for (const [form, { timer }] of waiting) {
    if (timer) keep(form, true);
  }
});
