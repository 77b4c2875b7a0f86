"use strict";
const tools = document.querySelector(".tools");
const search = document.getElementById("search");
const department = document.getElementById("department");
const count = document.getElementById("count");
const articles = Array.from(document.querySelectorAll("article"), (article) => ({
  article,
  text: article.textContent.toLowerCase(),
  departments: Array.from(article.querySelectorAll("[data-department]"), (name) => name.dataset.department),
}));

function show() {
  const wanted = search.value.trim().toLowerCase();
  let found = 0;
  for (const { article, text, departments } of articles) {
    const fits = text.includes(wanted) && (department.value === "" || departments.includes(department.value));
    article.hidden = !fits;
    found += fits ? 1 : 0;
  }
  count.textContent = count.dataset.words.replace("{count}", found);
}

/** A link to a measure that the search hides shows all measures again. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target !== null && target.hidden) {
    search.value = "";
    department.value = "";
    show();
    target.scrollIntoView();
  }
}

tools.hidden = false;
if (window.matchMedia("(max-width: 64rem)").matches) {
  document.querySelector("nav details").open = false;
}
search.addEventListener("input", show);
department.addEventListener("change", show);
window.addEventListener("hashchange", reveal);
show();
reveal();
