package org.huimin.compile;

import java.util.List;
import java.util.Optional;
import org.huimin.declaration.Declaration;
import org.huimin.vocabulary.Label;

/** The lines below a heading, by what they are. */
final class Body {
    private final List<Declaration> lines;

    Body(List<Declaration> lines) {
        this.lines = lines;
    }

    /** The lines of a sort, in their order. */
    <D extends Declaration> List<D> all(Class<D> sort) {
        return lines.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** The first line of a sort; of labels that may stand once, a second one has been reported. */
    <D extends Declaration> Optional<D> first(Class<D> sort) {
        return all(sort).stream().findFirst();
    }

    /** The lines of text with a label, in their order. */
    List<Declaration.TextLine> texts(Label label) {
        return all(Declaration.TextLine.class).stream()
                .filter(line -> line.label() == label)
                .toList();
    }

    /** The first text with a label. */
    Optional<String> text(Label label) {
        return texts(label).stream().findFirst().map(line -> line.text().value());
    }
}
