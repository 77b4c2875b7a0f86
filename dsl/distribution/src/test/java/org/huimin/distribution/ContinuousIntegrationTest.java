package org.huimin.distribution;

import static org.huimin.distribution.Launch.CHECKOUT;
import static org.huimin.distribution.Launch.DISTRIBUTION;
import static org.huimin.distribution.Launch.copy;
import static org.huimin.distribution.Launch.launcher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huimin.distribution.Launch.Outcome;
import org.huimin.host.PluginDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The action and the hooks, run as GitHub and pre-commit run them, on a repository with a good and a bad plan. */
@DisabledOnOs(OS.WINDOWS)
class ContinuousIntegrationTest {
    private static final Path ACTION = CHECKOUT.resolve(".github/actions/check");
    private static final Pattern INPUT = Pattern.compile("\\$\\{\\{ inputs\\.([a-z-]+) }}");
    private static final String GOOD =
            "计划\uFF1A甲\n年度\uFF1A2016\n部门组\uFF1A民政局\n\n一、甲\n\n1.甲\n责任部门\uFF1A民政局\n任务\uFF1A乙\n";
    private static final String BAD = GOOD.replace("责任部门\uFF1A民政局", "责任部门\uFF1A民正局");
    private static final String WARNED = GOOD.replace("任务\uFF1A乙\n", "任务\uFF1A乙\u200B\n");

    @TempDir
    Path folder;

    private Path repository;

    @BeforeEach
    void makeRepository() throws Exception {
        repository = Files.createDirectories(folder.resolve("the repository"));
        assertEquals(
                0,
                new ProcessBuilder("git", "init", "-q", repository.toString())
                        .start()
                        .waitFor());
        write("good plans/甲 乙.plan", GOOD);
    }

    private void write(String name, String text) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static JsonNode yaml(Path file) throws IOException {
        return new YAMLMapper().readTree(Files.readAllBytes(file));
    }

    private static JsonNode step() throws IOException {
        JsonNode steps = yaml(ACTION.resolve("action.yml")).at("/runs/steps");
        assertEquals(1, steps.size());
        return steps.get(0);
    }

    /** What came of a run of the action: the process, and what GitHub would read from its files. */
    private record ActionRun(Outcome outcome, Map<String, String> outputs, String summary) {
        List<String> commands() {
            return outcome.output()
                    .lines()
                    .filter(line -> line.startsWith("::"))
                    .toList();
        }
    }

    /** Runs the action as GitHub does: inputs are filled into the environment of its step, not into its text. */
    private ActionRun action(String event, String... given) throws Exception {
        Map<String, String> inputs = new LinkedHashMap<>();
        yaml(ACTION.resolve("action.yml"))
                .path("inputs")
                .propertyStream()
                .forEach(input -> inputs.put(
                        input.getKey(), input.getValue().path("default").asString()));
        inputs.put("command", launcher(DISTRIBUTION).toString());
        for (int index = 0; index < given.length; index += 2) {
            assertTrue(inputs.containsKey(given[index]), given[index]);
            inputs.put(given[index], given[index + 1]);
        }
        Path outputs = Files.writeString(folder.resolve("outputs"), "");
        Path summary = Files.writeString(folder.resolve("summary"), "");
        Launch launch = new Launch(
                        repository,
                        Path.of("/bin/bash"),
                        "-e",
                        "-o",
                        "pipefail",
                        "-c",
                        step().path("run").asString())
                .with("GITHUB_ACTION_PATH", ACTION)
                .with("GITHUB_EVENT_NAME", event)
                .with("GITHUB_OUTPUT", outputs)
                .with("GITHUB_STEP_SUMMARY", summary);
        step().path("env").propertyStream().forEach(variable -> {
            String value = INPUT.matcher(variable.getValue().asString())
                    .replaceAll(found -> Matcher.quoteReplacement(inputs.get(found.group(1))));
            launch.with(variable.getKey(), value);
        });
        Outcome outcome = launch.run();
        Map<String, String> read = new LinkedHashMap<>();
        Files.readString(outputs)
                .lines()
                .forEach(line -> read.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return new ActionRun(outcome, read, Files.readString(summary));
    }

    @Test
    void noInputStandsInTheTextOfAScriptAndEachReachesIt() throws Exception {
        assertFalse(step().path("run").asString().contains("${{"));
        List<String> used = new ArrayList<>();
        step().path("env")
                .propertyStream()
                .forEach(variable -> INPUT.matcher(variable.getValue().asString())
                        .results()
                        .forEach(found -> used.add(found.group(1))));
        List<String> declared = new ArrayList<>();
        yaml(ACTION.resolve("action.yml"))
                .path("inputs")
                .propertyStream()
                .forEach(input -> declared.add(input.getKey()));
        assertEquals(declared, used);
        assertTrue(Files.isExecutable(ACTION.resolve("check.sh")));
        assertTrue(Files.isExecutable(ACTION.resolve("../../../huimin")));
    }

    @Test
    void aSoundRepositoryPasses() throws Exception {
        ActionRun run = action("push");
        assertEquals(0, run.outcome().exitCode(), run.outcome().errors());
        assertEquals(List.of(), run.commands());
        assertEquals(Map.of("errors", "0", "warnings", "0", "exit-code", "0"), run.outputs());
        assertTrue(run.summary().contains("0 error(s), 0 warning(s)"), run.summary());
    }

    @Test
    void anErrorFailsAndIsShownBesideItsLine() throws Exception {
        write("坏 的/乙.plan", BAD);
        ActionRun run = action("push", "language", "en");
        assertEquals(1, run.outcome().exitCode());
        assertEquals(1, run.commands().size());
        assertTrue(
                run.commands()
                        .get(0)
                        .startsWith("::error file=坏 的/乙.plan,line=8,col=6,endColumn=9,title=HM2001::There is no"),
                run.outcome().output());
        assertEquals(Map.of("errors", "1", "warnings", "0", "exit-code", "1"), run.outputs());
        assertTrue(run.summary().contains("error HM2001"), run.summary());
    }

    @Test
    void pathsAreTakenOneALineWhateverIsInThem() throws Exception {
        write("-x.plan", GOOD);
        write("$(touch injected).plan", GOOD);
        write("other/bad.plan", BAD);
        ActionRun run = action("push", "paths", "good plans\n\n-x.plan\n$(touch injected).plan\n");
        assertEquals(0, run.outcome().exitCode(), run.outcome().errors());
        assertFalse(Files.exists(repository.resolve("injected")));
        assertEquals(2, action("push", "paths", "\n").outcome().exitCode());
    }

    @ParameterizedTest
    @CsvSource({
        "strict, '$(touch injected)'",
        "untrusted, '\"; touch injected; \"'",
        "language, fr",
        "sarif, 'a\nb'",
        "lock, 'a\nb'",
        "timeout, '1; touch injected'"
    })
    void anInputThatIsWrongIsRefused(String name, String value) throws Exception {
        ActionRun run = action("push", name, value);
        assertEquals(2, run.outcome().exitCode());
        assertEquals(1, run.commands().size());
        assertTrue(run.commands().get(0).startsWith("::error title=huimin::The input '" + name + "'"));
        assertFalse(Files.exists(repository.resolve("injected")));
    }

    @Test
    void warningsFailIfThatIsAskedFor() throws Exception {
        write("warned.plan", WARNED);
        ActionRun usual = action("push");
        assertEquals(0, usual.outcome().exitCode());
        assertEquals("1", usual.outputs().get("warnings"));
        assertTrue(usual.commands().get(0).startsWith("::warning file=warned.plan"));
        assertEquals(1, action("push", "strict", "true").outcome().exitCode());
    }

    @Test
    void aPullRequestIsNotTrusted() throws Exception {
        write("warned.plan", WARNED);
        write("huimin.json", "{\"severities\":[{\"code\":\"HM1024\",\"severity\":\"off\"}]}");
        assertEquals("0", action("push").outputs().get("warnings"));
        assertEquals("1", action("pull_request").outputs().get("warnings"));
        assertEquals("0", action("pull_request", "untrusted", "false").outputs().get("warnings"));
    }

    @Test
    void pluginsOfOthersRunForThoseWhoAreTrustedAndAsTheLockFileHasThem() throws Exception {
        write("plans/a.plan", GOOD);
        Path plugins = Files.createDirectories(folder.resolve("others plugins"));
        new PluginDraft("own")
                .coded("OWN")
                .validator(
                        "own",
                        "Own",
                        "sink.report(Diagnostic.of(Code.FOUND, Span.startOf(\"plans/a.plan\")).with(\"what\", \"it\").build());")
                .into(plugins);
        String folders = "\n" + plugins + "\r\n";

        ActionRun pushed =
                action("push", "paths", "plans/a.plan", "plugins", folders, "timeout", "60", "language", "en");
        assertEquals(0, pushed.outcome().exitCode(), pushed.outcome().toString());
        assertTrue(
                pushed.outcome().output().contains("found it"), pushed.outcome().output());

        ActionRun requested = action("pull_request", "paths", "plans/a.plan", "plugins", folders, "language", "en");
        assertEquals(0, requested.outcome().exitCode(), requested.outcome().toString());
        assertFalse(
                requested.outcome().output().contains("found it"),
                requested.outcome().output());

        Path lock = Files.writeString(folder.resolve("base.lock"), "huimin-lock 1\n");
        ActionRun locked =
                action("push", "paths", "plans/a.plan", "plugins", folders, "lock", lock.toString(), "language", "en");
        assertEquals(3, locked.outcome().exitCode(), locked.outcome().toString());
        assertTrue(
                locked.outcome().output().contains("HM7014"), locked.outcome().output());
    }

    @Test
    void aSarifFileIsWrittenWhereItIsAskedFor() throws Exception {
        write("bad.plan", BAD);
        ActionRun run = action("push", "sarif", "out/of the/check.sarif");
        assertEquals(1, run.outcome().exitCode());
        assertEquals("out/of the/check.sarif", run.outputs().get("sarif"));
        JsonNode log = new YAMLMapper().readTree(Files.readAllBytes(repository.resolve("out/of the/check.sarif")));
        assertEquals(
                "bad.plan",
                log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString());
        assertFalse(log.at("/runs/0/tool/driver/version").asString().isEmpty());
    }

    @Test
    void whatAPlanSaysIsNoCommandAndEndsNoFence() throws Exception {
        write("a\n::error::b.plan", GOOD);
        write("bad.plan", GOOD + "::error file=x::y\n````\n%0A::warning::z\n");
        ActionRun run = action("push");
        assertEquals(1, run.outcome().exitCode());
        assertTrue(
                run.commands().stream().allMatch(line -> line.startsWith("::error file=bad.plan,")),
                run.outcome().output());
        assertTrue(run.summary().contains("\n`````\n"), run.summary());
    }

    @Test
    void aRepositoryWithoutPlansIsWrongUse() throws Exception {
        Launch.delete(repository.resolve("good plans"));
        ActionRun run = action("push", "sarif", "x.sarif");
        assertEquals(2, run.outcome().exitCode());
        assertFalse(Files.exists(repository.resolve("x.sarif")));
        assertTrue(
                run.outcome().errors().contains("huimin: There are no .plan files here."),
                run.outcome().errors());
        assertEquals("2", run.outputs().get("exit-code"));
    }

    /** Runs a hook as pre-commit does: the first word of its entry is a file of the repository of the hook. */
    private Outcome hook(String id, String... files) throws Exception {
        Path checkout = builtCheckout();
        JsonNode hook = yaml(CHECKOUT.resolve(".pre-commit-hooks.yaml"))
                .valueStream()
                .filter(each -> each.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals("script", hook.path("language").asString());
        List<String> words =
                new ArrayList<>(Arrays.asList(hook.path("entry").asString().split(" ", -1)));
        Path program = checkout.resolve(words.remove(0));
        assertTrue(Files.isExecutable(program), program.toString());
        Pattern wanted = Pattern.compile(hook.path("files").asString());
        for (String file : files) {
            if (wanted.matcher(file).find()) {
                words.add(file);
            }
        }
        return new Launch(repository, program, words.toArray(new String[0])).run();
    }

    /** The checkout that pre-commit has cloned, after its first run: the launcher, with what it has built. */
    private Path builtCheckout() throws IOException {
        Path checkout = folder.resolve("pre-commit/a checkout");
        if (!Files.exists(checkout)) {
            copy(CHECKOUT.resolve("huimin"), checkout.resolve("huimin"));
            Files.writeString(checkout.resolve("pom.xml"), "");
            for (String name : List.of(".mvn", "core", "dsl", "plugins")) {
                Files.createDirectories(checkout.resolve(name));
            }
            String distribution = "dsl/distribution/src/main/distribution";
            copy(CHECKOUT.resolve(distribution), checkout.resolve(distribution));
            copy(DISTRIBUTION, checkout.resolve("dsl/distribution/target/huimin"));
            Files.writeString(checkout.resolve("dsl/distribution/target/huimin.built"), "");
        }
        return checkout;
    }

    @Test
    void theHookForChecksFailsWhereAPlanIsWrong() throws Exception {
        write("坏 的/乙.plan", BAD);
        Outcome good = hook("huimin-check", "good plans/甲 乙.plan", "README.md");
        assertEquals(0, good.exitCode(), good.errors());
        Outcome bad = hook("huimin-check", "good plans/甲 乙.plan", "坏 的/乙.plan");
        assertEquals(1, bad.exitCode());
        assertTrue(bad.output().contains("--> 坏 的/乙.plan:8:6\n"), bad.output());
    }

    @Test
    void theHookForFormatsChangesWhatIsNotFormatted() throws Exception {
        write("good plans/甲 乙.plan", GOOD.replace('\uFF1A', ':'));
        Outcome outcome = hook("huimin-fmt", "good plans/甲 乙.plan");
        assertEquals(0, outcome.exitCode(), outcome.errors());
        assertEquals(GOOD, Files.readString(repository.resolve("good plans/甲 乙.plan")));
    }

    @Test
    void theHooksAreForPlansAlone() throws Exception {
        JsonNode hooks = yaml(CHECKOUT.resolve(".pre-commit-hooks.yaml"));
        TreeSet<String> ids = new TreeSet<>();
        hooks.forEach(hook -> ids.add(hook.path("id").asString()));
        assertEquals(new TreeSet<>(List.of("huimin-check", "huimin-fmt")), ids);
        hooks.forEach(hook -> {
            Pattern files = Pattern.compile(hook.path("files").asString());
            assertTrue(files.matcher("a b/甲.plan").find());
            assertFalse(files.matcher("a.plan.md").find());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "junit", "github"})
    void theRealCommandWritesEachFormat(String format) throws Exception {
        write("坏.plan", BAD);
        Outcome outcome =
                new Launch(repository, launcher(DISTRIBUTION), "check", "--lang", "zh", "--format", format, ".").run();
        assertEquals(1, outcome.exitCode(), outcome.errors());
        assertEquals("", outcome.errors());
        assertTrue(outcome.output().contains("HM2001"), outcome.output());
        assertTrue(outcome.output().contains("民正局"), outcome.output());
    }

    @Test
    void theRealCommandWritesTheOutcomeOfCasesAsJunit() throws Exception {
        Path plans = copy(CHECKOUT.resolve("plans"), repository.resolve("plans"));
        Outcome outcome = new Launch(
                        repository, launcher(DISTRIBUTION), "test", "--format", "junit", "plans/nanguan/2016.plan")
                .run();
        assertEquals(0, outcome.exitCode(), outcome.errors());
        assertTrue(outcome.output().contains("<testsuite name=\"plans/nanguan/案例/2016.plan\""), outcome.output());
        assertTrue(Files.exists(plans));
    }

    @Test
    void theStandardChecksHaveSeveritiesAndRulesToo() throws Exception {
        write("huimin.json", "{\"severities\":[{\"code\":\"HM5001\",\"severity\":\"error\"}]}");
        write("empty.plan", GOOD.replace("任务\uFF1A乙\n", ""));
        Outcome sarif =
                new Launch(repository, launcher(DISTRIBUTION), "check", "--format", "sarif", "empty.plan").run();
        assertEquals(1, sarif.exitCode(), sarif.output());
        JsonNode run = new YAMLMapper().readTree(sarif.output()).at("/runs/0");
        assertEquals("EmptyMeasure", run.at("/tool/driver/rules/0/name").asString());
        assertEquals(
                "warning",
                run.at("/tool/driver/rules/0/defaultConfiguration/level").asString());
        assertEquals("error", run.at("/results/0/level").asString());
        write("huimin.json", "{\"severities\":[{\"code\":\"HM5999\",\"severity\":\"error\"}]}");
        Outcome unknown = new Launch(repository, launcher(DISTRIBUTION), "check", "--lang", "en", "empty.plan").run();
        assertTrue(unknown.output().contains("error HM8006: There is no code 'HM5999'"), unknown.output());
    }
}
