package org.huimin.docx;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.huimin.plugin.Words;
import org.huimin.wording.LabelledLine;

/** Writes labels and what stands behind them. */
final class LabelledLines {
    private final Paper paper;
    private final Words words;

    LabelledLines(Paper paper, Words words) {
        this.paper = requireNonNull(paper, "paper is null");
        this.words = requireNonNull(words, "words is null");
    }

    /** A label with each of the things behind it in a paragraph of its own. */
    void write(LabelledLine line) {
        line.entries().forEach(entry -> write(line.heading(), entry));
    }

    /** A label of the plugin's own with one text behind it. */
    void write(String label, String text) {
        write(label, new LabelledLine.Entry(Optional.empty(), text));
    }

    private void write(String label, LabelledLine.Entry entry) {
        Paper.Paragraph paragraph =
                paper.paragraph(Style.LINE).add(Style.LABEL, words.of("line", Map.of("label", label, "content", "")));
        entry.name().ifPresent(name -> paragraph.add(Style.NAME, name));
        if (entry.name().isPresent() && !entry.text().isEmpty()) {
            paragraph.add(" ");
        }
        if (!entry.text().isEmpty()) {
            paragraph.add(Style.TEXT, entry.text());
        }
    }
}
