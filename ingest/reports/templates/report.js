"use strict";
(function () {
    const byId = (id) => document.getElementById(id);
    const form = byId("tools");
    const choices = { change: byId("by-change"), section: byId("by-section"), mark: byId("by-mark") };
    const statements = [...document.querySelectorAll("article")];
    const parts = [...document.querySelectorAll("section.part")];

    function isShown(statement) {
        const { change, section, marks } = statement.dataset;
        const has = (choice, value) => !choice.value || choice.value.split(" ").includes(value);
        return has(choices.change, change)
            && (!choices.section.value || choices.section.value === section)
            && (!choices.mark.value || marks.split(" ").includes(choices.mark.value));
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
        Object.values(choices).forEach((choice) => { choice.value = ""; });
        show();
    }

    // A link to a statement that is not shown shows all again.
    function reveal() {
        const target = byId(location.hash.slice(1));
        if (target && target.closest("[hidden]")) {
            showAll();
            target.scrollIntoView();
        }
    }

    form.addEventListener("change", show);
    form.addEventListener("submit", (event) => event.preventDefault());
    byId("all").addEventListener("click", showAll);
    window.addEventListener("hashchange", reveal);
    byId("filters").hidden = false;
    byId("contents").open = window.matchMedia("(min-width: 64rem)").matches;
    show();
})();
