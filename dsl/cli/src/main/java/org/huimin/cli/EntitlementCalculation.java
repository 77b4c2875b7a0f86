package org.huimin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.cli.CalculateCommand.ResultFormat;
import org.huimin.compile.CompiledPlan;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticText;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Nearest;
import org.huimin.evaluate.Entitlement;
import org.huimin.evaluate.Facts;
import org.huimin.evaluate.NumberTooLargeException;
import org.huimin.evaluate.PlanEvaluator;
import org.huimin.evaluate.UnusableFactException;
import org.huimin.language.load.PlanFiles;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Plan;
import org.huimin.source.Position;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;
import org.huimin.wire.EntitlementJson;
import org.huimin.wire.FactsJson;
import org.huimin.wire.FactsPlace;
import org.huimin.wire.FactsProblem;
import org.huimin.wire.GivenFacts;
import org.huimin.wording.PlanWording;

/** Calculates what those are entitled to whose facts a file gives. */
final class EntitlementCalculation {
    /** The name by which it is asked for. */
    static final String NAME = "entitlement";

    private static final String EXAMPLE = "{\"\u4EBA\":{\"\u5E74\u9F84\":82}}";
    private static final Path STANDARD_INPUT = Path.of("-");

    private final Verb verb;
    private final SoundPlan sound;
    private final MessageWriter messages;

    EntitlementCalculation(Verb verb, SoundPlan sound) {
        this.verb = verb;
        this.sound = sound;
        messages = new MessageWriter(sound.language());
    }

    /**
     * Prints the entitlements; the exit code.
     *
     * @param factsFile the file of facts
     * @param restNo whether every yes-or-no field that is not given is no
     * @param all whether the reasons of what is not due are shown whole
     */
    int run(Path factsFile, boolean restNo, ResultFormat format, boolean all) throws IOException {
        Console console = verb.console();
        String name = PlanFiles.displayName(console.workingFolder(), factsFile);
        byte[] json;
        try {
            json = factsFile.equals(STANDARD_INPUT)
                    ? console.input().readAllBytes()
                    : Files.readAllBytes(console.workingFolder().resolve(factsFile));
        } catch (IOException exception) {
            return verb.wrongUse(messages.phrase("cannot-read", Map.of("path", name)));
        }
        GivenFacts given = FactsJson.read(json, sound.plan());
        if (!given.problems().isEmpty()) {
            report(name, json, given.problems());
            return ExitCode.WRONG_USE;
        }
        if (given.members().isEmpty()) {
            return verb.wrongUse(messages.phrase("entitlement-no-members"));
        }
        List<Entitlement> entitlements = new ArrayList<>();
        PlanEvaluator evaluator = PlanEvaluator.of(sound.plan());
        for (GivenFacts.Member member : given.members()) {
            try {
                Facts facts = Facts.of(member.values());
                entitlements.add(evaluator.entity(member.entity()).explain(restNo ? facts.withRestNo() : facts));
            } catch (NumberTooLargeException exception) {
                return verb.wrongUse(messages.phrase("number-too-large"));
            } catch (UnusableFactException exception) {
                report(name, json, List.of(problem(member, exception)));
                return ExitCode.WRONG_USE;
            }
        }
        print(entitlements, format, all);
        return ExitCode.FINE;
    }

    private void print(List<Entitlement> entitlements, ResultFormat format, boolean all) {
        Plan plan = sound.plan();
        CompiledPlan compiled = sound.checked().compiled().orElseThrow();
        PlanWording wording = new PlanWording(sound.language(), plan);
        String text = switch (format) {
            case TEXT -> new EntitlementText(wording, messages, compiled, all).write(entitlements);
            case CSV -> ResultCsv.write(EntitlementTables.of(entitlements, wording, messages));
            case JSON ->
                new String(
                        new EntitlementJson(wording, path -> Places.find(compiled, path)).write(entitlements),
                        StandardCharsets.UTF_8);
        };
        verb.console().output().print(text);
    }

    private static FactsProblem problem(GivenFacts.Member member, UnusableFactException exception) {
        FactsPlace place =
                Optional.ofNullable(member.places().get(exception.path())).orElse(new FactsPlace(1, 1));
        String field = exception.path().text();
        return switch (exception.problem()) {
            case OUT_OF_RANGE ->
                new FactsProblem(FactsProblem.Key.OUT_OF_RANGE, place, Map.of("field", field, "low", "0", "high", "-"));
            case NOT_WHOLE -> new FactsProblem(FactsProblem.Key.NOT_WHOLE, place, Map.of("field", field));
            case TOO_MANY_DIGITS -> new FactsProblem(FactsProblem.Key.NUMBER_TOO_LONG, place, Map.of("limit", "34"));
            case GIVEN_TWICE -> new FactsProblem(FactsProblem.Key.GIVEN_TWICE, place, Map.of("name", field));
            case TOO_DEEP -> new FactsProblem(FactsProblem.Key.TOO_DEEP, place, Map.of("limit", "64"));
            case UNKNOWN_NAME, WRONG_TYPE, NOT_A_CHOICE ->
                new FactsProblem(
                        FactsProblem.Key.UNKNOWN_FIELD, place, Map.of("entity", member.entity(), "name", field));
        };
    }

    private void report(String name, byte[] json, List<FactsProblem> problems) {
        SourceLines lines = new SourceLines(new String(json, StandardCharsets.UTF_8));
        DiagnosticText text = new DiagnosticText(messages, source -> Optional.of(lines));
        for (FactsProblem problem : problems) {
            Map<String, String> arguments = new HashMap<>(problem.arguments());
            arguments.put("example", EXAMPLE);
            // Where it begins is known, not where it ends: what was meant is named, not put in its place.
            Position start =
                    new Position(problem.place().line(), problem.place().column());
            verb.console()
                    .say(text.render(Diagnostic.of(HostCode.FACTS_UNUSABLE, new Span(name, start, start))
                            .with("reason", messages.phrase("facts." + problem.key(), arguments))
                            .suggesting(meant(problem))
                            .build()));
        }
        verb.console().say(messages.phrase("entitlement-facts-unusable"));
    }

    /** The names that an unknown one may have been meant as. */
    private List<String> meant(FactsProblem problem) {
        String name = problem.arguments().getOrDefault("name", "");
        return switch (problem.key()) {
            case UNKNOWN_ENTITY ->
                Nearest.to(
                        name, sound.plan().entities().stream().map(Entity::name).toList());
            case UNKNOWN_FIELD ->
                Nearest.to(
                        name,
                        sound.plan()
                                .entity(problem.arguments().getOrDefault("entity", ""))
                                .map(entity -> entity.fields().stream()
                                        .map(Field::name)
                                        .toList())
                                .orElse(List.of()));
            default -> List.of();
        };
    }
}
