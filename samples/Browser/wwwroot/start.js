// Loads the app, and does for it the few things that only a script can. Nothing here stores anything or sends anything.
"use strict";
document.documentElement.classList.add("js");

const home = document.getElementById("home");

function focus(element) {
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "nearest" });
}

window.screens = {
    // Another screen, by its title, or the start page for none: it begins at its top, and its heading is read out.
    show(title) {
        home.hidden = title !== null;
        document.title = `${title ?? home.dataset.title} - Back spasm guide`;
        focus((title === null ? home : document.getElementById("app")).querySelector("h1"));
        scrollTo(0, 0);
    },

    // Something is missing on the screen.
    refuse(title) {
        document.title = `${title} - Back spasm guide`;
        focus(document.getElementById("errors"));
    },

    focus(id) {
        focus(document.getElementById(id));
    },

    // To a part of the screen, without a step in the browser's history, where each step is a screen.
    jump(id) {
        const heading = document.getElementById(id);
        heading.tabIndex = -1;
        focus(heading);
        heading.scrollIntoView();
    },

    // Paper has no folds.
    print() {
        for (const fold of document.querySelectorAll("#app details")) {
            fold.open = true;
        }
        print();
    },
};

// Answers are in this page alone: a slip of the finger would lose them.
addEventListener("beforeunload", event => {
    if (home.hidden) {
        event.preventDefault();
    }
});

// Once it is loaded, nothing is left to fetch: the browser is told to let this page reach nothing any more, not even its own host.
// What remains allowed is the runtime's own code, which it compiles while it runs, and the icon, which is a part of the page.
function shut() {
    removeEventListener("unhandledrejection", fail);
    const policy = document.createElement("meta");
    policy.httpEquiv = "Content-Security-Policy";
    policy.content = "default-src 'none'; script-src 'wasm-unsafe-eval'; img-src data:; form-action 'none'";
    document.head.append(policy);
}

function fail() {
    document.getElementById("start").textContent = "The questions could not be loaded. Check your connection and load this page again. If you feel very ill or are worried, get medical help without waiting for it.";
}

// A file that is missing shows as a rejection that nobody handles.
addEventListener("unhandledrejection", fail);
Blazor.start().then(shut, fail);
