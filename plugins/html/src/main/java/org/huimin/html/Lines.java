package org.huimin.html;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.huimin.plugin.Words;
import org.huimin.wording.LabelledLine;

/** Labels and what stands behind them, in a list of definitions; and tables. */
final class Lines {
    private static final Set<LabelledLine.Label> DEPARTMENTS =
            Set.of(LabelledLine.Label.RESPONSIBLE, LabelledLine.Label.COOPERATING);

    private final Html html;
    private final Words words;

    Lines(Html html, Words words) {
        this.html = requireNonNull(html, "html is null");
        this.words = requireNonNull(words, "words is null");
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

    /** What the wording says under a label; departments can be filtered by. */
    void write(LabelledLine line) {
        String key = line.label().name().toLowerCase(Locale.ROOT);
        html.open("dt", "data-label", key).raw(Html.escape(line.heading())).close("dt");
        for (LabelledLine.Entry entry : line.entries()) {
            if (DEPARTMENTS.contains(line.label())) {
                html.element("dd", entry.text(), "data-department", entry.text());
            } else if (entry.name().isPresent()) {
                named(entry.name().get(), entry.text());
            } else {
                html.element("dd", entry.text());
            }
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
