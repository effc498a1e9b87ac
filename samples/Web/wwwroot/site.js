// Conveniences only: every page works without this file. Nothing here stores anything or sends anything.
"use strict";
document.documentElement.classList.add("js");

document.addEventListener("DOMContentLoaded", () => {
    for (const button of document.querySelectorAll("[data-answer-rest]")) {
        button.addEventListener("click", () => {
            const form = button.closest("form");
            let count = 0;
            for (const no of form.querySelectorAll('input[type="radio"][value="no"]')) {
                if (!form.querySelector(`input[name="${CSS.escape(no.name)}"]:checked`)) {
                    no.checked = true;
                    count++;
                }
            }
            button.nextElementSibling.textContent = count === 0 ? "All are answered." : count === 1 ? "One answer was set to No." : `${count} answers were set to No.`;
            form.querySelector("button.main").focus();
        });
    }

    // 'None of these' and a place exclude each other.
    for (const map of document.querySelectorAll(".body-map")) {
        map.addEventListener("change", event => {
            const none = map.querySelector('[value="none"]');
            for (const box of map.querySelectorAll('input[type="checkbox"]')) {
                if (event.target.checked && box !== event.target && (box === none || event.target === none)) {
                    box.checked = false;
                }
            }
        });
    }

    for (const button of document.querySelectorAll("[data-print]")) {
        button.addEventListener("click", () => window.print());
    }

    // A second press while the answer is on its way would only ask twice.
    for (const form of document.querySelectorAll("form")) {
        let sent = false;
        form.addEventListener("submit", event => {
            if (sent && !event.submitter?.formAction.endsWith("/save")) {
                event.preventDefault();
            }
            sent = !event.submitter?.formAction.endsWith("/save");
        });
        window.addEventListener("pageshow", () => { sent = false; });
    }
});

// Paper has no folds; browsers that cannot say so in a style sheet are told here.
window.addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("details")) {
        fold.open = true;
    }
});
