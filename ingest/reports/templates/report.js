"use strict";
(function () {
    const byId = (id) => document.getElementById(id);
    const form = byId("tools");
    const choices = { change: byId("by-change"), section: byId("by-section"), mark: byId("by-mark") };
    const typed = byId("by-words");
    const statements = [...document.querySelectorAll("article")];
    const parts = [...document.querySelectorAll("section.part")];

    const texts = new Map();
    const textOf = (statement) => {
        if (!texts.has(statement)) texts.set(statement, statement.textContent.toLowerCase());
        return texts.get(statement);
    };

    function isShown(statement) {
        const { change, section, marks } = statement.dataset;
        const has = (choice, value) => !choice.value || choice.value.split(" ").includes(value);
        return has(choices.change, change)
            && (!choices.section.value || choices.section.value === section)
            && (!choices.mark.value || marks.split(" ").includes(choices.mark.value))
            && typed.value.toLowerCase().split(/\s+/).every((word) => textOf(statement).includes(word));
    }

    function show() {
        let shown = 0;
        for (const statement of statements) {
            statement.hidden = !isShown(statement);
            shown += !statement.hidden;
        }
        for (const part of parts) {
            part.hidden = !part.querySelector("article:not([hidden])");
        }
        const all = shown === statements.length;
        byId("shown").textContent = shown ? `${shown} of ${statements.length} statements shown`
            : "No statement is like that";
        document.body.classList.toggle("is-filtered", !all);
    }

    function showAll() {
        [...Object.values(choices), typed].forEach((choice) => { choice.value = ""; });
        show();
    }

    // A link to a statement that is filtered out removes all filters.
    function reveal() {
        const target = byId(location.hash.slice(1));
        if (target && target.closest("[hidden]")) {
            showAll();
            target.scrollIntoView();
        }
        if (target && target.matches("article.quiet")) target.querySelector("details").open = true;
    }

    // Go to the next change: from the focused one, otherwise from the part of the page in view.
    function step(direction) {
        const changes = statements.filter((each) => !each.hidden && !each.classList.contains("quiet"));
        const at = changes.indexOf(document.activeElement.closest("article"));
        const place = (each) => each.getBoundingClientRect().top - window.innerHeight / 3;
        const below = changes.findIndex((each) => place(each) > 0);
        const seen = below < 0 ? changes.length : below;
        const next = changes[at < 0 ? (direction > 0 ? seen : seen - 1) : at + direction];
        if (!next) return;
        next.tabIndex = -1;
        next.focus({ preventScroll: true });
        next.scrollIntoView();
    }

    form.addEventListener("change", show);
    typed.addEventListener("input", show);
    byId("next").addEventListener("click", () => step(1));
    byId("previous").addEventListener("click", () => step(-1));
    document.addEventListener("keydown", (event) => {
        const direction = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (event.altKey && direction && !event.target.closest("select")) {
            event.preventDefault();
            step(direction);
        }
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    byId("all").addEventListener("click", showAll);
    window.addEventListener("hashchange", reveal);
    byId("filters").hidden = byId("moves").hidden = false;
    byId("contents").open = window.matchMedia("(min-width: 64rem)").matches;
    show();
    reveal();
})();
