package org.huimin.evaluate;

import java.util.Map;
import java.util.Optional;
import org.huimin.model.Domain;
import org.huimin.model.DomainVisitor;
import org.huimin.model.Field;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/** Makes the field of a shape that fits a field's domain. */
final class ShapeFields implements DomainVisitor<ShapeField> {
    private static final Unit YUAN = StandardUnits.standard().unit("元").orElseThrow();

    private final Field field;
    private final int index;
    private final Map<String, Shape> shapes;

    ShapeFields(Field field, int index, Map<String, Shape> shapes) {
        this.field = field;
        this.index = index;
        this.shapes = shapes;
    }

    @Override
    public ShapeField visitYesNo(Domain.YesNo domain) {
        return new YesNoField(field, index);
    }

    @Override
    public ShapeField visitNumeric(Domain.Numeric domain) {
        return new NumberField(field, index, domain);
    }

    @Override
    public ShapeField visitMoney(Domain.Money domain) {
        return new NumberField(
                field, index, new Domain.Numeric(false, Optional.of(YUAN), Optional.empty(), Optional.empty()));
    }

    @Override
    public ShapeField visitDay(Domain.Day domain) {
        return new DayField(field, index);
    }

    @Override
    public ShapeField visitText(Domain.Text domain) {
        return WordField.ofText(field, index);
    }

    @Override
    public ShapeField visitChoices(Domain.Choices domain) {
        return WordField.ofChoices(field, index, domain.names());
    }

    @Override
    public ShapeField visitReference(Domain.Reference domain) {
        @Nullable Shape shape = shapes.get(domain.entity());
        if (shape == null) {
            throw new IllegalArgumentException("there is no entity " + domain.entity());
        }
        return new ReferenceField(field, index, shape);
    }
}
