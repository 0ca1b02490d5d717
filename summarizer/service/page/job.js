// Follow a job by its events, and reload the page once it is over.

const state = document.getElementById("state");
const progress = document.getElementById("progress");
const words = { queued: "Waiting for its turn", running: "Reading the articles" };
const events = new EventSource(`${location.pathname}/events`);

events.addEventListener("job", ({ data }) => {
  const job = JSON.parse(data);
  if (!(job.status in words)) return reload();
  if (state.textContent !== words[job.status]) state.textContent = words[job.status];
  progress.value = job.progress;
});
// The cancel form leads away; its event is not to reload this page.
addEventListener("submit", () => events.close());
// The service or the connection ended: reload in a while.
events.addEventListener("error", () => setTimeout(reload, 3000));

function reload() {
  events.close();
  location.reload();
}
