package org.huimin.language.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.LoadedSource;
import org.huimin.compile.PlanCompiler;
import org.huimin.language.parse.PlanTextParser;
import org.huimin.source.SourceLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * More people than places, each in a place of their own: nobody could be so, but no search finds that out in a life's time. The
 * analysis says that it gave up, and goes on with the rest.
 */
class IntricateConditionTest {
    private static final int PEOPLE = 13;
    private static final int PLACES = PEOPLE - 1;

    private static String field(int person, int place) {
        return "p" + person + "h" + place;
    }

    private static String fields() {
        return each(PEOPLE, person -> each(PLACES, place -> "  | " + field(person, place) + " | yes-no | |\n"));
    }

    private static String each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    /** That everybody has a place, and of each place that nobody shares it. */
    private static String definitions() {
        String everybody = IntStream.range(0, PEOPLE)
                .mapToObj(person -> IntStream.range(0, PLACES)
                        .mapToObj(place -> field(person, place))
                        .collect(Collectors.joining(" or ", "(", ")")))
                .collect(Collectors.joining(" and "));
        return "define: everybody-placed = " + everybody + "\n"
                + each(PLACES, place -> "define: unshared" + place + " = " + unshared(place) + "\n");
    }

    private static String unshared(int place) {
        return IntStream.range(0, PEOPLE)
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, PEOPLE)
                        .mapToObj(other -> "not (" + field(one, place) + " and " + field(other, place) + ")"))
                .collect(Collectors.joining(" and "));
    }

    private static String everybodyInAPlaceOfTheirOwn() {
        return "everybody-placed" + each(PLACES, place -> " and unshared" + place);
    }

    private static List<String> codes(String benefit) {
        String text = "plan: plan\nyear: 2016\n\ndepartments:\n  | name | full-name | former-names |\n  | CAB | | |\n"
                + "entity: person (person)\n  | field | type | note |\n" + fields() + "  | disabled | yes-no | |\n"
                + definitions()
                + "\nprogramme 1: one\n\nmeasure 1: one\nresponsible: CAB\n" + benefit;
        PlanTextParser.Parsed parsed = PlanTextParser.parse("intricate.plan", text);
        LoadedSource source =
                new LoadedSource("intricate.plan", parsed.file(), new SourceLines(text), parsed.diagnostics());
        CompiledPlan compiled = PlanCompiler.compile(
                (importer, path) -> {
                    throw new AssertionError("nothing is imported");
                },
                source);
        return compiled.diagnostics().stream()
                .map(diagnostic -> diagnostic.code().id())
                .toList();
    }

    @Test
    @Timeout(120)
    void aConditionThatNoSearchDecidesIsCalledUnproven() {
        String benefit = "benefit: relief\n  eligible: " + everybodyInAPlaceOfTheirOwn() + "\n  rate: free\n";
        assertEquals(List.of("HM4020"), codes(benefit));
    }

    @Test
    @Timeout(120)
    void aTableBehindSuchAConditionIsCalledUnprovenAndItsOtherMistakesAreFound() {
        String benefit = "benefit: relief\n  eligible: " + everybodyInAPlaceOfTheirOwn()
                + "\n  rate:\n    | disabled | yuan/person/year |\n    | yes | 100 |\n    | no | 50 |\n"
                + "benefit: other\n  eligible: disabled and not disabled\n  rate: free\n";
        assertEquals(List.of("HM4020", "HM4013", "HM4018"), codes(benefit));
    }
}
