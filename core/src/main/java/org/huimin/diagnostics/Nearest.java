package org.huimin.diagnostics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the words that may have been meant by one that is not known. Letters that an input method confuses, because they
 * sound or look alike, count as nearly equal; their table is {@code confusions.txt}.
 */
public final class Nearest {
    private static final int MOST = 3;
    private static final int WHOLE = 10;
    private static final int CONFUSED = 3;
    private static final int SWAPPED = 8;
    private static final int LONGEST = 60;
    /** Among more names than this, what is near says little and takes long. */
    private static final int MOST_CANDIDATES = 2_000;

    private static final Map<Integer, Set<Integer>> CONFUSIONS = readConfusions();

    private Nearest() {}

    /** The candidates nearest to a word, the nearest first; none where nothing is near. */
    public static List<String> to(String word, Collection<String> candidates) {
        int[] letters = letters(word);
        if (letters.length == 0 || letters.length > LONGEST || candidates.size() > MOST_CANDIDATES) {
            return List.of();
        }
        int tolerance = Math.max(WHOLE, letters.length * WHOLE / 3);
        List<Candidate> near = new ArrayList<>();
        for (String candidate : candidates) {
            int[] others = letters(candidate);
            boolean comparable = Math.abs(others.length - letters.length) * WHOLE <= tolerance;
            if (comparable) {
                int distance = distance(letters, others);
                if (distance <= tolerance && distance < Math.max(letters.length, others.length) * WHOLE) {
                    near.add(new Candidate(candidate, distance));
                }
            }
        }
        near.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word));
        List<String> best = new ArrayList<>();
        for (Candidate candidate : near) {
            boolean asNear = candidate.distance() <= near.get(0).distance() + CONFUSED;
            if (asNear && best.size() < MOST && !best.contains(candidate.word())) {
                best.add(candidate.word());
            }
        }
        return best;
    }

    private record Candidate(String word, int distance) {}

    private static int[] letters(String word) {
        return word.toLowerCase(Locale.ROOT).codePoints().toArray();
    }

    /** The cost of turning one word into the other by changing, adding, dropping and swapping letters. */
    private static int distance(int[] left, int[] right) {
        int[][] cost = new int[left.length + 1][right.length + 1];
        for (int row = 0; row <= left.length; row++) {
            for (int column = 0; column <= right.length; column++) {
                cost[row][column] =
                        row == 0 || column == 0 ? (row + column) * WHOLE : cheapest(cost, left, right, row, column);
            }
        }
        return cost[left.length][right.length];
    }

    private static int cheapest(int[][] cost, int[] left, int[] right, int row, int column) {
        int changed = cost[row - 1][column - 1] + change(left[row - 1], right[column - 1]);
        int dropped = Math.min(cost[row - 1][column], cost[row][column - 1]) + WHOLE;
        int best = Math.min(changed, dropped);
        boolean swapped =
                row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
        return swapped ? Math.min(best, cost[row - 2][column - 2] + SWAPPED) : best;
    }

    private static int change(int from, int to) {
        if (from == to) {
            return 0;
        }
        return CONFUSIONS.getOrDefault(from, Set.of()).contains(to) ? CONFUSED : WHOLE;
    }

    private static Map<Integer, Set<Integer>> readConfusions() {
        Map<Integer, Set<Integer>> confusions = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Nearest.class.getResourceAsStream("confusions.txt")), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    List<Integer> group = line.codePoints().boxed().toList();
                    for (Integer letter : group) {
                        confusions
                                .computeIfAbsent(letter, missing -> new HashSet<>())
                                .addAll(group);
                    }
                }
            }
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot read the table of confusions", exception);
        }
        return confusions;
    }
}
