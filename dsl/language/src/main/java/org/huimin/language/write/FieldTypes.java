package org.huimin.language.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huimin.declaration.FieldType;
import org.huimin.declaration.Numeral;
import org.huimin.declaration.UnitName;
import org.huimin.model.Domain;
import org.huimin.model.DomainVisitor;
import org.huimin.model.Field;
import org.huimin.vocabulary.FieldKind;

/** Makes the types of fields. */
final class FieldTypes implements DomainVisitor<FieldType.Kind> {
    private final Parts parts;
    private final String place;

    private FieldTypes(Parts parts, String place) {
        this.parts = parts;
        this.place = place;
    }

    static FieldType of(Field field, Parts parts, String place) {
        return new FieldType(field.domain().accept(new FieldTypes(parts, place)), field.optional(), parts.span());
    }

    private static FieldType.Kind simple(FieldKind kind) {
        return new FieldType.Simple(kind);
    }

    @Override
    public FieldType.Kind visitYesNo(Domain.YesNo domain) {
        return simple(FieldKind.YES_NO);
    }

    @Override
    public FieldType.Kind visitNumeric(Domain.Numeric domain) {
        if (domain.low().isPresent() != domain.high().isPresent()) {
            parts.refuse(place, "half-range");
        }
        Optional<UnitName> unit = domain.unit().map(own -> parts.unit(own, place));
        FieldKind kind = domain.whole() ? FieldKind.INTEGER : FieldKind.DECIMAL;
        return new FieldType.Numeric(kind, unit, end(domain.low()), end(domain.high()));
    }

    private Optional<Numeral> end(Optional<BigDecimal> number) {
        return number.map(known -> parts.numeral(known, place));
    }

    @Override
    public FieldType.Kind visitMoney(Domain.Money domain) {
        return simple(FieldKind.MONEY);
    }

    @Override
    public FieldType.Kind visitDay(Domain.Day domain) {
        return simple(FieldKind.DATE);
    }

    @Override
    public FieldType.Kind visitText(Domain.Text domain) {
        return simple(FieldKind.TEXT);
    }

    @Override
    public FieldType.Kind visitChoices(Domain.Choices domain) {
        if (domain.names().size() < 2) {
            parts.refuse(place, "one-choice");
        }
        return new FieldType.Names(parts.names(domain.names(), place + ".names"));
    }

    @Override
    public FieldType.Kind visitReference(Domain.Reference domain) {
        return new FieldType.Names(List.of(parts.name(domain.entity(), place)));
    }
}
