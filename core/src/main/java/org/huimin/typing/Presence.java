package org.huimin.typing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huimin.model.Condition;
import org.huimin.model.ConditionVisitor;
import org.huimin.model.Path;
import org.huimin.model.Value;

/** Finds the fields and references that surely have a value where a condition holds: tests through none never hold. */
final class Presence implements ConditionVisitor<Set<Path>> {
    private final Terms terms;

    private Presence(Terms terms) {
        this.terms = terms;
    }

    static Set<Path> where(Condition condition, Terms terms) {
        return condition.accept(new Presence(terms));
    }

    /** A path, and every reference on the way to it. */
    private static Set<Path> wayTo(Path path) {
        Set<Path> way = new LinkedHashSet<>();
        for (int index = 0; index < path.references().size(); index++) {
            way.add(new Path(
                    path.references().subList(0, index), path.references().get(index)));
        }
        way.add(path);
        return way;
    }

    private Set<Path> read(Value value) {
        Set<Path> read = new LinkedHashSet<>();
        for (Path path : Extent.of(value, terms).reads()) {
            read.addAll(wayTo(path));
        }
        return read;
    }

    @Override
    public Set<Path> visitAll(Condition.All condition) {
        Set<Path> present = new LinkedHashSet<>();
        condition.conditions().forEach(part -> present.addAll(part.accept(this)));
        return present;
    }

    @Override
    public Set<Path> visitAny(Condition.Any condition) {
        List<Set<Path>> alternatives =
                condition.conditions().stream().map(part -> part.accept(this)).toList();
        Set<Path> present = new LinkedHashSet<>(alternatives.get(0));
        alternatives.forEach(present::retainAll);
        return present;
    }

    @Override
    public Set<Path> visitNot(Condition.Not condition) {
        return condition.condition() instanceof Condition.Absent absent ? wayTo(absent.field()) : Set.of();
    }

    @Override
    public Set<Path> visitMember(Condition.Member condition) {
        return Set.of();
    }

    @Override
    public Set<Path> visitFlag(Condition.Flag condition) {
        return wayTo(condition.field());
    }

    @Override
    public Set<Path> visitDefined(Condition.Defined condition) {
        Set<Path> present = new LinkedHashSet<>(wayTo(condition.definition()));
        terms.definition(condition.definition().name())
                .present()
                .forEach(path ->
                        present.add(Extent.through(condition.definition().references(), path)));
        return present;
    }

    @Override
    public Set<Path> visitComparison(Condition.Comparison condition) {
        Set<Path> present = read(condition.left());
        present.addAll(read(condition.right()));
        return present;
    }

    @Override
    public Set<Path> visitAmong(Condition.Among condition) {
        return read(condition.value());
    }

    @Override
    public Set<Path> visitWithin(Condition.Within condition) {
        return read(condition.value());
    }

    @Override
    public Set<Path> visitLimited(Condition.Limited condition) {
        return read(condition.value());
    }

    @Override
    public Set<Path> visitAbsent(Condition.Absent condition) {
        return Set.of();
    }
}
