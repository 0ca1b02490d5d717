// The form that brings articles: as many boxes as wanted, files that are dropped, and what is wrong
// said in place, with everything still there. Without this script the form does the same by itself.
//
// What was entered stays in this tab: who comes back from a summary, or cancels, finds it again. Files
// cannot be kept like that; those that the browser does not bring back are named.

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
const kept = `entered ${form.action}`;
const entered = stored();
let held = []; // the files that are chosen, however they came
let busy = false;

for (const element of form.querySelectorAll("[data-add], [data-remove], [data-empty], [data-drop-hint]")) {
  element.hidden = false;
}
if (entered !== null) refill(entered);
showLength();
showFiles();
words.addEventListener("input", showLength);
files.addEventListener("change", () => take(files.files));

form.addEventListener("click", (event) => {
  const button = event.target.closest("[data-add], [data-remove], [data-empty]");
  if (button === null) return;
  if ("add" in button.dataset) add().querySelector("textarea").focus();
  else if ("empty" in button.dataset) empty();
  else remove(button.closest("[data-box]"));
});

for (const name of ["dragover", "dragleave", "drop"]) {
  addEventListener(name, (event) => {
    if (![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    drop.toggleAttribute("data-over", name === "dragover");
    if (name === "drop") take(event.dataTransfer.files);
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
    complain((await answer.json()).detail);
  } catch {
    complain("The service does not answer. Is it still running? Your articles are still here: try again.");
  }
  setBusy(false);
});

// Who comes back to this page finds it ready. A browser fills fields in after this script has run.
addEventListener("pageshow", () => {
  setBusy(false);
  showLength();
  hold(files.files);
});
addEventListener("pagehide", store);

function setBusy(now) {
  busy = now;
  main.setAttribute("aria-disabled", String(now));
  sending.textContent = now ? "Sending …" : "";
  if (now) problem.replaceChildren();
}

function complain(text) {
  const line = document.createElement("p");
  line.className = "problem";
  line.tabIndex = -1;
  line.textContent = text;
  problem.replaceChildren(line);
  line.focus();
}

function add() {
  boxes.append(template.content.cloneNode(true));
  number();
  return boxes.lastElementChild;
}

function remove(box) {
  const near = box.nextElementSibling ?? box.previousElementSibling;
  box.remove();
  (near ?? add()).querySelector("textarea").focus();
  number();
}

/** Begin anew, with three empty boxes. */
function empty() {
  form.reset();
  boxes.replaceChildren();
  while (boxes.children.length < 3) add();
  if (entered !== null) entered.files = [];
  problem.replaceChildren();
  showLength();
  hold([]);
  boxes.querySelector("textarea").focus();
}

/** Number the boxes anew, and the names by which labels find their fields. */
function number() {
  [...boxes.children].forEach((box, place) => {
    box.querySelector("[data-number]").textContent = String(place + 1);
    box.querySelector("[data-remove]").hidden = false;
    for (const field of fieldsOf(box)) {
      const label = box.querySelector(`label[for="${field.id}"]`);
      field.id = label.htmlFor = `${field.name}-${place + 1}`;
    }
  });
}

/** Add files to those that are chosen already, but for a file that is among them. */
function take(more) {
  hold([...held, ...[...more].filter((file) => !held.some((one) => same(one, file)))]);
}

function same(one, other) {
  return ["name", "size", "lastModified"].every((what) => one[what] === other[what]);
}

/** Choose these files and no others. */
function hold(these) {
  held = [...these];
  const all = new DataTransfer();
  for (const file of held) all.items.add(file);
  files.files = all.files;
  showFiles();
}

function takeOut(file) {
  const place = held.indexOf(file);
  hold(held.filter((one) => one !== file));
  (chosen.querySelectorAll("button")[Math.min(place, held.length - 1)] ?? files).focus();
}

function showFiles() {
  chosen.replaceChildren(
    ...held.map((file) => {
      const item = document.createElement("li");
      const name = document.createElement("bdi");
      const button = document.createElement("button");
      name.textContent = file.name;
      button.type = "button";
      button.textContent = "×";
      button.setAttribute("aria-label", `Remove ${file.name}`);
      button.addEventListener("click", () => takeOut(file));
      item.append(name, button);
      return item;
    }),
  );
  const here = new Set(held.map((file) => file.name));
  const gone = (entered?.files ?? []).filter((name) => !here.has(name));
  missing.hidden = gone.length === 0;
  missing.textContent = `Files cannot be kept; choose again: ${gone.join(", ")}`;
}

/** Keep in this tab what stands in the form. */
function store() {
  const articles = [...boxes.children].map((box) =>
    Object.fromEntries(fieldsOf(box).map((field) => [field.name, field.value])),
  );
  const { order, form: kind } = form.elements;
  const fields = { words: words.value, order: order.value, form: kind.value };
  const names = held.map((file) => file.name);
  try {
    sessionStorage.setItem(kept, JSON.stringify({ articles, fields, files: names }));
  } catch {
    sessionStorage.removeItem(kept); // more than a browser keeps: it brings back what it can
  }
}

function stored() {
  try {
    return JSON.parse(sessionStorage.getItem(kept));
  } catch {
    return null; // a browser that keeps nothing
  }
}

function refill({ articles, fields }) {
  boxes.replaceChildren();
  for (const article of articles) {
    for (const field of fieldsOf(add())) field.value = article[field.name];
  }
  for (const [name, value] of Object.entries(fields)) form.elements[name].value = value;
}

function fieldsOf(box) {
  return [...box.querySelectorAll("textarea, input")];
}

function showLength() {
  shown.textContent = `${words.value} words`;
}
