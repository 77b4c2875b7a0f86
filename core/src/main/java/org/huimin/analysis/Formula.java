package org.huimin.analysis;

import java.util.List;

/** A condition without negations, over variables with finitely many classes of values. */
sealed interface Formula {
    <R> R accept(FormulaVisitor<R> visitor);

    /** Holds for everybody, or for nobody. */
    record Fixed(boolean holds) implements Formula {
        static final Fixed ALWAYS = new Fixed(true);
        static final Fixed NEVER = new Fixed(false);

        static Fixed of(boolean holds) {
            return holds ? ALWAYS : NEVER;
        }

        @Override
        public <R> R accept(FormulaVisitor<R> visitor) {
            return visitor.visitFixed(this);
        }
    }

    /** Holds where the value of a variable is of one of some classes. */
    record Leaf(Variable variable, ClassSet classes) implements Formula {
        /** The leaf, or what it comes to if the classes are all or none. */
        static Formula of(Variable variable, ClassSet classes) {
            if (classes.isEmpty() || classes.isAll()) {
                return Fixed.of(!classes.isEmpty());
            }
            return new Leaf(variable, classes);
        }

        @Override
        public <R> R accept(FormulaVisitor<R> visitor) {
            return visitor.visitLeaf(this);
        }
    }

    /** Holds where all of the parts hold. */
    record All(List<Formula> parts) implements Formula {
        @Override
        public <R> R accept(FormulaVisitor<R> visitor) {
            return visitor.visitAll(this);
        }
    }

    /** Holds where one of the parts holds. */
    record Any(List<Formula> parts) implements Formula {
        @Override
        public <R> R accept(FormulaVisitor<R> visitor) {
            return visitor.visitAny(this);
        }
    }
}
