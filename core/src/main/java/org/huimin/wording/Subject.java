package org.huimin.wording;

import java.util.Optional;
import org.huimin.model.Condition;
import org.huimin.model.ConditionVisitor;
import org.huimin.model.Path;
import org.huimin.model.Value;

/** What a condition tests by itself, so that the value that was found needs no name beside it. */
final class Subject implements ConditionVisitor<Optional<Path>> {
    private static final Subject INSTANCE = new Subject();

    private Subject() {}

    static Optional<Path> of(Condition condition) {
        return condition.accept(INSTANCE);
    }

    private static Optional<Path> of(Value value) {
        if (value instanceof Value.FieldValue field) {
            return Optional.of(field.field());
        }
        return value instanceof Value.DefinedValue defined ? Optional.of(defined.definition()) : Optional.empty();
    }

    @Override
    public Optional<Path> visitAll(Condition.All condition) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> visitAny(Condition.Any condition) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> visitNot(Condition.Not condition) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> visitMember(Condition.Member condition) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> visitFlag(Condition.Flag condition) {
        return Optional.of(condition.field());
    }

    @Override
    public Optional<Path> visitDefined(Condition.Defined condition) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> visitComparison(Condition.Comparison condition) {
        return condition.right() instanceof Value.Constant ? of(condition.left()) : Optional.empty();
    }

    @Override
    public Optional<Path> visitAmong(Condition.Among condition) {
        return of(condition.value());
    }

    @Override
    public Optional<Path> visitWithin(Condition.Within condition) {
        return of(condition.value());
    }

    @Override
    public Optional<Path> visitLimited(Condition.Limited condition) {
        return of(condition.value());
    }

    @Override
    public Optional<Path> visitAbsent(Condition.Absent condition) {
        return Optional.of(condition.field());
    }
}
