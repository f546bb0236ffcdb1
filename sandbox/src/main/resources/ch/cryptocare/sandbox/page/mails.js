import { api, fill, h, time } from "./dom.js";

let chosen;

export async function refresh(section) {
  const to = document.getElementById("mail-to").value.trim();
  const query = to ? `&to=${encodeURIComponent(to)}` : "";
  const { json, total } = await api("GET", `/sandbox/mails?limit=50${query}`);
  const rows = json.map((mail) => ({ ...mail, chosen: mail.id === chosen }));
  fill(section.querySelector("[data-list]"), rows, row, "No mail yet.");
  return total;
}

function row(mail) {
  return h(
    "button",
    {
      type: "button",
      class: "mail",
      "data-key": mail.id,
      "aria-pressed": String(mail.chosen),
      onclick: () => open(mail),
    },
    h("span", { class: "strong" }, mail.subject || "(no subject)"),
    h("span", { class: "soft" }, "to ", mail.to),
    h("span", { class: "soft" }, mail.via, ", ", time(mail.receivedAt), attached(mail.attachments.length)),
  );
}

function attached(count) {
  return count ? `, ${count} attached` : "";
}

function open(mail) {
  chosen = mail.id;
  document.querySelector("[data-reader]").replaceChildren(
    h("h3", {}, mail.subject || "(no subject)"),
    h("p", { class: "soft" }, "from ", mail.from),
    h("p", { class: "soft" }, "to ", mail.to),
    mail.html ? preview(mail) : h("pre", {}, mail.text),
    mail.html ? folded("Text", h("pre", {}, mail.text)) : null,
    ...mail.attachments.map(attachment),
    folded("Headers", h("pre", {}, Object.entries(mail.headers).map((pair) => pair.join(": ")).join("\n"))),
  );
  document.dispatchEvent(new CustomEvent("look-again"));
}

function preview(mail) {
  return h("iframe", {
    title: `The mail as it looks: ${mail.subject}`,
    sandbox: "allow-popups allow-popups-to-escape-sandbox",
    src: `/sandbox/mails/${mail.id}/html`,
  });
}

function attachment(file) {
  const type = file.contentType.split(";")[0];
  const bytes = Uint8Array.from(atob(file.content), (letter) => letter.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  return folded(
    `${file.name} (${type}, ${bytes.length} bytes)`,
    h("a", { class: "button quiet", href: url, download: file.name }, "Save"),
    file.text ? h("pre", {}, file.text) : null,
  );
}

function folded(title, ...content) {
  return h("details", {}, h("summary", {}, title), ...content);
}
