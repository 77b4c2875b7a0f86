package org.huimin.language.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.huimin.diagnostics.Diagnostic;

/**
 * The part of a bad file that can be put into another: the body of its only measure, a construct of a library, or cases.
 *
 * @param name the name of the bad file
 * @param above the lines of the bad file above the part
 * @param lines the part's lines
 * @param diagnostics what is wrong with it
 */
record Splice(String name, int above, List<String> lines, List<Diagnostic> diagnostics) {
    private static final String FROM_HERE = "# splice from here";

    /** Bodies of measures. */
    static List<Splice> measures() {
        return marked("measure", line -> line.matches("[0-9]+\\..*|measure [0-9]+:.*"));
    }

    /** Constructs of libraries. */
    static List<Splice> constructs() {
        return marked("library", line -> line.equals(FROM_HERE));
    }

    /** Cases, which all test the measures of {@link #measuresOfCases}. */
    static List<Splice> cases() {
        return marked("case", line -> line.equals(FROM_HERE));
    }

    /** The bodies of the measures that the cases test: the same in every file of cases. */
    static List<List<String>> measuresOfCases() {
        List<List<List<String>>> all = cases().stream()
                .map(splice -> bodies(CorpusCase.read(CorpusCase.BAD.resolve(splice.name() + ".plan"))))
                .distinct()
                .toList();
        if (all.size() != 1) {
            throw new AssertionError("the cases test different measures: " + all);
        }
        return all.get(0);
    }

    private static List<List<String>> bodies(String text) {
        List<List<String>> bodies = new ArrayList<>();
        for (String line :
                text.lines().takeWhile(each -> !each.equals(FROM_HERE)).toList()) {
            if (line.matches("[0-9]+\\..*")) {
                bodies.add(new ArrayList<>());
            } else if (!bodies.isEmpty()) {
                bodies.get(bodies.size() - 1).add(line);
            }
        }
        return bodies;
    }

    private static List<Splice> marked(String mark, Predicate<String> isLineAbove) {
        return CorpusCase.in(CorpusCase.BAD).stream()
                .filter(file ->
                        file.text().lines().limit(2).anyMatch(line -> line.matches("# splice[:\uFF1A] " + mark)))
                .map(file -> of(file, isLineAbove))
                .toList();
    }

    private static Splice of(CorpusCase file, Predicate<String> isLineAbove) {
        List<String> lines = file.text().lines().toList();
        int above = 0;
        while (!isLineAbove.test(lines.get(above))) {
            above++;
        }
        return new Splice(
                file.name(),
                above + 1,
                lines.subList(above + 1, lines.size()),
                file.compile().diagnostics());
    }

    @Override
    public String toString() {
        return name;
    }
}
