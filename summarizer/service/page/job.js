// Follows a job, and shows its page anew once it is over.

const state = document.getElementById("state");
const progress = document.getElementById("progress");
const words = { queued: "Waiting for its turn", running: "Reading the articles" };
const events = new EventSource(`${location.pathname}/events`);

events.addEventListener("job", ({ data }) => {
  const job = JSON.parse(data);
  if (!(job.status in words)) return again();
  if (state.textContent !== words[job.status]) state.textContent = words[job.status];
  progress.value = job.progress;
});
// Who cancels is led away, and not back by the news of it.
addEventListener("submit", () => events.close());
// The stream ends with the service, or with the connection: look again in a while.
events.addEventListener("error", () => setTimeout(again, 3000));

function again() {
  events.close();
  location.reload();
}
