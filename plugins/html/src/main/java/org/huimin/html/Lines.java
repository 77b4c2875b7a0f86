package org.huimin.html;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.huimin.model.Funding;
import org.huimin.model.PluginDatum;
import org.huimin.plugin.Words;
import org.huimin.wording.PlanWording;

/** Labels and what stands behind them, in a list of definitions; and tables. */
final class Lines {
    private final Html html;
    private final Words words;
    private final PlanWording wording;

    Lines(Html html, Words words, PlanWording wording) {
        this.html = requireNonNull(html, "html is null");
        this.words = requireNonNull(words, "words is null");
        this.wording = requireNonNull(wording, "wording is null");
    }

    void line(String label, String content) {
        label(label);
        html.element("dd", content);
    }

    void label(String label) {
        html.open("dt", "data-label", label).raw(Html.escape(words.of(label))).close("dt");
    }

    <T> void items(String label, List<T> parts, Function<T, String> text) {
        if (!parts.isEmpty()) {
            label(label);
            parts.forEach(part -> html.element("dd", text.apply(part)));
        }
    }

    /** A name, and what is said of it, each by itself. */
    void named(String name, String content) {
        html.open("dd").element("strong", name);
        if (!content.isEmpty()) {
            html.raw(" ").element("span", content, "class", "value");
        }
        html.close("dd");
    }

    void departments(String label, List<String> names) {
        if (!names.isEmpty()) {
            label(label);
            names.forEach(name -> html.element("dd", name, "data-department", name));
        }
    }

    void sources(List<Funding> funding, List<String> basis, List<PluginDatum> data) {
        if (!funding.isEmpty()) {
            label("funding");
            funding.forEach(source ->
                    named(source.source(), source.yuan().map(wording::money).orElse("")));
        }
        items("basis", basis, Function.identity());
        if (!data.isEmpty()) {
            label("data");
            data.forEach(datum -> named(datum.plugin() + "." + datum.key(), datum.value()));
        }
    }

    String joined(List<String> names) {
        return String.join(words.of("separator"), names);
    }

    /**
     * A table; it can be scrolled sideways where it is too wide.
     *
     * @param name what it is called
     * @param rows the cells; the first row is the head
     */
    void table(String name, List<List<String>> rows) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name);
        html.open("table").open("thead").open("tr");
        rows.get(0).forEach(cell -> html.element("th", cell, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        for (List<String> row : rows.subList(1, rows.size())) {
            html.open("tr");
            row.forEach(cell -> html.element("td", cell));
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
    }
}
