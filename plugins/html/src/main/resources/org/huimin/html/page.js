"use strict";
const tools = document.querySelector(".tools");
const search = document.getElementById("search");
const department = document.getElementById("department");
const count = document.getElementById("count");
const articles = Array.from(document.querySelectorAll("article"));

function show() {
  const wanted = search.value.trim().toLowerCase();
  let found = 0;
  for (const article of articles) {
    const departments = Array.from(article.querySelectorAll("[data-department]"), (name) => name.dataset.department);
    const fits = article.textContent.toLowerCase().includes(wanted)
        && (department.value === "" || departments.includes(department.value));
    article.hidden = !fits;
    found += fits ? 1 : 0;
  }
  count.textContent = found + " " + count.dataset.words;
}

tools.hidden = false;
search.addEventListener("input", show);
department.addEventListener("change", show);
show();
