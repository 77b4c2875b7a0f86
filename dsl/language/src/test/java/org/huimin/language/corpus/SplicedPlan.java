package org.huimin.language.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.source.Position;
import org.huimin.source.Span;

/** The plan of 2016 with mistakes put into it, and the findings that they must give: codes and places. */
final class SplicedPlan {
    static final Path ORIGINAL =
            Path.of("..", "..", "plans", "nanguan").toAbsolutePath().normalize();
    private static final String PLAN = "2016.plan";
    private static final String LIBRARIES = "\u516C\u5171";
    private static final String LIBRARY = LIBRARIES + "/\u90E8\u95E8.plan";
    private static final String DEFINITIONS = LIBRARIES + "/\u53E3\u5F84.plan";
    private static final String MORE_FIELDS = "more-fields.plan";
    private static final int BELOW_HEAD = 2;
    private static final String ROW = "  | ";
    private static final String MEASURE = "[0-9]+\\..*";
    private static final String PROGRAMME = "[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]+\u3001.*";

    private final List<String> plan = new ArrayList<>();
    private final List<String> library = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    /**
     * @param bodies for each measure its own body, or the mistake that takes its place
     * @param constructs mistakes for the end of the library
     * @param cases mistakes for the end of the plan
     */
    SplicedPlan(List<Body> bodies, List<Splice> constructs, List<Splice> cases) {
        List<String> original = read(ORIGINAL.resolve(PLAN));
        int measure = 0;
        int line = 0;
        while (line < original.size()) {
            String heading = original.get(line++);
            plan.add(heading);
            if (heading.matches(MEASURE)) {
                int end = line;
                while (end < original.size() && !isHeading(original.get(end))) {
                    end++;
                }
                take(bodies.get(measure++), original.subList(line, end), heading);
                line = end;
            }
        }
        for (Splice tested : cases) {
            plan.add("");
            expect(PLAN, tested, plan.size(), "");
            plan.addAll(tested.lines());
        }
        library.addAll(read(ORIGINAL.resolve(LIBRARY)));
        for (Splice construct : constructs) {
            expect(LIBRARY, construct, library.size(), "");
            library.addAll(construct.lines());
        }
        Collections.sort(expected);
    }

    /** What stands below a measure's heading: its own lines, or a mistake. */
    sealed interface Body {
        /** The measure as it is. */
        record Own() implements Body {}

        /** Other lines, without a mistake. */
        record Given(List<String> lines) implements Body {}

        /** A mistake instead. */
        record Replaced(Splice splice) implements Body {}
    }

    private void take(Body body, List<String> own, String heading) {
        if (body instanceof Body.Replaced replaced) {
            expect(PLAN, replaced.splice(), plan.size(), heading);
            plan.addAll(replaced.splice().lines());
            plan.add("");
        } else if (body instanceof Body.Given given) {
            plan.addAll(given.lines());
        } else {
            plan.addAll(own);
        }
    }

    /** The plan's definitions, with the further fields and definitions that mistakes speak of. */
    private static List<String> definitions() {
        List<String> definitions = new ArrayList<>(read(ORIGINAL.resolve(DEFINITIONS)));
        int place = definitions.size();
        for (String line : read(CorpusCase.ROOT.resolve(MORE_FIELDS))) {
            int entity = line.startsWith(ROW) ? -1 : definitions.indexOf(line);
            if (entity >= 0) {
                place = entity + BELOW_HEAD;
            } else if (line.startsWith(ROW)) {
                definitions.add(place++, line);
            } else {
                definitions.add(line);
            }
        }
        return definitions;
    }

    private static boolean isHeading(String line) {
        return line.matches(MEASURE) || line.matches(PROGRAMME);
    }

    /** A finding on the measure's heading covers the heading that the plan has. */
    private void expect(String file, Splice splice, int above, String heading) {
        for (Diagnostic diagnostic : splice.diagnostics()) {
            int shift = above - splice.above();
            Span span = diagnostic.span();
            boolean onHeading = span.start().line() == splice.above();
            Position start = shifted(span.start(), shift);
            Position end = onHeading
                    ? new Position(span.end().line() + shift, heading.codePointCount(0, heading.length()) + 1)
                    : shifted(span.end(), shift);
            expected.add(finding(diagnostic.code().id(), new Span(file, start, end)));
        }
    }

    private static Position shifted(Position position, int lines) {
        return new Position(position.line() + lines, position.column());
    }

    private static String finding(String code, Span span) {
        return code + " " + span.source() + " " + span.start().line() + ":"
                + span.start().column() + "-" + span.end().line() + ":"
                + span.end().column();
    }

    /** The number of measures of the plan. */
    static int measures() {
        return (int) read(ORIGINAL.resolve(PLAN)).stream()
                .filter(line -> line.matches(MEASURE))
                .count();
    }

    /** The findings that there must be, sorted. */
    List<String> expected() {
        return expected;
    }

    /** The findings that there are, sorted. */
    List<String> found(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(LIBRARIES));
        write(folder.resolve(PLAN), plan);
        write(folder.resolve(LIBRARY), library);
        write(folder.resolve(DEFINITIONS), definitions());
        return Compilation.of(folder, folder.resolve(PLAN)).diagnostics().stream()
                .map(diagnostic -> finding(diagnostic.code().id(), diagnostic.span()))
                .sorted()
                .toList();
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(Path file) {
        return CorpusCase.read(file).lines().toList();
    }
}
