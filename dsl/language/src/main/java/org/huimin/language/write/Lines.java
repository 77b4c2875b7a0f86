package org.huimin.language.write;

import java.util.ArrayList;
import java.util.List;
import org.huimin.declaration.Declaration;
import org.huimin.vocabulary.Label;

/** Makes lines of text. */
final class Lines {
    private final Parts parts;

    Lines(Parts parts) {
        this.parts = parts;
    }

    Declaration text(Label label, String value, String place) {
        return new Declaration.TextLine(parts.line(), label, parts.text(value, place));
    }

    /** A line for each paragraph. */
    List<Declaration> texts(Label label, List<String> values, String place) {
        List<Declaration> texts = new ArrayList<>();
        for (String value : values) {
            texts.add(text(label, value, place + "[" + texts.size() + "]"));
        }
        return texts;
    }
}
