// The form for articles: boxes are added and removed, files are dropped, and problems are shown in place,
// with everything still entered. Without this script the form works by itself.
//
// What was entered is kept in this tab (sessionStorage), and is there after a summary or a cancelled job.
// Files cannot be kept; those that the browser does not bring back are named.

const form = document.getElementById("articles-form");
const boxes = document.getElementById("boxes");
const template = document.getElementById("another");
const files = document.getElementById("files");
const chosen = form.querySelector("[data-chosen]");
const drop = form.querySelector("[data-drop]");
const words = document.getElementById("words");
const shown = document.getElementById("words-shown");
const problem = document.getElementById("problem");
const sending = document.getElementById("sending");
const main = form.querySelector("[data-submit]");
const missing = form.querySelector("[data-missing]");
const storageKey = `entered ${form.action}`;
const restored = load();
let selected = []; // files, chosen or dropped
let busy = false;

for (const element of form.querySelectorAll("[data-add], [data-remove], [data-empty], [data-drop-hint]")) {
  element.hidden = false;
}
if (restored !== null) refill(restored);
showLength();
showFiles();
words.addEventListener("input", showLength);
files.addEventListener("change", () => addFiles(files.files));

form.addEventListener("click", (event) => {
  const button = event.target.closest("[data-add], [data-remove], [data-empty]");
  if (button === null) return;
  if ("add" in button.dataset) addBox().querySelector("textarea").focus();
  else if ("empty" in button.dataset) emptyForm();
  else removeBox(button.closest("[data-box]"));
});

for (const name of ["dragover", "dragleave", "drop"]) {
  addEventListener(name, (event) => {
    if (![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    drop.toggleAttribute("data-over", name === "dragover");
    if (name === "drop") addFiles(event.dataTransfer.files);
  });
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (busy) return;
  setBusy(true);
  try {
    const body = new FormData(form, event.submitter);
    const answer = await fetch(form.action, {
      method: "POST",
      body,
      headers: { Accept: "application/problem+json" },
    });
    if (answer.status === 201) return location.assign(answer.headers.get("Location"));
    showProblem((await answer.json()).detail);
  } catch {
    showProblem("The service does not answer. Is it still running? Your articles are still here: try again.");
  }
  setBusy(false);
});

// Fired on the way back, too, when the browser has filled the fields in after this script ran.
addEventListener("pageshow", () => {
  setBusy(false);
  showLength();
  setFiles(files.files);
});
addEventListener("pagehide", save);

function setBusy(now) {
  busy = now;
  main.setAttribute("aria-disabled", String(now));
  sending.textContent = now ? "Sending …" : "";
  if (now) problem.replaceChildren();
}

function showProblem(text) {
  const line = document.createElement("p");
  line.className = "problem";
  line.tabIndex = -1;
  line.textContent = text;
  problem.replaceChildren(line);
  line.focus();
}

function addBox() {
  boxes.append(template.content.cloneNode(true));
  renumber();
  return boxes.lastElementChild;
}

function removeBox(box) {
  const near = box.nextElementSibling ?? box.previousElementSibling;
  box.remove();
  (near ?? addBox()).querySelector("textarea").focus();
  renumber();
}

/** Empty the form, down to three empty boxes. */
function emptyForm() {
  form.reset();
  boxes.replaceChildren();
  while (boxes.children.length < 3) addBox();
  if (restored !== null) restored.files = [];
  problem.replaceChildren();
  showLength();
  setFiles([]);
  boxes.querySelector("textarea").focus();
}

/** Number the boxes, and the ids that tie labels to fields. */
function renumber() {
  [...boxes.children].forEach((box, place) => {
    box.querySelector("[data-number]").textContent = String(place + 1);
    box.querySelector("[data-remove]").hidden = false;
    for (const field of fieldsOf(box)) {
      const label = box.querySelector(`label[for="${field.id}"]`);
      field.id = label.htmlFor = `${field.name}-${place + 1}`;
    }
  });
}

/** Add files to the selected ones, each once. */
function addFiles(more) {
  setFiles([...selected, ...[...more].filter((file) => !selected.some((one) => sameFile(one, file)))]);
}

function sameFile(one, other) {
  return ["name", "size", "lastModified"].every((what) => one[what] === other[what]);
}

/** Select these files and no others. */
function setFiles(these) {
  selected = [...these];
  const all = new DataTransfer();
  for (const file of selected) all.items.add(file);
  files.files = all.files;
  showFiles();
}

function removeFile(file) {
  const place = selected.indexOf(file);
  setFiles(selected.filter((one) => one !== file));
  (chosen.querySelectorAll("button")[Math.min(place, selected.length - 1)] ?? files).focus();
}

function showFiles() {
  chosen.replaceChildren(
    ...selected.map((file) => {
      const item = document.createElement("li");
      const name = document.createElement("bdi");
      const button = document.createElement("button");
      name.textContent = file.name;
      button.type = "button";
      button.textContent = "×";
      button.setAttribute("aria-label", `Remove ${file.name}`);
      button.addEventListener("click", () => removeFile(file));
      item.append(name, button);
      return item;
    }),
  );
  const here = new Set(selected.map((file) => file.name));
  const absent = (restored?.files ?? []).filter((name) => !here.has(name));
  missing.hidden = absent.length === 0;
  missing.textContent = `Files cannot be kept; choose again: ${absent.join(", ")}`;
}

/** Keep the form's content in this tab. */
function save() {
  const articles = [...boxes.children].map((box) =>
    Object.fromEntries(fieldsOf(box).map((field) => [field.name, field.value])),
  );
  const { order, form: kind, pile } = form.elements;
  const fields = { pile: pile.value, words: words.value, order: order.value, form: kind.value };
  const names = selected.map((file) => file.name);
  try {
    sessionStorage.setItem(storageKey, JSON.stringify({ articles, fields, files: names }));
  } catch {
    sessionStorage.removeItem(storageKey); // it is too large; the browser itself restores what it can
  }
}

function load() {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey));
  } catch {
    return null; // storage is turned off, or holds something else
  }
}

function refill({ articles, fields }) {
  boxes.replaceChildren();
  for (const article of articles) {
    for (const field of fieldsOf(addBox())) field.value = article[field.name];
  }
  for (const [name, value] of Object.entries(fields)) form.elements[name].value = value;
}

function fieldsOf(box) {
  return [...box.querySelectorAll("textarea, input")];
}

function showLength() {
  shown.textContent = `${words.value} words`;
}
