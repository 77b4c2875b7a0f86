package org.huimin.typing;

import java.util.Optional;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Field;
import org.huimin.model.Path;
import org.huimin.source.Span;

/**
 * The field that a fact of a case gives.
 *
 * @param path the way to it
 * @param field the field
 * @param span where it stands
 */
public record CaseField(Path path, Field field, Span span) {
    static Optional<CaseField> of(Term term, Span span, TypeReports reports) {
        if (term instanceof Term.OfField field) {
            return Optional.of(new CaseField(field.path(), field.field(), span));
        }
        reports.report(reports.about(HostCode.FACT_NOT_A_FIELD, span));
        return Optional.empty();
    }
}
