package org.huimin.html;

import static java.util.Objects.requireNonNull;

import java.util.TreeSet;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.plugin.Words;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;

/** Writes a plan as a page: its head, the contents, the programmes, charts, what measures refer to. */
final class PlanPage {
    private final Language language;
    private final Plan plan;
    private final PlanWording wording;
    private final Words words;
    private final Html html = new Html();
    private final Lines lines;
    private final Headings headings;
    private final MeasureArticle measures;
    private final LibrarySections libraries;

    PlanPage(Language language, Plan plan) {
        this.language = requireNonNull(language, "language is null");
        this.plan = requireNonNull(plan, "plan is null");
        wording = new PlanWording(language, plan);
        words = new Words(HtmlPlugin.class, language);
        lines = new Lines(html, words);
        headings = new Headings(words, wording);
        measures = new MeasureArticle(plan, html, words, wording, lines, headings);
        libraries = new LibrarySections(plan, html, words, wording, lines);
    }

    /** The page. */
    String write() {
        PageResource style = PageResource.of("page.css");
        PageResource script = PageResource.of("page.js");
        html.raw("<!DOCTYPE html>\n").open("html", "lang", language == Language.CHINESE ? "zh-CN" : "en");
        writeHead(style, script);
        html.open("body");
        html.open("a", "class", "skip", "href", "#text").text(words.of("skip")).close("a");
        html.open("header").element("h1", plan.title()).open("dl");
        lines.line("year", Integer.toString(plan.year()));
        plan.region().ifPresent(region -> lines.line("region", region));
        html.close("dl").close("header").open("div", "class", "layout");
        writeContents();
        html.open("main", "id", "text", "tabindex", "-1");
        plan.preamble().forEach(paragraph -> html.element("p", paragraph));
        writeTools();
        plan.programmes().forEach(this::write);
        new Charts(plan, html, words).write();
        libraries.write();
        html.close("main").close("div").open("script").raw(script.content()).close("script");
        return html.close("body").close("html").toString();
    }

    private void writeHead(PageResource style, PageResource script) {
        html.open("head").open("meta", "charset", "utf-8");
        html.open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src '" + style.hash() + "'; script-src '" + script.hash()
                        + "'; base-uri 'none'; form-action 'none'");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.open("title").raw(Html.escape(plan.title())).close("title");
        html.open("style").raw(style.content()).close("style");
        html.open("script", "type", "application/ld+json")
                .raw(new LinkedData(language, plan, wording).write())
                .close("script");
        html.close("head");
    }

    private void writeContents() {
        html.open("nav", "aria-label", words.of("contents")).open("details", "open", "");
        html.open("summary").raw(words.of("contents")).close("summary").open("ol");
        for (Programme programme : plan.programmes()) {
            html.open("li").element("a", headings.of(programme), "href", "#" + Headings.anchor(programme));
            if (!programme.measures().isEmpty()) {
                html.open("ol");
                programme
                        .measures()
                        .forEach(measure -> html.open("li")
                                .element("a", headings.of(measure), "href", "#" + Headings.anchor(measure))
                                .close("li"));
                html.close("ol");
            }
            html.close("li");
        }
        html.close("ol").close("details").close("nav");
    }

    /** Search and filter; without a script they could do nothing, and are not shown. */
    private void writeTools() {
        html.open("div", "class", "tools", "role", "search", "hidden", "");
        html.open("div").element("label", words.of("search"), "for", "search");
        html.open("input", "type", "search", "id", "search").close("div");
        html.open("div")
                .element("label", words.of("filter"), "for", "department")
                .open("select", "id", "department");
        html.open("option", "value", "").raw(words.of("all")).close("option");
        TreeSet<String> names = new TreeSet<>();
        plan.measures().forEach(measure -> {
            names.addAll(measure.responsible());
            names.addAll(measure.cooperating());
        });
        names.forEach(name ->
                html.open("option", "value", name).raw(Html.escape(name)).close("option"));
        html.close("select").close("div");
        html.open("p", "id", "count", "role", "status", "data-words", words.of("found"))
                .close("p")
                .close("div");
    }

    private void write(Programme programme) {
        html.open("section", "class", "programme", "aria-labelledby", Headings.anchor(programme));
        html.element("h2", headings.of(programme), "id", Headings.anchor(programme));
        programme.purpose().forEach(paragraph -> html.element("p", paragraph, "class", "purpose"));
        programme.measures().forEach(measures::write);
        html.close("section");
    }
}
