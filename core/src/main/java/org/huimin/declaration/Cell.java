package org.huimin.declaration;

import java.util.List;
import org.huimin.source.Span;
import org.huimin.vocabulary.Column;

/** A cell of a table, read as its table and column ask. */
public sealed interface Cell {
    /** Where its content stands. */
    Span span();

    /** Calls the visitor's method for this one. */
    <R> R accept(CellVisitor<R> visitor);

    /** Text, untouched: a full name, a note, the name of a case. */
    record Words(Text text) implements Cell {
        @Override
        public Span span() {
            return text.span();
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visitWords(this);
        }
    }

    /** Nothing between the bars. */
    record Empty(Span span) implements Cell {
        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visitEmpty(this);
        }
    }

    /** A head whose meaning the language fixes. */
    record Head(Column column, Span span) implements Cell {
        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visitHead(this);
        }
    }

    /** A name: of a department, of a field. */
    record Named(Name name) implements Cell {
        @Override
        public Span span() {
            return name.span();
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visitNamed(this);
        }
    }

    /** Several names: former names. */
    record Names(List<Name> names, Span span) implements Cell {
        public Names {
            names = List.copyOf(names);
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visitNames(this);
        }
    }

    /** The path of a field or definition, at the head of an input column. */
    record Input(List<Name> path, Span span) implements Cell {
        public Input {
            path = List.copyOf(path);
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visitInput(this);
        }
    }

    /** The unit of the amounts below, at the head of a rate table's last column. */
    record Rate(RateUnit unit) implements Cell {
        @Override
        public Span span() {
            return unit.span();
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visitRate(this);
        }
    }

    /** A measure whose outcome the column expects, at the head of a table of cases. */
    record Expected(MeasureReference reference) implements Cell {
        @Override
        public Span span() {
            return reference.span();
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visitExpected(this);
        }
    }

    /** Any value: {@code -}. */
    record Any(Span span) implements Cell {
        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visitAny(this);
        }
    }

    /** One of several values, ranges or limits. */
    record Patterns(List<Pattern> patterns, Span span) implements Cell {
        public Patterns {
            patterns = List.copyOf(patterns);
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visitPatterns(this);
        }
    }

    /** What is due. */
    record Due(Outcome outcome) implements Cell {
        @Override
        public Span span() {
            return outcome.span();
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visitDue(this);
        }
    }

    /** A fact's value. */
    record Fact(Expression value) implements Cell {
        @Override
        public Span span() {
            return value.span();
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visitFact(this);
        }
    }

    /** A field's type. */
    record Type(FieldType type) implements Cell {
        @Override
        public Span span() {
            return type.span();
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visitType(this);
        }
    }

    /** A cell that could not be read; its error has been reported. */
    record Unread(Text text) implements Cell {
        @Override
        public Span span() {
            return text.span();
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visitUnread(this);
        }
    }
}
