package org.huimin.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Vocabulary;

/**
 * Completes what a block shows to a whole file. A fragment gets what a plan has above the level of its first line; lines of
 * its own level are added where it does not have them itself. Lines of a library get the shared names, unless they declare
 * entities or departments themselves; cases get the sample plan.
 *
 * @param above the lines before the fragment
 * @param lines the fragment
 * @param below the lines behind it
 */
record ReferenceFragment(List<String> above, List<String> lines, List<String> below) {
    private static final int PLAN = 0;
    private static final int PROGRAMME = 1;
    private static final int OF_PROGRAMME = 2;
    private static final int MEASURE = 3;
    private static final int OF_MEASURE = 4;
    private static final int BENEFIT = 5;
    private static final int OF_BENEFIT = 6;

    static ReferenceFragment of(ReferenceBlock block, ReferenceLanguage language) {
        List<String> lines = block.lines();
        String first = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        Set<Label> labels = lines.stream().flatMap(line -> label(line).stream()).collect(Collectors.toSet());
        Optional<Label> label = label(first);
        boolean whole = block.file().isPresent()
                || label.filter(opening -> opening == Label.PLAN || opening == Label.IMPORT)
                        .isPresent();
        if (whole) {
            return new ReferenceFragment(List.of(), lines, List.of());
        }
        Label.Level level = label.map(Label::level).orElse(Label.Level.MEASURE);
        return switch (level) {
            case LIBRARY ->
                new ReferenceFragment(
                        labels.contains(Label.ENTITY) || labels.contains(Label.DEPARTMENTS)
                                ? List.of()
                                : List.of(language.importOfShared(), ""),
                        lines,
                        List.of());
            case TEST, CASE -> new ReferenceFragment(language.aboveCases(level == Label.Level.CASE), lines, List.of());
            default -> ofPlan(lines, rank(first), labels, scaffold(language));
        };
    }

    private static ReferenceFragment ofPlan(List<String> lines, int rank, Set<Label> labels, List<String> scaffold) {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (String line : scaffold) {
            if (line.isBlank()) {
                continue;
            }
            Optional<Label> label = label(line);
            boolean said = label.filter(labels::contains).isPresent();
            if (rank(line) < rank || (rank(line) == rank && label.isPresent() && !said)) {
                (label.equals(Optional.of(Label.RATE)) ? below : above).add(line);
            }
        }
        return new ReferenceFragment(above, lines, below);
    }

    private static int rank(String line) {
        Optional<Label> label = label(line);
        if (label.isEmpty()) {
            return line.startsWith("programme") || line.matches("[\u4E00-\u9FFF]+\u3001.*") ? PROGRAMME : MEASURE;
        }
        return switch (label.get().level()) {
            case PLAN, FILE -> PLAN;
            case PROGRAMME -> OF_PROGRAMME;
            case BENEFIT -> OF_BENEFIT;
            default -> label.get() == Label.BENEFIT ? BENEFIT : OF_MEASURE;
        };
    }

    private static Optional<Label> label(String line) {
        String[] parts = line.strip().split("[:\uFF1A]", 2);
        return parts.length < 2 ? Optional.empty() : Vocabulary.standard().label(parts[0]);
    }

    private static List<String> scaffold(ReferenceLanguage language) {
        try (InputStream stream = Objects.requireNonNull(
                ReferenceFragment.class.getResourceAsStream(language.scaffold()), language.scaffold())) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    String file() {
        List<String> all = new ArrayList<>(above);
        all.addAll(lines);
        all.addAll(below);
        return String.join("\n", all) + "\n";
    }

    /** The fragment out of the whole file after it was formatted. */
    List<String> within(String formatted) {
        List<String> rest = new ArrayList<>(formatted.lines().toList());
        for (String line : above) {
            takeBlanksAbove(rest);
            if (!line.isBlank()) {
                take(rest, 0, line);
            }
        }
        takeBlanksAbove(rest);
        for (int index = below.size() - 1; index >= 0; index--) {
            takeBlanksBelow(rest);
            take(rest, rest.size() - 1, below.get(index));
        }
        takeBlanksBelow(rest);
        return rest;
    }

    private static void take(List<String> rest, int index, String line) {
        if (rest.isEmpty() || !rest.get(index).equals(line)) {
            throw new IllegalStateException("the formatter does not write the scaffold as it is: " + line);
        }
        rest.remove(index);
    }

    private static void takeBlanksAbove(List<String> rest) {
        while (!rest.isEmpty() && rest.get(0).isBlank()) {
            rest.remove(0);
        }
    }

    private static void takeBlanksBelow(List<String> rest) {
        while (!rest.isEmpty() && rest.get(rest.size() - 1).isBlank()) {
            rest.remove(rest.size() - 1);
        }
    }
}
