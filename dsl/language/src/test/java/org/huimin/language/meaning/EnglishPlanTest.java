package org.huimin.language.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.PlanCompiler;
import org.huimin.evaluate.BenefitOutcome;
import org.huimin.evaluate.Facts;
import org.huimin.evaluate.Outcome;
import org.huimin.evaluate.PlanEvaluator;
import org.huimin.evaluate.Standing;
import org.huimin.language.load.PlanFiles;
import org.huimin.model.Domain;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Figure;
import org.huimin.model.Measure;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The English plan says what the Chinese one says: the same benefits at the same rates for the same people. */
class EnglishPlanTest {
    private static final java.nio.file.Path PLANS =
            java.nio.file.Path.of("../../plans").toAbsolutePath().normalize();
    private static final Plan ENGLISH = compiled("nanguan-en/2016.plan");
    private static final Plan CHINESE = compiled("nanguan/2016.plan");
    private static final PlanEvaluator ENGLISH_EVALUATOR = PlanEvaluator.of(ENGLISH);
    private static final PlanEvaluator CHINESE_EVALUATOR = PlanEvaluator.of(CHINESE);
    private static final PlanTranslation TRANSLATION = new PlanTranslation(ENGLISH);

    /** The measures of the English plan, by their numbers, and the numbers that they have in the Chinese one. */
    private static final Map<Integer, Integer> NUMBERS =
            Map.of(1, 1, 2, 9, 3, 11, 4, 21, 5, 22, 6, 23, 7, 24, 8, 25, 9, 26);

    private static final Map<String, String> DEPARTMENTS = Map.of(
            "Human Resources and Social Security Bureau", "人社局",
            "Civil Affairs Bureau", "民政局",
            "Disabled Persons Federation", "残联",
            "all subdistricts", "各街乡");

    /** Ages on both sides of the limits: by chance hardly anybody would be so old. */
    private static final List<Integer> AGES = List.of(59, 60, 79, 80);

    private static final int MEMBERS = 20_000;

    /**
     * What a benefit yields, in the words of the Chinese plan.
     *
     * @param benefit its measure in the Chinese plan, and its place there
     * @param outcome what it yields; the facts that are missing are told apart
     * @param missing the facts that are missing
     * @param standing what becomes of it in a choice
     */
    private record Result(String benefit, String outcome, Set<Path> missing, Standing standing) {}

    private static Plan compiled(String file) {
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(PLANS, PLANS.resolve(file), false);
        CompiledPlan compiled = PlanCompiler.compile(read.loader(), read.source());
        assertEquals(List.of(), compiled.diagnostics());
        return compiled.plan().orElseThrow();
    }

    @Test
    void everybodyIsDueTheSameByEitherPlan() {
        Random random = new Random(2016);
        Set<String> seen = new TreeSet<>();
        for (Entity entity : List.of(
                ENGLISH.entity("person").orElseThrow(),
                ENGLISH.entity("household").orElseThrow(),
                ENGLISH.entity("bed").orElseThrow())) {
            for (int member = 0; member < MEMBERS; member++) {
                Map<String, @Nullable Object> facts = facts(entity, random);
                boolean restNo = random.nextInt(4) == 0;
                List<Result> due = dueInEnglish(entity, told(facts, restNo));
                assertEquals(
                        dueInChinese(entity, told(TRANSLATION.facts(entity, facts), restNo)),
                        due,
                        () -> facts + (restNo ? ", rest no" : ""));
                due.forEach(result -> seen.add(result.benefit() + " " + result.outcome()));
            }
        }
        assertEquals(everyOutcome(), seen);
    }

    private static List<Result> dueInEnglish(Entity entity, Facts facts) {
        return ENGLISH_EVALUATOR.entity(entity.name()).evaluate(facts).outcomes().stream()
                .map(outcome -> result(outcome, NUMBERS.get(outcome.measure()), path -> TRANSLATION.path(entity, path)))
                .toList();
    }

    private static List<Result> dueInChinese(Entity entity, Facts facts) {
        String name = TRANSLATION.entity(entity.name());
        return CHINESE_EVALUATOR.entity(name).evaluate(facts).outcomes().stream()
                .filter(outcome -> NUMBERS.containsValue(outcome.measure()))
                .map(outcome -> result(outcome, outcome.measure(), path -> path))
                .toList();
    }

    private static Map<String, @Nullable Object> facts(Entity entity, Random random) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>(new RandomFacts(ENGLISH, random).of(entity));
        if (facts.containsKey("age") && random.nextInt(4) != 0) {
            facts.put("age", AGES.get(random.nextInt(AGES.size())));
        }
        return facts;
    }

    private static Facts told(Map<String, @Nullable Object> facts, boolean restNo) {
        return restNo ? Facts.of(facts).withRestNo() : Facts.of(facts);
    }

    private static Result result(BenefitOutcome outcome, int measure, UnaryOperator<Path> inChinese) {
        Set<Path> missing = outcome.outcome() instanceof Outcome.Undetermined undetermined
                ? undetermined.missing().stream().map(inChinese).collect(Collectors.toSet())
                : Set.of();
        String benefit = measure + "." + outcome.position();
        return new Result(benefit, kind(outcome.outcome()), missing, outcome.standing());
    }

    private static String kind(Outcome outcome) {
        return outcome instanceof Outcome.Undetermined undetermined
                ? undetermined.reason().name()
                : outcome.toString();
    }

    /** The members by chance leave out no amount of any benefit, nobody who gets nothing and nobody of whom too little is known. */
    private static Set<String> everyOutcome() {
        Map<String, List<Outcome>> granted = new LinkedHashMap<>();
        granted.put("9.1", List.of(yuan(600)));
        granted.put("9.2", List.of(new Outcome.GrantedInKind(Optional.of(new BigDecimal("90")))));
        granted.put("11.1", List.of(yuan(5000), yuan(3000), yuan(2000)));
        granted.put("11.2", List.of(yuan(5000), yuan(3000), yuan(2000)));
        granted.put("21.1", List.of(yuan(12000), yuan(10000), yuan(5000)));
        granted.put("22.1", List.of(yuan(1200), yuan(1800), yuan(2400)));
        granted.put("23.1", List.of(yuan(1200), yuan(2400), yuan(3600)));
        granted.put("24.1", List.of(yuan(1200)));
        granted.put("25.1", List.of(yuan(2400)));
        granted.put("26.1", List.of(yuan(1800)));
        Set<String> every = new TreeSet<>();
        granted.forEach((benefit, outcomes) -> {
            outcomes.forEach(outcome -> every.add(benefit + " " + outcome));
            every.add(benefit + " " + new Outcome.NotEntitled());
            every.add(benefit + " " + Outcome.Reason.FACTS_MISSING);
        });
        return every;
    }

    private static Outcome yuan(int amount) {
        return new Outcome.Granted(BigDecimal.valueOf(amount).setScale(2));
    }

    @Test
    void everyFieldMayBeWhatTheFieldOfTheChinesePlanMayBe() {
        List<String> different = new ArrayList<>();
        for (Entity entity : ENGLISH.entities()) {
            Entity other = CHINESE.entity(TRANSLATION.entity(entity.name())).orElseThrow();
            for (Field field : entity.fields()) {
                Field same = other.field(TRANSLATION.field(entity.name(), field.name()))
                        .orElseThrow();
                if (!domain(entity, field).equals(same.domain()) || field.optional() != same.optional()) {
                    different.add(entity.name() + "." + field.name());
                }
            }
        }
        assertEquals(List.of(), different);
    }

    private static Domain domain(Entity entity, Field field) {
        if (field.domain() instanceof Domain.Choices choices) {
            return new Domain.Choices(choices.names().stream()
                    .map(name -> TRANSLATION.choice(entity.name(), field.name(), name))
                    .toList());
        }
        return field.domain() instanceof Domain.Reference reference
                ? new Domain.Reference(TRANSLATION.entity(reference.entity()))
                : field.domain();
    }

    @Test
    void everyMeasureHasTheDepartmentsFiguresAndBenefitsOfItsMeasureInTheChinesePlan() {
        assertEquals(NUMBERS.size(), ENGLISH.measures().size());
        for (Measure measure : ENGLISH.measures()) {
            Measure other = CHINESE.measures().get(NUMBERS.get(measure.number()) - 1);
            assertEquals(other.responsible(), departments(measure.responsible()));
            assertEquals(other.cooperating(), departments(measure.cooperating()));
            assertEquals(figures(other), figures(measure));
            assertEquals(other.tasks().size(), measure.tasks().size());
            assertEquals(other.funding().size(), measure.funding().size());
            assertEquals(shapes(other), shapes(measure));
            assertEquals(
                    List.of("Measure " + other.number() + " of the 2016 action plan"),
                    measure.basis(),
                    "the number in the whole plan is told");
        }
    }

    private static List<String> departments(List<String> names) {
        return names.stream().map(DEPARTMENTS::get).toList();
    }

    private static List<Figure> figures(Measure measure) {
        return measure.targets().stream().map(target -> target.figure()).toList();
    }

    private static List<String> shapes(Measure measure) {
        return measure.benefits().stream()
                .map(benefit ->
                        benefit.form().isPresent() + " " + benefit.payee().isPresent() + " "
                                + benefit.choice().isPresent() + " " + benefit.quantity() + " " + benefit.months() + " "
                                + benefit.period())
                .toList();
    }

    @Test
    void nothingInTheEnglishPlanIsChinese() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(PLANS.resolve("nanguan-en"))) {
            for (java.nio.file.Path file : files.filter(Files::isRegularFile).toList()) {
                assertTrue(Files.readString(file).codePoints().allMatch(letter -> letter < 0x80), file::toString);
            }
        }
    }
}
