package org.huimin.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds rows of a table that may match the same member, by what their cells say of one variable each. The rows are swept along
 * the column that tells most of them apart.
 */
final class Pairs {
    private final List<List<Formula>> rows;
    private final Effort effort;

    /**
     * Rows to look at.
     *
     * @param rows of each row, what its cells ask for, one for each column
     */
    Pairs(List<List<Formula>> rows, Effort effort) {
        this.rows = rows;
        this.effort = effort;
    }

    /** Takes pairs of rows. */
    interface Taker {
        /** Takes a pair; whether to go on. */
        boolean take(int earlier, int later);
    }

    /** Gives every pair that may overlap; whether all were given. */
    boolean each(Taker taker) {
        List<Reach> sweep = sweep();
        sweep.sort(Comparator.comparingInt(Reach::from).thenComparingInt(Reach::row));
        List<Reach> open = new ArrayList<>();
        for (Reach reach : sweep) {
            List<Reach> still = new ArrayList<>(open.size() + 1);
            for (Reach earlier : open) {
                if (earlier.to() <= reach.from()) {
                    continue;
                }
                still.add(earlier);
                if (!effort.spend(1)) {
                    return false;
                }
                boolean going = !mayOverlap(earlier.row(), reach.row())
                        || taker.take(Math.min(earlier.row(), reach.row()), Math.max(earlier.row(), reach.row()));
                if (!going) {
                    return false;
                }
            }
            still.add(reach);
            open = still;
        }
        return true;
    }

    private boolean mayOverlap(int one, int other) {
        List<Formula> left = rows.get(one);
        List<Formula> right = rows.get(other);
        for (int column = 0; column < left.size(); column++) {
            boolean apart = left.get(column) instanceof Formula.Leaf leaf
                    && right.get(column) instanceof Formula.Leaf opposite
                    && leaf.variable() == opposite.variable()
                    && leaf.classes().isDisjoint(opposite.classes());
            if (apart) {
                return false;
            }
        }
        return true;
    }

    /** The stretch of classes that a row's cell reaches over. */
    private record Reach(int row, int from, int to) {}

    /** The reach of every row in the column in which the fewest pairs meet. */
    private List<Reach> sweep() {
        List<Reach> best = reach(0);
        long fewest = meetings(best);
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        for (int column = 1; column < columns; column++) {
            List<Reach> reach = reach(column);
            long meetings = meetings(reach);
            if (meetings < fewest) {
                fewest = meetings;
                best = reach;
            }
        }
        return best;
    }

    private List<Reach> reach(int column) {
        List<Reach> reach = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            List<Formula> cells = rows.get(row);
            boolean leaf = column < cells.size() && cells.get(column) instanceof Formula.Leaf;
            if (leaf) {
                ClassSet classes = ((Formula.Leaf) cells.get(column)).classes();
                reach.add(new Reach(row, classes.first(), classes.end()));
            } else {
                reach.add(new Reach(row, 0, Integer.MAX_VALUE));
            }
        }
        return reach;
    }

    /** How many pairs of stretches meet: those that begin before another ends, counted by sorting. */
    private static long meetings(List<Reach> reach) {
        int[] begins = new int[reach.size()];
        int[] ends = new int[reach.size()];
        for (int index = 0; index < begins.length; index++) {
            begins[index] = reach.get(index).from();
            ends[index] = reach.get(index).to();
        }
        Arrays.sort(begins);
        Arrays.sort(ends);
        long meetings = 0;
        int ended = 0;
        for (int index = 0; index < begins.length; index++) {
            while (ended < ends.length && ends[ended] <= begins[index]) {
                ended++;
            }
            meetings += index - ended;
        }
        return meetings;
    }
}
