// Single letters for what can be done on a page. Elements say theirs in data-key; the reader can turn all of them off.
const dialog = document.getElementById("keys");
const enabled = dialog.querySelector("input");
const opener = document.querySelector("[data-shows-keys]");

const isTyping = (element) => element.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");
const isShown = (element) => element.checkVisibility() && !element.disabled;
const shown = (selector) => [...document.querySelectorAll(selector)].filter(isShown);

function use(element) {
  const isField = element.matches("input, textarea, select");
  isField ? element.focus() : element.click();
}

function move(step) {
  const rows = shown("main .row");
  const next = rows[rows.indexOf(document.activeElement) + step] ?? (step > 0 ? rows.at(-1) : rows[0]);
  next?.focus();
}

function showKeys() {
  const list = dialog.querySelector("dl");
  list.querySelectorAll("[data-of-page]").forEach((entry) => entry.remove());
  for (const element of shown("[data-key]")) {
    const key = document.createElement("dt");
    key.append(Object.assign(document.createElement("kbd"), { textContent: element.dataset.key }));
    const what = document.createElement("dd");
    what.textContent = element.getAttribute("aria-label") ?? element.dataset.keyText ?? element.textContent.trim();
    [key, what].forEach((entry) => entry.setAttribute("data-of-page", ""));
    list.prepend(key, what);
  }
  dialog.showModal();
}

enabled.checked = localStorage.getItem("keys") !== "off";
enabled.addEventListener("change", () => localStorage.setItem("keys", enabled.checked ? "on" : "off"));
opener.hidden = false;
opener.addEventListener("click", showKeys);

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.target.form?.requestSubmit();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (!enabled.checked || dialog.open || isTyping(event.target)) return;
  const found = shown("[data-key]").find((element) => element.dataset.key === event.key);
  if (event.key === "?") showKeys();
  else if (event.key === "j") move(1);
  else if (event.key === "k") move(-1);
  else if (found) use(found);
  else return;
  event.preventDefault();
});
