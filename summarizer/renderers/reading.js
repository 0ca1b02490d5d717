// Leads from the sentences of a summary to their places in the sources, and back.
//
// Places are marked where the page was made, so that nothing is counted here: a citation is a name
// such as "3.0" (sentence 3, its own place) or "3.2" (its second support, or a place that differs from
// it), and the marks with that name in `data-cited` are its place. What is chosen is looked up, never
// searched for. A fact that was left out is cited as a sentence is, by a name such as "omitted-1.0".
//
// The address always names the place that is lit, and following places adds nothing to the history:
// one step back leads out of the page, to where one came from, however many were looked at.

const marks = new Map(); // the name of a citation → its marks, in the order of the text
const links = new Map(); // the name of a citation → the link that stands for it
const places = new Map(); // the number of a sentence, or the name of what was left out → the names of its citations
const lit = []; // the elements that are lit now

const bar = document.getElementById("bar");
const where = document.getElementById("bar-where");
const steps = bar.querySelectorAll("[data-step]");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
let chosen = null;

for (const mark of document.querySelectorAll("mark[data-cited]")) {
  for (const name of mark.dataset.cited.split(" ")) {
    if (!marks.has(name)) marks.set(name, []);
    marks.get(name).push(mark);
  }
}
for (const link of document.querySelectorAll("[data-citation]")) {
  const name = link.dataset.citation;
  if (links.has(name)) continue; // a conflict names the places of its sentence again
  links.set(name, link);
  const sentence = sentenceOf(name);
  if (!places.has(sentence)) places.set(sentence, []);
  places.get(sentence).push(name);
}
document.documentElement.dataset.live = "";

document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const found = event.target.closest(
    "[data-citation], [data-back], [data-step], [data-return], a, button, summary, mark, [data-sentence]",
  );
  if (found === null) return;
  if (found.dataset.citation) {
    if (!marks.has(found.dataset.citation)) return;
    event.preventDefault();
    show(found.dataset.citation);
  } else if (found.dataset.back) {
    event.preventDefault();
    light(found.dataset.back);
    toSummary();
  } else if (found.dataset.step) {
    step(Number(found.dataset.step));
  } else if ("return" in found.dataset) {
    toSummary();
    clear();
  } else if (found.dataset.cited && nothingSelected()) {
    light(next(found.dataset.cited.split(" ")));
    toSummary();
  } else if (found.dataset.sentence && nothingSelected()) {
    show(`${found.dataset.sentence}.0`);
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || chosen === null) return;
  event.preventDefault();
  toSummary();
  clear();
});

addEventListener("hashchange", followAddress);
followAddress();

/** Light up a citation's place and the other places of its sentence, and go there. */
function show(name) {
  if (!marks.has(name)) return;
  light(name);
  const [mark] = marks.get(name);
  mark.closest("details")?.setAttribute("open", "");
  mark.focus({ preventScroll: true });
  bring(mark, mark.getBoundingClientRect().height > innerHeight / 2 ? "start" : "center");
}

/** Light up a citation's place, the other places of its sentence, and the sentence. */
function light(name) {
  unlight();
  chosen = name;
  const sentence = sentenceOf(name);
  for (const other of places.get(sentence)) {
    if (other !== name) for (const mark of marks.get(other) ?? []) put(mark, "data-also", "");
  }
  for (const mark of marks.get(name) ?? []) put(mark, "data-active", "");
  const block = document.getElementById(`sentence-${sentence}`);
  put(block, "data-current", "");
  put(links.get(name), "aria-current", "true");
  const names = places.get(sentence);
  const source = marks.get(name)?.[0].closest(".source").querySelector("h3").textContent ?? "";
  for (const button of steps) button.disabled = names.length === 1;
  if (marks.has(name)) history.replaceState(null, "", `#${marks.get(name)[0].id}`);
  const what = block.dataset.label ?? `Sentence ${sentence}`;
  const differs = links.get(name).closest(".clash") ? ", says otherwise" : "";
  where.textContent = `${what}, place ${names.indexOf(name) + 1} of ${names.length}${differs}: ${source}`;
  bar.hidden = false;
}

function put(element, attribute, value) {
  element.setAttribute(attribute, value);
  lit.push([element, attribute]);
}

function unlight() {
  for (const [element, attribute] of lit.splice(0)) element.removeAttribute(attribute);
}

/** Choose nothing. */
function clear() {
  unlight();
  chosen = null;
  bar.hidden = true;
  history.replaceState(null, "", location.pathname + location.search);
}

/** Go to another place of the same sentence. */
function step(by) {
  if (chosen === null) return;
  const names = places.get(sentenceOf(chosen));
  const button = document.activeElement;
  show(names[(names.indexOf(chosen) + by + names.length) % names.length]);
  button.focus({ preventScroll: true });
}

/** Go back to the sentence whose places are lit. */
function toSummary() {
  if (chosen === null) return;
  const link = links.get(chosen);
  link.focus({ preventScroll: true });
  bring(document.getElementById(`sentence-${sentenceOf(chosen)}`), "nearest");
}

/** Of the citations of one place, the one after that which is chosen: a click again leads on. */
function next(names) {
  return names[(names.indexOf(chosen) + 1) % names.length];
}

/** Scroll to an element, gently where that is a short way and nobody minds. */
function bring(element, block) {
  const { top, bottom } = element.getBoundingClientRect();
  const far = Math.max(-bottom, top - innerHeight) > 2 * innerHeight;
  element.scrollIntoView({ block, behavior: far || calm.matches ? "instant" : "smooth" });
}

/** Choose what the address names: a place, as the links without this script lead to it. */
function followAddress() {
  const target = document.getElementById(location.hash.slice(1));
  if (target?.dataset.cited) show(target.dataset.cited.split(" ")[0]);
}

function sentenceOf(name) {
  return name.slice(0, name.indexOf("."));
}

function nothingSelected() {
  return getSelection().isCollapsed;
}
