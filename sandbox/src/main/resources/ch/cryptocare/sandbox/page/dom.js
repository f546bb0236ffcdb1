/** Makes an element: h("p", { class: "soft", onclick: f }, "text", child). */
export function h(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== false && value != null) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

/** Replaces a list only when it changed, and gives the focus back to the same control. */
export function fill(list, items, card, nothing) {
  const fingerprint = JSON.stringify(items);
  if (list.dataset.fingerprint === fingerprint) {
    return;
  }
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  list.dataset.fingerprint = fingerprint;
  list.replaceChildren(...(items.length ? items.map(card) : [h("p", { class: "empty" }, nothing)]));
  if (focused) {
    list.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }
}

/** Calls the sandbox's API; a problem becomes an Error with its sentence. */
export async function api(method, path, body) {
  const options = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const answer = await fetch(path, options);
  const text = await answer.text();
  const json = text ? JSON.parse(text) : undefined;
  if (!answer.ok) {
    throw new Error(json?.detail ?? `The sandbox answered ${answer.status}.`);
  }
  return { json, total: Number(answer.headers.get("X-Total-Count") ?? json?.length ?? 0) };
}

let noticeTimer;

export function say(sentence) {
  const notice = document.getElementById("notice");
  notice.textContent = sentence;
  clearTimeout(noticeTimer);
  noticeTimer = setTimeout(() => (notice.textContent = ""), 4000);
}

/** A button that calls, tells how it went, and has the page look again. */
export function action(label, { quiet, key, call, done }) {
  return h(
    "button",
    {
      type: "button",
      class: quiet && "quiet",
      "data-key": key,
      async onclick(event) {
        const button = event.currentTarget;
        button.disabled = true;
        try {
          await call();
          say(done);
        } catch (error) {
          say(error.message);
        }
        button.disabled = false;
        document.dispatchEvent(new CustomEvent("look-again"));
      },
    },
    label,
  );
}

export function badge(word) {
  return h("span", { class: `badge ${word}` }, word);
}

export function time(instant) {
  return h("time", { datetime: instant, title: instant }, new Date(instant).toLocaleTimeString());
}
