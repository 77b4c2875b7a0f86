package org.huimin.typing;

import java.util.Optional;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Domain;
import org.huimin.model.Path;
import org.huimin.source.Span;

/** The field or definition at the head of a column of a rate table. */
public final class TableInput {
    private final Term term;
    private final Path path;
    private final Span span;

    private TableInput(Term term, Path path, Span span) {
        this.term = term;
        this.path = path;
        this.span = span;
    }

    static Optional<TableInput> of(Term term, Span span, TypeReports reports) {
        if (term instanceof Term.OfField field && !(field.field().domain() instanceof Domain.Reference)) {
            return Optional.of(new TableInput(term, field.path(), span));
        }
        if (term instanceof Term.OfDefinition definition) {
            return Optional.of(new TableInput(term, definition.path(), span));
        }
        reports.report(reports.about(HostCode.NOT_A_VALUE, span));
        return Optional.empty();
    }

    /** The way to the field or definition. */
    public Path path() {
        return path;
    }

    /** Where it stands. */
    Span span() {
        return span;
    }

    Term term() {
        return term;
    }

    /** The value of the field or definition; a condition has none. */
    Optional<TypedValue> value() {
        return ValueTyper.value(term, span);
    }
}
