// Sends files with progress, one after the other, also those that are dropped on their form.
const said = document.getElementById("said");

for (const form of document.querySelectorAll("form[data-upload]")) {
  const input = form.querySelector("input[type=file]");
  const state = form.querySelector("[data-upload-state]");
  const [text, bar, cancel] = ["p", "progress", "button"].map((part) => state.querySelector(part));
  const words = state.dataset;
  let request = null;

  const say = (sentence, name) => {
    text.textContent = said.textContent = sentence.replace("{name}", name);
  };

  const send = (file) => new Promise((resolve) => {
    request = new XMLHttpRequest();
    request.upload.addEventListener("progress", ({ loaded, total }) => { bar.value = loaded / total; });
    request.addEventListener("loadend", () => resolve(request));
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "text/html");
    const body = new FormData();
    body.append("file", file);
    request.send(body);
  });

  // The answer is a page, which says why it did not take the file.
  const reason = (text) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    return (page.querySelector("main [role=alert]:not([hidden])") ?? page.querySelector("main h1"))?.textContent ?? "";
  };

  const sendAll = async (files) => {
    if (request || !files.length) return;
    state.hidden = false;
    for (const file of files) {
      bar.value = 0;
      bar.hidden = cancel.hidden = false;
      say(words.sending, file.name);
      const { status, responseText, responseURL } = await send(file);
      bar.hidden = cancel.hidden = true;
      say(status === 200 ? words.done : status ? `${words.failed} ${reason(responseText)}` : words.stopped, file.name);
      request = null;
      if (status !== 200) return input.focus();
      if (file === files.at(-1)) location.assign(responseURL);
    }
  };

  input.multiple = true;
  form.querySelector("[data-upload-hint]").hidden = false;
  cancel.addEventListener("click", () => request?.abort());
  form.addEventListener("submit", (event) => { event.preventDefault(); sendAll([...input.files]); });
  form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("over"); });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    sendAll([...event.dataTransfer.files]);
  });
}
