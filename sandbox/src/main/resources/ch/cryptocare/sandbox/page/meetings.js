import { action, api, badge, fill, h, time } from "./dom.js";

export async function refresh(section) {
  const { json, total } = await api("GET", "/sandbox/meetings?limit=50&all=true");
  fill(section.querySelector("[data-list]"), json, card, "No meeting yet. A paid booking makes one.");
  return total;
}

function card(meeting) {
  return h(
    "article",
    { class: "card" },
    h(
      "div",
      { class: "row" },
      h("span", { class: "strong grow" }, meeting.topic ?? "(no topic)"),
      badge(meeting.status),
      h("span", { class: "soft" }, when(meeting), `, ${meeting.duration} min`),
    ),
    h("p", { class: "soft" }, `Meeting ${meeting.id}, passcode ${meeting.password}, host ${meeting.host_email}, made `, time(meeting.created_at)),
    h("div", { class: "row" }, ...buttons(meeting)),
  );
}

function when(meeting) {
  return meeting.start_time ? new Date(meeting.start_time).toLocaleString() : "any time";
}

function buttons(meeting) {
  const path = `/sandbox/meetings/${meeting.id}`;
  const open = h(
    "a",
    { class: "button quiet", href: meeting.join_url, target: "_blank", rel: "noopener", "data-key": `open ${meeting.id}` },
    "Open",
  );
  switch (meeting.status) {
    case "deleted":
      return [];
    case "started":
      return [
        action("End", { key: `end ${meeting.id}`, call: () => api("POST", `${path}/end`), done: "The meeting has ended." }),
        open,
      ];
    default:
      return [
        action("Start", { key: `start ${meeting.id}`, call: () => api("POST", `${path}/start`), done: "The meeting has started." }),
        open,
      ];
  }
}
