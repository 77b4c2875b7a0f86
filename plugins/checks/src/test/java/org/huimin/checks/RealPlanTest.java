package org.huimin.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.LoadedSource;
import org.huimin.compile.PlanCompiler;
import org.huimin.compile.SourceLoader;
import org.huimin.compile.Waivers;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.host.PluginHost;
import org.huimin.language.parse.PlanTextParser;
import org.huimin.source.SourceLines;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plugin as the host loads it, on a real plan and on slips in it. */
class RealPlanTest {
    private static final Path PLAN = Path.of("../../plans/nanguan/2016.plan");
    private static final Path ENGLISH_PLAN = Path.of("../../plans/nanguan-en/2016.plan");

    @TempDir
    private Path plugins;

    private String text = "";
    private PluginHost host;

    @BeforeEach
    void install() throws IOException {
        Path folder = Files.createDirectories(plugins.resolve("checks"));
        Path classes = Path.of("target/classes");
        try (OutputStream stream = Files.newOutputStream(folder.resolve("plugin.jar"));
                ZipOutputStream zip = new ZipOutputStream(stream);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        text = Files.readString(PLAN);
        host = PluginHost.open(plugins);
    }

    @AfterEach
    void close() throws IOException {
        host.close();
    }

    @Test
    void thePlanGivesNoFalseAlarm() {
        assertEquals(List.of(), findings(text));
    }

    @Test
    void theEnglishPlanGivesNoFalseAlarm() throws IOException {
        assertEquals(List.of(), findings(ENGLISH_PLAN, Files.readString(ENGLISH_PLAN)));
    }

    @Test
    void aFigureThatIsChangedInTheEnglishWordingOnlyIsFound() throws IOException {
        String changed = Files.readString(ENGLISH_PLAN)
                .replace("5,400 people who had", "5,600 people who had")
                .replace("worth 150 yuan a month", "worth 160 yuan a month");
        assertEquals(List.of("HM5003 5,600 people", "HM5003 160 yuan"), findings(ENGLISH_PLAN, changed));
    }

    @Test
    void theHostKnowsTheCodesAndTheirPages() {
        assertEquals(List.of(), host.problems());
        for (CheckCode code : CheckCode.values()) {
            assertTrue(host.knowsPrefixOf(code.id()));
            assertTrue(host.explanation(code.id(), Language.CHINESE).isPresent(), code.id());
            assertTrue(host.explanation(code.id(), Language.ENGLISH).isPresent(), code.id());
        }
    }

    @Test
    void aFigureThatIsChangedInTheWordingOnlyIsFound() {
        assertEquals(List.of("HM5003 5,600人"), findings(replaced("帮助失业者再就业5,400人", "帮助失业者再就业5,600人")));
    }

    @Test
    void aRateThatIsChangedInItsTableOnlyIsFound() {
        assertEquals(List.of("HM5003 1,800元"), findings(replaced("| 半自理   |    1,800 |", "| 半自理   |    1,900 |")));
    }

    @Test
    void theDepartmentThatIsCopiedIntoTheWrongLineIsFound() {
        assertEquals(List.of("HM5002 园林局"), findings(replaced("责任部门：园林局\n配合部门：各街乡", "责任部门：园林局\n配合部门：园林局、各街乡")));
    }

    /**
     * Without any one of its targets, the wording of a measure says a figure that no line says; except where the measure
     * says the same figure of two things.
     */
    @Test
    void everyTargetThatIsForgottenIsFound() {
        List<String> lines = Arrays.asList(text.split("\n"));
        List<String> missed = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).startsWith("指标")) {
                List<String> without = new ArrayList<>(lines);
                String target = without.remove(index);
                if (findings(String.join("\n", without) + "\n").isEmpty()) {
                    missed.add(target);
                }
            }
        }
        assertEquals(List.of("指标：贫困残疾人家庭无障碍改造 30户", "指标：贫困盲人家庭安装热水器 30户"), missed);
    }

    private String replaced(String old, String changed) {
        assertTrue(text.contains(old), old);
        return text.replace(old, changed);
    }

    /** Where the published plan names no basis, this one says so. */
    @Test
    void everyOpenRateWithoutABasisIsWaived() {
        List<String> lines = Arrays.asList(text.split("\n"));
        List<Integer> missed = new ArrayList<>();
        int waivers = 0;
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).contains("HM5006")) {
                waivers++;
                List<String> without = new ArrayList<>(lines);
                without.remove(index);
                if (!findings(String.join("\n", without) + "\n").equals(List.of("HM5006 标准：另定"))) {
                    missed.add(index + 1);
                }
            }
        }
        assertEquals(List.of(), missed);
        assertEquals(9, waivers);
    }

    /**
     * What is found before waivers: every line of the golden files has been judged to be right, and accepted in the plan with
     * a reason. {@code -Dcorpus.overwrite=true} writes them anew, and fails, so that somebody reads them.
     */
    @ParameterizedTest
    @ValueSource(strings = {"nanguan", "nanguan-en"})
    void theFindingsBeforeWaiversAreTheKnownOnes(String folder) throws IOException {
        Path file = Path.of("../../plans", folder, "2016.plan");
        CompiledPlan compiled = PlanCompiler.compile(RealPlanTest::load, source(file, Files.readString(file)));
        SourceLines lines = new SourceLines(Files.readString(file));
        StringBuilder found = new StringBuilder();
        host.validate(compiled).stream()
                .filter(finding -> finding.code().id().startsWith("HM5"))
                .sorted(Diagnostic.BY_PLACE)
                .forEach(finding -> found.append(finding.code().id())
                        .append(' ')
                        .append(finding.span().start().line())
                        .append(' ')
                        .append(lines.cut(finding.span()))
                        .append('\n'));
        Path golden = Path.of("src/test/resources/org/huimin/checks", folder + ".findings");
        if (Boolean.getBoolean("corpus.overwrite")) {
            Files.createDirectories(golden.resolveSibling(""));
            Files.writeString(golden, found);
            fail("written anew: " + golden);
        }
        assertEquals(Files.readString(golden), found.toString());
    }

    /** What the plan's 术语 says stands in the place of the usual words. */
    @Test
    void theTermsOfThePlanAreCompared() {
        String use = "启用：checks（术语 “低保家庭|低保户+城区|市区”）\n启用：overview\n";
        assertEquals(
                List.of("HM5009 市区"), findings(replaced("启用：overview\n", use).replaceAll("(?m)^ *忽略：HM5009.*\n", "")));
    }

    /** What the checks find, as code and place, and no waiver takes away; that other plugins are not there is no matter of theirs. */
    private List<String> findings(String plan) {
        return findings(PLAN, plan);
    }

    private List<String> findings(Path file, String plan) {
        CompiledPlan compiled = PlanCompiler.compile(RealPlanTest::load, source(file, plan));
        assertTrue(compiled.isSound(), () -> compiled.diagnostics().toString());
        SourceLines lines = new SourceLines(plan);
        return Waivers.apply(compiled.waivers(), host.validate(compiled), host::knowsPrefixOf, true).stream()
                .filter(finding -> finding.code().id().startsWith("HM5"))
                .map(finding -> finding.code().id() + " " + lines.cut(finding.span()))
                .toList();
    }

    private static SourceLoader.Loading load(LoadedSource importer, String path) {
        Path file = Path.of(importer.identity()).resolveSibling(path);
        try {
            return new SourceLoader.Loading.Loaded(source(file, Files.readString(file)));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static LoadedSource source(Path file, String text) {
        PlanTextParser.Parsed parsed = PlanTextParser.parse(file.toString(), text);
        return new LoadedSource(file.toString(), parsed.file(), new SourceLines(text), parsed.diagnostics());
    }
}
