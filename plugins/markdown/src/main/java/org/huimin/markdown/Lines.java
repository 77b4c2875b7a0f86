package org.huimin.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huimin.model.Funding;
import org.huimin.model.PluginDatum;
import org.huimin.plugin.Words;

/** Labelled lines as items of a list. Labels without content are left out. */
final class Lines {
    private final Page page;
    private final Words words;
    private final Figures figures;

    Lines(Page page, Words words, Figures figures) {
        this.page = page;
        this.words = words;
        this.figures = figures;
    }

    /** A label with Markdown behind it. */
    void line(String label, String content) {
        page.item(0, words.of("line", Map.of("label", words.of(label), "content", content)));
    }

    /** A label with a text behind it, if there is one. */
    void text(String label, Optional<String> text) {
        text.map(MarkdownText::escape).ifPresent(content -> line(label, content));
    }

    /** A label with names behind it. */
    void names(String label, List<String> names) {
        if (!names.isEmpty()) {
            line(label, joined(names));
        }
    }

    /** Names with the separator of the language between them. */
    String joined(List<String> names) {
        return names.stream().map(MarkdownText::escape).collect(Collectors.joining(words.of("separator")));
    }

    /** A label with a list below it. */
    <T> void list(String label, List<T> parts, Function<T, String> markdown) {
        if (parts.isEmpty()) {
            return;
        }
        page.item(0, words.of("list", Map.of("label", words.of(label))));
        parts.forEach(part -> page.item(1, markdown.apply(part)));
    }

    void texts(String label, List<String> texts) {
        list(label, texts, MarkdownText::escape);
    }

    void funding(List<Funding> sources) {
        list(
                "funding",
                sources,
                source ->
                        named(source.source(), source.yuan().map(figures::money).orElse("")));
    }

    void data(List<PluginDatum> data) {
        list("data", data, datum -> named(datum.plugin() + "." + datum.key(), MarkdownText.escape(datum.value())));
    }

    /** A name that stands out, and Markdown that belongs to it. */
    static String named(String name, String content) {
        String strong = "**" + MarkdownText.escape(name) + "**";
        return content.isEmpty() ? strong : strong + " " + content;
    }
}
