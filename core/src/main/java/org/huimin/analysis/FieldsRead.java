package org.huimin.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huimin.model.Definition;
import org.huimin.model.Path;
import org.huimin.model.Value;
import org.huimin.model.ValueVisitor;

/** Finds the fields that a value is computed from: without one of them it has no value. */
final class FieldsRead implements ValueVisitor<Set<Path>> {
    private final Names names;
    private final List<String> references;

    private FieldsRead(Names names, List<String> references) {
        this.names = names;
        this.references = references;
    }

    /** The fields of the values, as they are read behind references. */
    static Set<Path> of(Names names, List<String> references, List<Value> values) {
        return new FieldsRead(names, references).each(values);
    }

    private Set<Path> each(List<Value> values) {
        Set<Path> found = new LinkedHashSet<>();
        for (Value value : values) {
            found.addAll(value.accept(this));
        }
        return found;
    }

    @Override
    public Set<Path> visitField(Value.FieldValue value) {
        return Set.of(Names.behind(references, value.field()));
    }

    @Override
    public Set<Path> visitDefined(Value.DefinedValue value) {
        Path path = Names.behind(references, value.definition());
        Definition definition = names.definition(path.name());
        return definition.expression() instanceof Value meant
                ? meant.accept(new FieldsRead(names, path.references()))
                : Set.of();
    }

    @Override
    public Set<Path> visitArithmetic(Value.Arithmetic value) {
        return each(List.of(value.left(), value.right()));
    }

    @Override
    public Set<Path> visitNegative(Value.Negative value) {
        return value.value().accept(this);
    }

    @Override
    public Set<Path> visitExtreme(Value.Extreme value) {
        return each(value.values());
    }

    @Override
    public Set<Path> visitMeasured(Value.Measured value) {
        return Set.of();
    }

    @Override
    public Set<Path> visitDate(Value.Date value) {
        return Set.of();
    }

    @Override
    public Set<Path> visitChoice(Value.Choice value) {
        return Set.of();
    }

    @Override
    public Set<Path> visitYesNo(Value.YesNo value) {
        return Set.of();
    }
}
