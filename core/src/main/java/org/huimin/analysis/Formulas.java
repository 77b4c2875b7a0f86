package org.huimin.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.model.Condition;
import org.huimin.model.ConditionVisitor;
import org.huimin.model.Definition;
import org.huimin.model.Path;
import org.huimin.model.RateTable;
import org.huimin.model.Value;

/** Makes formulas of conditions, and of their contraries. */
final class Formulas {
    private final Names names;
    private final Universe universe;
    private final Map<Key, Formula> definitions = new HashMap<>();

    Formulas(Names names, Universe universe) {
        this.names = names;
        this.universe = universe;
    }

    /** A definition behind the references from an entity, or its contrary. */
    private record Key(String root, Path definition, boolean holds) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.holds == holds
                    && key.root.equals(root)
                    && key.definition.equals(definition);
        }

        @Override
        public int hashCode() {
            return 31 * definition.hashCode() + Boolean.hashCode(holds);
        }
    }

    /** That a condition holds for a member of an entity, or that it does not. */
    Formula of(String entity, Condition condition, boolean holds) {
        return condition.accept(new Compiler(entity, List.of(), entity, holds));
    }

    /** What each cell of a row asks of a member; a cell that takes anybody asks nothing. */
    List<Formula> cells(RateTable table, RateTable.Row row) {
        List<Formula> asked = new ArrayList<>(row.cells().size());
        for (Optional<Condition> cell : row.cells()) {
            asked.add(cell.isPresent() ? of(table.entity(), cell.get(), true) : Formula.Fixed.ALWAYS);
        }
        return asked;
    }

    private final class Compiler implements ConditionVisitor<Formula> {
        private final String root;
        private final List<String> references;
        private final String entity;
        private final boolean holds;

        Compiler(String root, List<String> references, String entity, boolean holds) {
            this.root = root;
            this.references = references;
            this.entity = entity;
            this.holds = holds;
        }

        private List<Formula> parts(List<Condition> conditions) {
            List<Formula> parts = new ArrayList<>(conditions.size());
            for (Condition condition : conditions) {
                parts.add(condition.accept(this));
            }
            return parts;
        }

        @Override
        public Formula visitAll(Condition.All condition) {
            List<Formula> parts = parts(condition.conditions());
            return holds ? Joining.all(parts) : Joining.any(parts);
        }

        @Override
        public Formula visitAny(Condition.Any condition) {
            List<Formula> parts = parts(condition.conditions());
            return holds ? Joining.any(parts) : Joining.all(parts);
        }

        @Override
        public Formula visitNot(Condition.Not condition) {
            return condition.condition().accept(new Compiler(root, references, entity, !holds));
        }

        @Override
        public Formula visitMember(Condition.Member condition) {
            return Formula.Fixed.of(holds);
        }

        @Override
        public Formula visitFlag(Condition.Flag condition) {
            return test(condition);
        }

        @Override
        public Formula visitComparison(Condition.Comparison condition) {
            return test(condition);
        }

        @Override
        public Formula visitAmong(Condition.Among condition) {
            return test(condition);
        }

        @Override
        public Formula visitWithin(Condition.Within condition) {
            return test(condition);
        }

        @Override
        public Formula visitLimited(Condition.Limited condition) {
            return test(condition);
        }

        private Formula test(Condition condition) {
            Optional<SingleTest> single = SingleTests.of(condition);
            if (single.isEmpty()) {
                return comparison(condition);
            }
            SingleTest test = single.get();
            Variable variable = universe.variable(root, references, entity, test.value());
            ClassSet classes = classes(variable.classes(), test);
            return variable.isComputed() ? present(List.of(test.value()), variable, classes) : leaf(variable, classes);
        }

        private static ClassSet classes(Classes classes, SingleTest test) {
            ClassSet meant = ClassSet.none(classes.size());
            for (Interval interval : test.intervals()) {
                meant = meant.union(classes.of(interval));
            }
            for (String word : test.words()) {
                meant = meant.union(classes.of(word));
            }
            return test.negated() ? classes.present().intersect(meant.complement()) : meant;
        }

        private Formula leaf(Variable variable, ClassSet classes) {
            return Formula.Leaf.of(variable, holds ? classes : classes.complement());
        }

        private Formula comparison(Condition condition) {
            Variable variable = universe.comparison(entityKey(), references, condition);
            List<Value> values = condition instanceof Condition.Comparison comparison
                    ? List.of(comparison.left(), comparison.right())
                    : List.of();
            return present(values, variable, variable.classes().of(SingleTest.YES));
        }

        /** The same words mean something else in another entity. */
        private String entityKey() {
            return root + "\n" + entity;
        }

        /** A test of what is computed, which is false where something that it is computed from has no value. */
        private Formula present(List<Value> values, Variable variable, ClassSet classes) {
            List<Formula> parts = new ArrayList<>();
            for (Path field : FieldsRead.of(names, references, values)) {
                Variable read = universe.field(root, field);
                if (read.classes().mayBeNone()) {
                    parts.add(leaf(read, read.classes().present()));
                }
            }
            parts.add(leaf(variable, classes));
            return holds ? Joining.all(parts) : Joining.any(parts);
        }

        @Override
        public Formula visitAbsent(Condition.Absent condition) {
            Variable variable = universe.field(root, Names.behind(references, condition.field()));
            return leaf(variable, variable.noneSet());
        }

        @Override
        public Formula visitDefined(Condition.Defined condition) {
            Key key = new Key(root, Names.behind(references, condition.definition()), holds);
            Formula known = definitions.get(key);
            if (known == null) {
                known = defined(key.definition());
                definitions.put(key, known);
            }
            return known;
        }

        /** What a definition says, of somebody whom the references lead to. */
        private Formula defined(Path path) {
            Definition definition = names.definition(path.name());
            List<Formula> parts = new ArrayList<>();
            for (Variable reference : universe.way(root, path.references())) {
                parts.add(leaf(reference, reference.classes().present()));
            }
            if (definition.expression() instanceof Condition meant) {
                parts.add(meant.accept(new Compiler(root, path.references(), definition.entity(), holds)));
            }
            return holds ? Joining.all(parts) : Joining.any(parts);
        }
    }
}
