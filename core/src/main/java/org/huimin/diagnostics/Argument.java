package org.huimin.diagnostics;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.huimin.vocabulary.Keyword;

/** A value that a message speaks of. */
public sealed interface Argument {
    /** Words of the plan, or a number: the same in every language. */
    record Literal(String text) implements Argument {
        public Literal {
            requireNonNull(text, "text is null");
        }
    }

    /** A word of the plan language, written in the language of the message. */
    record Term(Keyword keyword) implements Argument {
        public Term {
            requireNonNull(keyword, "keyword is null");
        }
    }

    /**
     * A phrase of the code's message catalogue.
     *
     * @param key the key of the phrase
     */
    record Phrase(String key) implements Argument {
        public Phrase {
            requireNonNull(key, "key is null");
        }
    }

    /** Several values, with the separator of the language between them. */
    record Several(List<Argument> values) implements Argument {
        public Several {
            values = List.copyOf(values);
        }
    }
}
