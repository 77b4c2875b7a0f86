package org.huimin.diagnostics;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Unit;

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
     * A unit, written in the language of the message: what is counted or measured, and per what.
     *
     * @param above the units before the first slash
     * @param below the units behind slashes
     */
    record Measure(List<Unit> above, List<Unit> below) implements Argument {
        public Measure {
            above = List.copyOf(above);
            below = List.copyOf(below);
        }

        /** A single unit. */
        public static Measure of(Unit unit) {
            return new Measure(List.of(unit), List.of());
        }

        /** The units in a language, those that it is counted for behind slashes. */
        public String text(Language language) {
            String front = above.stream().map(unit -> unit.write(language)).collect(Collectors.joining("\u00B7"));
            String behind =
                    below.stream().map(unit -> "/" + unit.write(language)).collect(Collectors.joining());
            return (front.isEmpty() ? "1" : front) + behind;
        }
    }

    /**
     * A phrase of the code's message catalogue.
     *
     * @param key the key of the phrase
     * @param arguments what the phrase speaks of
     */
    record Phrase(String key, Map<String, Argument> arguments) implements Argument {
        public Phrase {
            requireNonNull(key, "key is null");
            arguments = Map.copyOf(arguments);
        }

        /** A phrase that speaks of nothing else. */
        public Phrase(String key) {
            this(key, Map.of());
        }
    }

    /** Several values, with the separator of the language between them. */
    record Several(List<Argument> values) implements Argument {
        public Several {
            values = List.copyOf(values);
        }
    }

    /**
     * Words that are shown as a whole where a literal would be cut: the way to a place. They are cut behind some lines.
     *
     * @param text the words
     */
    static Argument whole(String text) {
        return whole(text, 5);
    }

    private static Argument whole(String text, int pieces) {
        int longest = Printable.LONGEST;
        if (pieces == 1 || text.codePointCount(0, text.length()) <= longest) {
            return new Literal(text);
        }
        int end = text.offsetByCodePoints(0, longest);
        Map<String, Argument> parts =
                Map.of("front", new Literal(text.substring(0, end)), "rest", whole(text.substring(end), pieces - 1));
        return new Phrase("whole", parts);
    }
}
