package org.huimin.typing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huimin.model.Condition;
import org.huimin.model.ConditionVisitor;
import org.huimin.model.Expression;
import org.huimin.model.Path;
import org.huimin.model.Value;
import org.huimin.model.ValueVisitor;

/**
 * How much an expression is to evaluate, with all definitions that it uses.
 *
 * @param depth how deeply it is nested
 * @param reads every field and definition that it reads
 */
record Extent(int depth, Set<Path> reads) {
    static final int MOST_DEPTH = 128;
    static final int MOST_READS = 1_000;

    /** The extent of an expression; what is beyond the limits is left out of it. */
    static Extent of(Expression expression, Terms terms) {
        Measurer measurer = new Measurer(terms);
        int depth = measurer.depth(expression);
        return new Extent(depth, measurer.reads);
    }

    boolean isTooDeep() {
        return depth > MOST_DEPTH;
    }

    boolean readsTooMuch() {
        return reads.size() > MOST_READS;
    }

    /** A path read through the references that lead to its entity. */
    static Path through(List<String> references, Path path) {
        if (references.isEmpty()) {
            return path;
        }
        List<String> all = new ArrayList<>(references);
        all.addAll(path.references());
        return new Path(all, path.name());
    }

    private static final class Measurer implements ConditionVisitor<Integer>, ValueVisitor<Integer> {
        private final Terms terms;
        private final Set<Path> reads = new LinkedHashSet<>();

        Measurer(Terms terms) {
            this.terms = terms;
        }

        int depth(Expression expression) {
            return expression instanceof Condition condition
                    ? condition.accept(this)
                    : ((Value) expression).accept(this);
        }

        private int deepest(List<? extends Expression> parts) {
            return 1 + parts.stream().mapToInt(this::depth).max().orElse(0);
        }

        private int defined(Path path) {
            Extent inner = terms.definition(path.name()).extent();
            reads.add(path);
            for (Path read : inner.reads()) {
                if (reads.size() > MOST_READS) {
                    break;
                }
                reads.add(through(path.references(), read));
            }
            return inner.depth() + 1;
        }

        private int read(Path path) {
            reads.add(path);
            return 1;
        }

        @Override
        public Integer visitAll(Condition.All condition) {
            return deepest(condition.conditions());
        }

        @Override
        public Integer visitAny(Condition.Any condition) {
            return deepest(condition.conditions());
        }

        @Override
        public Integer visitNot(Condition.Not condition) {
            return deepest(List.of(condition.condition()));
        }

        @Override
        public Integer visitMember(Condition.Member condition) {
            return 1;
        }

        @Override
        public Integer visitFlag(Condition.Flag condition) {
            return read(condition.field());
        }

        @Override
        public Integer visitDefined(Condition.Defined condition) {
            return defined(condition.definition());
        }

        @Override
        public Integer visitComparison(Condition.Comparison condition) {
            return deepest(List.of(condition.left(), condition.right()));
        }

        @Override
        public Integer visitAmong(Condition.Among condition) {
            return deepest(List.of(condition.value()));
        }

        @Override
        public Integer visitWithin(Condition.Within condition) {
            return deepest(List.of(condition.value()));
        }

        @Override
        public Integer visitLimited(Condition.Limited condition) {
            return deepest(List.of(condition.value()));
        }

        @Override
        public Integer visitAbsent(Condition.Absent condition) {
            return read(condition.field());
        }

        @Override
        public Integer visitField(Value.FieldValue value) {
            return read(value.field());
        }

        @Override
        public Integer visitDefined(Value.DefinedValue value) {
            return defined(value.definition());
        }

        @Override
        public Integer visitArithmetic(Value.Arithmetic value) {
            return deepest(List.of(value.left(), value.right()));
        }

        @Override
        public Integer visitNegative(Value.Negative value) {
            return deepest(List.of(value.value()));
        }

        @Override
        public Integer visitExtreme(Value.Extreme value) {
            return deepest(value.values());
        }

        @Override
        public Integer visitMeasured(Value.Measured value) {
            return 1;
        }

        @Override
        public Integer visitDate(Value.Date value) {
            return 1;
        }

        @Override
        public Integer visitChoice(Value.Choice value) {
            return 1;
        }

        @Override
        public Integer visitYesNo(Value.YesNo value) {
            return 1;
        }
    }
}
