package org.huimin.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Benefit;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateVisitor;

/**
 * Finds what is wrong with rate tables: of one that benefits refer to, over those who are eligible for any of them; of one that
 * none refers to, over everybody.
 */
final class TablesAnalysis {
    /** More overlaps of one table than anybody reads at once. */
    private static final int MOST_OVERLAPS = 20;
    /** How often overlapping cells may turn out to overlap nowhere, before that is given up. */
    private static final int MOST_VAIN = 20_000;

    private final Names names;
    private final Formulas formulas;
    private final Decision decision;
    private final List<Finding> findings;

    TablesAnalysis(Names names, Formulas formulas, Decision decision, List<Finding> findings) {
        this.names = names;
        this.formulas = formulas;
        this.decision = decision;
        this.findings = findings;
    }

    void analyse(List<Benefit> benefits, Subjects subjects) {
        IdentityHashMap<RateTable, List<Benefit>> uses = new IdentityHashMap<>();
        List<RateTable> tables = new ArrayList<>();
        for (Benefit benefit : benefits) {
            Optional<RateTable> table = table(names, benefit);
            if (table.isPresent()) {
                List<Benefit> ofTable = uses.get(table.get());
                if (ofTable == null) {
                    ofTable = new ArrayList<>();
                    uses.put(table.get(), ofTable);
                    tables.add(table.get());
                }
                ofTable.add(benefit);
            }
        }
        for (NamedRateTable named : subjects.rateTables()) {
            if (!uses.containsKey(named.table())) {
                tables.add(named.table());
            }
        }
        for (RateTable table : tables) {
            new One(table).analyse(uses.getOrDefault(table, List.of()));
        }
    }

    /** The table that a benefit is paid by. */
    static Optional<RateTable> table(Names names, Benefit benefit) {
        return benefit.rate().accept(new RateVisitor<Optional<RateTable>>() {
            @Override
            public Optional<RateTable> visitFlat(Rate.Flat rate) {
                return Optional.empty();
            }

            @Override
            public Optional<RateTable> visitTabled(Rate.Tabled rate) {
                return Optional.of(rate.table());
            }

            @Override
            public Optional<RateTable> visitNamed(Rate.Named rate) {
                return Optional.of(names.table(rate.table()));
            }
        });
    }

    /** One table. */
    private final class One {
        private final RateTable table;
        private final List<RateTable.Row> rows;
        private final List<List<Formula>> cells = new ArrayList<>();
        private boolean proven = true;

        One(RateTable table) {
            this.table = table;
            boolean rest = table.hasRest();
            rows = rest ? table.rows().subList(0, table.rows().size() - 1) : table.rows();
            for (RateTable.Row row : rows) {
                cells.add(formulas.cells(table, row));
            }
        }

        void analyse(List<Benefit> users) {
            Formula somebody = somebody(users);
            boolean[] unreachable = findUnreachable(somebody);
            findOverlaps(somebody, unreachable);
            if (!users.isEmpty()) {
                reportUnreachable(unreachable);
                findUncovered(users, somebody);
            }
            if (!proven) {
                findings.add(new Finding.TableNotProven(table));
            }
        }

        /** Those who are eligible for one of the benefits; everybody where there is no benefit. */
        private Formula somebody(List<Benefit> users) {
            List<Formula> eligible = new ArrayList<>(users.size());
            for (Benefit user : users) {
                eligible.add(formulas.of(user.entity(), user.eligible(), true));
            }
            return users.isEmpty() ? Formula.Fixed.ALWAYS : Joining.any(eligible);
        }

        private Answer find(Formula somebody, List<Formula> others) {
            List<Formula> all = new ArrayList<>(others.size() + 1);
            all.add(somebody);
            all.addAll(others);
            Answer answer = decision.find(all);
            proven &= answer.kind() != Answer.Kind.NOT_PROVEN;
            return answer;
        }

        private boolean[] findUnreachable(Formula somebody) {
            boolean[] unreachable = new boolean[rows.size()];
            for (int row = 0; row < unreachable.length; row++) {
                unreachable[row] = find(somebody, cells.get(row)).isNever();
            }
            return unreachable;
        }

        private void reportUnreachable(boolean[] unreachable) {
            for (int row = 0; row < unreachable.length; row++) {
                if (unreachable[row]) {
                    findings.add(new Finding.RowUnreachable(table, rows.get(row), false));
                }
            }
        }

        private void findOverlaps(Formula somebody, boolean[] unreachable) {
            Overlaps overlaps = new Overlaps(somebody, unreachable);
            boolean all = new Pairs(cells, decision.effort()).each(overlaps);
            proven &= all || overlaps.isFull();
            for (int row = 0; row < rows.size(); row++) {
                overlaps.report(row);
            }
        }

        private void findUncovered(List<Benefit> users, Formula somebody) {
            List<Formula> left = new ArrayList<>(rows.size());
            for (List<Formula> row : cells) {
                left.add(Negation.of(row));
            }
            if (table.hasRest()) {
                if (find(somebody, left).isNever()) {
                    RateTable.Row rest = table.rows().get(table.rows().size() - 1);
                    findings.add(new Finding.RowUnreachable(table, rest, true));
                }
                return;
            }
            for (Benefit user : users) {
                Formula eligible = formulas.of(user.entity(), user.eligible(), true);
                Answer answer = find(eligible, left);
                if (answer.isFound()) {
                    findings.add(new Finding.Uncovered(
                            table, user, Examples.of(eligible, left, answer), answer.kind() == Answer.Kind.POSSIBLY));
                }
            }
        }

        /** Collects, for each row, the first one that it overlaps. */
        private final class Overlaps implements Pairs.Taker {
            private final Formula somebody;
            private final boolean[] unreachable;
            private final int[] first;
            private final Answer[] answers;
            private int overlapping;
            private int vain;

            Overlaps(Formula somebody, boolean[] unreachable) {
                this.somebody = somebody;
                this.unreachable = unreachable;
                first = new int[rows.size()];
                Arrays.fill(first, rows.size());
                answers = new Answer[rows.size()];
                Arrays.fill(answers, Answer.NEVER);
            }

            boolean isFull() {
                return overlapping >= MOST_OVERLAPS;
            }

            @Override
            public boolean take(int earlier, int later) {
                boolean known = first[later] <= earlier && isSure(later);
                if (unreachable[earlier] || unreachable[later] || known) {
                    return true;
                }
                Answer answer = find(somebody, both(earlier, later));
                if (!answer.isFound()) {
                    vain++;
                    proven &= vain < MOST_VAIN;
                    return vain < MOST_VAIN;
                }
                note(earlier, later, answer);
                return !isFull();
            }

            private boolean isSure(int later) {
                return answers[later].kind() == Answer.Kind.SURELY;
            }

            /** What is certain comes before what is possible, then the earlier row. */
            private void note(int earlier, int later, Answer answer) {
                boolean sure = answer.kind() == Answer.Kind.SURELY;
                boolean better = sure == isSure(later) ? earlier < first[later] : sure;
                if (better) {
                    overlapping += first[later] == rows.size() ? 1 : 0;
                    first[later] = earlier;
                    answers[later] = answer;
                }
            }

            private List<Formula> both(int earlier, int later) {
                List<Formula> both = new ArrayList<>(cells.get(earlier));
                both.addAll(cells.get(later));
                return both;
            }

            void report(int row) {
                if (first[row] < rows.size()) {
                    findings.add(new Finding.RowsOverlap(
                            table,
                            rows.get(row),
                            rows.get(first[row]),
                            Examples.of(somebody, both(first[row], row), answers[row]),
                            answers[row].kind() == Answer.Kind.POSSIBLY));
                }
            }
        }
    }
}
