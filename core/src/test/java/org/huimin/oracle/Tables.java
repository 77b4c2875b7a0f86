package org.huimin.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huimin.model.Award;
import org.huimin.model.Condition;
import org.huimin.model.RateTable;

/** Which row of a rate table applies to whom. */
public final class Tables {
    private Tables() {}

    /**
     * What a benefit by a table yields.
     *
     * @param eligible who gets it
     * @param table what they get
     * @param truth whether a condition holds, as {@link Kleene} counts
     * @param promised what an award means, in a word
     */
    public static String outcome(
            Condition eligible, RateTable table, Function<Condition, Integer> truth, Function<Award, String> promised) {
        int eligibility = truth.apply(eligible);
        if (eligibility == Kleene.FALSE) {
            return "nothing";
        }
        List<RateTable.Row> possible = new ArrayList<>();
        int sure = 0;
        for (int index = 0; index < table.rows().size(); index++) {
            RateTable.Row row = table.rows().get(index);
            boolean rest = index == table.rows().size() - 1 && isAll(row);
            int matches = row.cells().stream()
                    .flatMap(Optional::stream)
                    .mapToInt(truth::apply)
                    .min()
                    .orElse(Kleene.TRUE);
            if (rest ? sure == 0 : matches != Kleene.FALSE) {
                possible.add(row);
            }
            sure += !rest && matches == Kleene.TRUE ? 1 : 0;
        }
        List<String> yields = possible.stream()
                .map(RateTable.Row::award)
                .map(promised)
                .distinct()
                .toList();
        boolean agreed = sure <= 1 && yields.size() == 1;
        if (eligibility == Kleene.UNKNOWN) {
            return agreed && yields.contains("nothing") ? "nothing" : "unknown";
        }
        if (sure > 1) {
            return "several rows";
        }
        if (possible.isEmpty()) {
            return "no row";
        }
        return agreed ? yields.get(0) : "unknown";
    }

    private static boolean isAll(RateTable.Row row) {
        return row.cells().stream().noneMatch(Optional::isPresent);
    }
}
