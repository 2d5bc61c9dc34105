// Everything works without this file; it makes it faster and more comfortable.
const year = 31536000;
const secure = location.protocol === "https:" ? "; secure" : "";
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
document.cookie = `zone=${zone}; path=/; max-age=${year}; samesite=lax${secure}`;

// Buttons that print are of no use without this file, so they show only now.
for (const button of document.querySelectorAll("[data-prints]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// What is fetched is announced as busy, and the control that was pressed keeps the focus.
document.addEventListener("htmx:beforeRequest", (event) => event.detail.target?.setAttribute("aria-busy", "true"));
document.addEventListener("htmx:afterRequest", (event) => event.detail.target?.removeAttribute("aria-busy"));

// What could not be fetched is said, unless it says so itself or is only a completion.
const failure = document.getElementById("failed");
for (const kind of ["htmx:responseError", "htmx:sendError"]) {
  document.addEventListener(kind, ({ detail: { target, xhr } }) => {
    if (!failure || target?.closest("[data-live-panel], datalist")) return;
    failure.textContent = failure.dataset.text.replace("{id}", xhr?.getResponseHeader("X-Request-Id") ?? "–");
    failure.hidden = false;
  });
}
document.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (failure && detail.successful) failure.hidden = true;
});

// A form that is pressed twice is sent once; after some seconds it may be meant.
const sent = new Map();
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented) return;
  if (Date.now() - (sent.get(event.target) ?? 0) < 5_000) event.preventDefault();
  else sent.set(event.target, Date.now());
});
window.addEventListener("pageshow", () => sent.clear());

// A menu closes as people expect it to.
document.addEventListener("click", (event) => closeMenu(event.target));
document.addEventListener("keydown", (event) => event.key === "Escape" && closeMenu(null));

function closeMenu(target) {
  const menu = document.querySelector("details.menu[open]");
  if (!menu || menu.contains(target)) return;
  const focused = menu.contains(document.activeElement);
  menu.open = false;
  if (focused) menu.querySelector("summary").focus();
}
