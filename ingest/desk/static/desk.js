// What Datasette's own pages lack for those who do not see them, and what is long set aside.
document.documentElement.lang = "en";

document.addEventListener("DOMContentLoaded", () => {
  const content = document.querySelector("section.content");
  content.id = "content";
  content.tabIndex = -1;
  content.setAttribute("role", "main");

  // Datasette's own pages have no h2.
  const own = document.body.classList.contains("desk") ? [] : content.querySelectorAll("h3");
  own.forEach((heading) => heading.setAttribute("aria-level", "2"));
  content.querySelectorAll(".table-wrapper").forEach((table) => (table.tabIndex = 0));

  window.addEventListener("load", nameFields); // once Datasette has made its field for SQL

  nameQuestion();
  nameTable(content);
  setAside(content.querySelector(".column-descriptions"), "What the columns mean");
  setAside(content.querySelector("body.table pre.wrapped-sql"), "How it is defined");
});

// What was typed into a form is not lost without a question, except by sending that form.
let sent = null;
const typed = (form) => form && form !== sent && form.dataset.typed;
document.addEventListener("input", ({ target }) => {
  const form = target.closest("form.correct");
  if (form && target.name !== "who") form.dataset.typed = "yes";
});
document.addEventListener("submit", ({ target }) => (sent = target));
window.addEventListener("beforeunload", (event) => {
  if ([...document.querySelectorAll("form.correct")].some(typed)) event.preventDefault();
});

// A named query is a question here; Datasette calls the page by its SQL, which is folded.
function nameQuestion() {
  const asks = document.querySelector("body.query form.sql input[type=submit]");
  if (!asks || document.querySelector("#sql-editor")) return;
  asks.value = "Ask";
  document.title = document.querySelector("h1").textContent;
  const [found, asked] = document.querySelectorAll("form.sql h3");
  found.textContent = found.textContent.match(/(more than )?[\d,]+ rows?/)?.[0] ?? "No rows";
  if (asked) asked.textContent = "Asked for";
  setAside(document.querySelector("#sql-query"), "SQL");
}

// A table is called in words, and what is for those who write SQL is folded.
function nameTable(content) {
  if (!document.body.classList.contains("table")) return;
  const heading = content.querySelector("h1");
  heading.textContent = heading.textContent.replace(" (view)", "");
  const counted = [...content.querySelectorAll("h3")].find((each) => /\brows?\b/.test(each.textContent));
  if (counted) counted.textContent = counted.textContent.replace(/ sorted by sort_key\s*$/, "");
  document.title = [heading, counted].filter(Boolean).map((each) => each.textContent.trim()).join(", ");
  for (const link of content.querySelectorAll("th a, th.col-Link")) {
    link.textContent = link.textContent.replaceAll("_", " ");
  }
  setAside(content.querySelector('a[title^="select" i].not-underlined')?.parentElement, "For analysts");
}

function nameFields() {
  const names = {
    'select[name^="_filter_column"]': "Column to filter by",
    'select[name^="_filter_op"]': "How to compare",
    'input[name^="_filter_value"]': "Value to compare with",
    "#sort_by": "Column to sort by",
    ".CodeMirror textarea, .cm-content": "SQL",
  };
  for (const [fields, name] of Object.entries(names)) {
    document.querySelectorAll(fields).forEach((field) => field.setAttribute("aria-label", name));
  }
}

function setAside(element, summary) {
  if (!element) return;
  const details = document.createElement("details");
  details.className = "about";
  details.append(Object.assign(document.createElement("summary"), { textContent: summary }));
  element.replaceWith(details);
  details.append(element);
}
