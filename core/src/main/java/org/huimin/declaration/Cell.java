package org.huimin.declaration;

import java.util.List;
import org.huimin.source.Span;
import org.huimin.vocabulary.Column;

/** A cell of a table, read as its table and column ask. */
public sealed interface Cell {
    /** Where its content stands. */
    Span span();

    /** Text, untouched: a full name, a note, the name of a case. */
    record Words(Text text) implements Cell {
        @Override
        public Span span() {
            return text.span();
        }
    }

    /** Nothing between the bars. */
    record Empty(Span span) implements Cell {}

    /** A head whose meaning the language fixes. */
    record Head(Column column, Span span) implements Cell {}

    /** A name: of a department, of a field. */
    record Named(Name name) implements Cell {
        @Override
        public Span span() {
            return name.span();
        }
    }

    /** Several names: former names. */
    record Names(List<Name> names, Span span) implements Cell {
        public Names {
            names = List.copyOf(names);
        }
    }

    /** The path of a field or definition, at the head of an input column. */
    record Input(List<Name> path, Span span) implements Cell {
        public Input {
            path = List.copyOf(path);
        }
    }

    /** The unit of the amounts below, at the head of a rate table's last column. */
    record Rate(RateUnit unit) implements Cell {
        @Override
        public Span span() {
            return unit.span();
        }
    }

    /** A measure whose outcome the column expects, at the head of a table of cases. */
    record Expected(MeasureReference reference) implements Cell {
        @Override
        public Span span() {
            return reference.span();
        }
    }

    /** Any value: {@code -}. */
    record Any(Span span) implements Cell {}

    /** One of several values, ranges or limits. */
    record Patterns(List<Pattern> patterns, Span span) implements Cell {
        public Patterns {
            patterns = List.copyOf(patterns);
        }
    }

    /** What is due. */
    record Due(Outcome outcome) implements Cell {
        @Override
        public Span span() {
            return outcome.span();
        }
    }

    /** A fact's value. */
    record Fact(Expression value) implements Cell {
        @Override
        public Span span() {
            return value.span();
        }
    }

    /** A field's type. */
    record Type(FieldType type) implements Cell {
        @Override
        public Span span() {
            return type.span();
        }
    }

    /** A cell that could not be read; its error has been reported. */
    record Unread(Text text) implements Cell {
        @Override
        public Span span() {
            return text.span();
        }
    }
}
