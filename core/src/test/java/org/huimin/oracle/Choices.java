package org.huimin.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who is taken of a choice group, by trying out everything that the members could be worth. */
public final class Choices {
    /** What a member is worth that yields nothing. */
    public static final long NOTHING = -1;

    private Choices() {}

    /** Which members could be the one that is taken; each has a list of what it could be worth. */
    public static Set<Integer> possibleWinners(List<List<Long>> worths) {
        Set<Integer> winners = new TreeSet<>();
        collect(worths, new ArrayList<>(), winners);
        return winners;
    }

    private static void collect(List<List<Long>> worths, List<Long> settled, Set<Integer> winners) {
        if (settled.size() < worths.size()) {
            for (long worth : worths.get(settled.size())) {
                settled.add(worth);
                collect(worths, settled, winners);
                settled.remove(settled.size() - 1);
            }
            return;
        }
        int best = -1;
        for (int member = 0; member < settled.size(); member++) {
            if (settled.get(member) != NOTHING && (best < 0 || settled.get(member) > settled.get(best))) {
                best = member;
            }
        }
        if (best >= 0) {
            winners.add(best);
        }
    }
}
