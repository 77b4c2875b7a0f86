package org.huimin.docx;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.plugin.Words;
import org.huimin.wording.LabelledLine;

/** Writes labels and what stands behind them, each in one paragraph. */
final class LabelledLines {
    private final Paper paper;
    private final Words words;

    LabelledLines(Paper paper, Words words) {
        this.paper = requireNonNull(paper, "paper is null");
        this.words = requireNonNull(words, "words is null");
    }

    void write(LabelledLine line) {
        boolean names =
                line.label() == LabelledLine.Label.RESPONSIBLE || line.label() == LabelledLine.Label.COOPERATING;
        write(line.heading(), line.entries(), words.of(names ? "separator" : "detail"));
    }

    /** A label of the plugin's own with one text behind it. */
    void write(String label, String text) {
        write(label, List.of(new LabelledLine.Entry(Optional.empty(), text)), "");
    }

    void write(String label, List<LabelledLine.Entry> entries, String separator) {
        Paper.Paragraph paragraph =
                paper.paragraph(Style.LINE).add(Style.LABEL, words.of("line", Map.of("label", label, "content", "")));
        boolean first = true;
        for (LabelledLine.Entry entry : entries) {
            if (!first) {
                paragraph.add(separator);
            }
            first = false;
            boolean both = entry.name().isPresent() && !entry.text().isEmpty();
            entry.name().ifPresent(name -> paragraph.add(Style.NAME, name));
            if (both) {
                paragraph.add(" ");
            }
            if (!entry.text().isEmpty()) {
                paragraph.add(Style.TEXT, entry.text());
            }
        }
    }
}
