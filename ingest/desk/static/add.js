// Files are sent one after another, each as the body of a request of its own; what comes back is a
// piece of this page.
const drop = document.getElementById("drop");
const files = document.getElementById("files");
const added = document.getElementById("added");
const progress = document.getElementById("progress");

files.addEventListener("change", () => addAll([...files.files]));
drop.addEventListener("submit", (event) => event.preventDefault());
for (const name of ["dragover", "dragenter"]) {
  drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
}
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  addAll([...event.dataTransfer.files]);
});

let last = Promise.resolve();

function addAll(chosen) {
  const items = chosen.map((file) => [file, waiting(file)]);
  last = items.reduce((before, [file, item], i) => before.then(() => {
    progress.textContent = `Reading ${file.name} (${i + 1} of ${items.length}) …`;
    return add(file, item);
  }), last).then(() => {
    progress.textContent = `${items.length === 1 ? "The file was" : `${items.length} files were`} looked at. See below.`;
    files.value = "";
  });
}

function waiting(file) {
  const item = document.createElement("li");
  const name = Object.assign(document.createElement("strong"), { textContent: file.name });
  const state = Object.assign(document.createElement("p"), { textContent: "waiting …" });
  item.append(name, state);
  added.append(item);
  return item;
}

async function add(file, item) {
  const told = document.createElement("div");
  item.querySelector("p").replaceWith(told);
  if (file.size > drop.dataset.mostMib * 1024 * 1024) {
    told.textContent = `It is larger than ${drop.dataset.mostMib} MB.`;
    return;
  }
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", `Reading ${file.name}`);
  told.append(bar);
  try {
    const answer = await fetch(`${drop.dataset.address}?name=${encodeURIComponent(file.name)}`, {
      method: "POST",
      body: file,
      credentials: "same-origin",
      headers: {
        "content-type": "application/octet-stream",
        "x-csrftoken": drop.dataset.csrftoken,
        "x-reviewtrail-token": drop.dataset.token,
      },
    });
    const text = await answer.text();
    if (answer.ok) told.innerHTML = text;
    else told.textContent = `It was not taken (${answer.status}). Load this page anew and try again.`;
  } catch {
    told.textContent = "It could not be sent: the desk does not answer. Try again in a moment.";
  }
}

// An answer about one file leaves the list of the others as it is. What is asked back, or was wrong,
// comes in the place of the form, with what was typed.
added.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const told = document.createElement("div");
  try {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin" });
    if (answer.redirected) {
      told.setAttribute("role", "status");
      const link = Object.assign(document.createElement("a"), { href: answer.url, textContent: "See what was read" });
      told.append("Saved. ", link);
    } else {
      told.append(...asked(await answer.text()));
    }
  } catch {
    return alertIn(form, "It could not be sent: the desk does not answer. Try again in a moment.");
  }
  if (!told.childNodes.length) return alertIn(form, "It was not taken. Load this page anew and try again.");
  (form.closest(".asked") ?? form).replaceWith(told);
});

let askedBefore = 0;

// The sentence and the form of a page that asks back, with ids that no other file's form has.
function asked(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const found = [...page.querySelectorAll("#wrong, #wrong ~ form.correct, #wrong ~ dl")];
  askedBefore += 1;
  for (const element of found.flatMap((each) => [each, ...each.querySelectorAll("*")])) {
    for (const name of ["id", "for", "aria-describedby"]) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, `${value}-${askedBefore}`);
    }
  }
  const whole = document.createElement("div");
  whole.className = "asked";
  whole.append(...found);
  return found.length ? [whole] : [];
}

function alertIn(form, words) {
  form.querySelector("[role=alert]")?.remove();
  const told = Object.assign(document.createElement("p"), { textContent: words });
  told.setAttribute("role", "alert");
  form.prepend(told);
}
