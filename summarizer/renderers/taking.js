// Takes the summary away: to the clipboard, to a file, to paper.

const said = document.getElementById("said");
const buttons = document.querySelectorAll("[data-copy], [data-download], [data-print]");
for (const button of buttons) button.hidden = false;

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button === null) return;
  if (button.dataset.copy) copy(button.dataset.copy);
  else if (button.dataset.download) save(button.dataset);
  else if ("print" in button.dataset) print();
});

async function copy(id) {
  const text = document.getElementById(id).textContent;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copiedByHand(text)) return say("Copying is not allowed here.");
  }
  say("Copied.");
}

/** Copy where there is no clipboard to ask: a page that came over plain HTTP from elsewhere. */
function copiedByHand(text) {
  const box = document.createElement("textarea");
  box.value = text;
  document.body.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  return done;
}

function save({ download, name, type }) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([document.getElementById(download).textContent], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function say(words) {
  said.textContent = words;
  setTimeout(() => {
    said.textContent = "";
  }, 4000);
}
