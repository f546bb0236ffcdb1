import { action, api, h } from "./dom.js";

const query = new URLSearchParams(location.search);
const id = query.get("meeting");
const host = query.has("host");
const path = `/sandbox/meetings/${encodeURIComponent(id ?? "")}`;
const states = {
  waiting: "You are in the waiting room. The host has not started yet.",
  started: "The meeting is running.",
  ended: "The meeting has ended.",
};
let state;

async function look() {
  try {
    const { json: meeting } = await api("GET", path);
    document.getElementById("topic").textContent = meeting.topic ?? "";
    draw(meeting.status);
  } catch (error) {
    document.getElementById("state").textContent = error.message;
    document.getElementById("actions").replaceChildren();
  }
}

function draw(next) {
  if (next !== state) {
    state = next;
    document.getElementById("state").textContent = states[state];
    document.getElementById("actions").replaceChildren(...(host ? hostActions() : guestActions()));
  }
}

function hostActions() {
  return state === "started"
    ? [action("End the meeting", { call: () => api("POST", `${path}/end`), done: "Ended." })]
    : [action("Start the meeting", { call: () => api("POST", `${path}/start`), done: "Started." })];
}

function guestActions() {
  const knock = () => api("POST", `${path}/participants`, { name: "Patient" });
  return state === "ended" ? [h("span", {}, "Goodbye.")] : [action("Join", { call: knock, done: "You are seen." })];
}

document.addEventListener("look-again", look);
setInterval(look, 2000);
look();
