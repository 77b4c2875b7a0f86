package org.huimin.stratml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.PlanCompiler;
import org.huimin.language.load.PlanFiles;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.Target;
import org.huimin.plugin.Words;
import org.huimin.testkit.Everywhere;
import org.huimin.testkit.Finding;
import org.huimin.testkit.PluginResources;
import org.huimin.testkit.PluginUnderTest;
import org.huimin.testkit.RandomPlans;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Files as other programs read them. */
class StratmlTest {
    private static final Path PLANS = Path.of("../../plans").toAbsolutePath().normalize();
    private static final Path PLAN = PLANS.resolve("nanguan/2016.plan");

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static byte[] written(Language language, Plan plan) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Elements elements = new Elements(bytes)) {
            new StratmlDocument(language, plan, elements).write();
        }
        return bytes.toByteArray();
    }

    private static Plan compiled(Path file) {
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(PLANS, file, false);
        CompiledPlan compiled = PlanCompiler.compile(read.loader(), read.source());
        return compiled.plan().orElseThrow();
    }

    private static Element read(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        return document.getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }

    private static String text(Element parent, String name) {
        List<Element> children = children(parent, name);
        return children.isEmpty() ? "" : children.get(0).getTextContent();
    }

    /** What a reader of the file learns of the measures: number, label, value and unit. */
    private static List<String> factsOfFile(Element root) {
        List<String> facts = new ArrayList<>();
        facts.add("plan ; title ; " + text(root, "Name"));
        facts.add("plan ; preamble ; " + text(root, "Description"));
        Element core = children(root, "StrategicPlanCore").get(0);
        for (Element stakeholder : children(children(core, "Organization").get(0), "Stakeholder")) {
            facts.add("plan ; department ; " + text(stakeholder, "Name"));
        }
        for (Element goal : children(core, "Goal")) {
            facts.add("programme " + text(goal, "SequenceIndicator") + " ; title ; " + text(goal, "Name"));
            facts.add("programme " + text(goal, "SequenceIndicator") + " ; purpose ; " + text(goal, "Description"));
            children(goal, "Objective").forEach(objective -> addObjective(facts, objective));
        }
        facts.sort(null);
        return facts;
    }

    private static void addObjective(List<String> facts, Element objective) {
        String measure = text(objective, "SequenceIndicator") + " ; ";
        facts.add(measure + "title ; " + text(objective, "Name"));
        facts.add(measure + "text ; " + text(objective, "Description"));
        for (Element stakeholder : children(objective, "Stakeholder")) {
            Element role = children(stakeholder, "Role").get(0);
            facts.add(
                    measure + text(role, "RoleType") + " ; " + text(stakeholder, "Name") + " ; " + text(role, "Name"));
            if (text(role, "RoleType").equals("Beneficiary")) {
                text(role, "Description").lines().forEach(line -> facts.add(measure + "benefit ; " + line));
            }
        }
        text(objective, "OtherInformation").lines().forEach(line -> facts.add(measure + "other ; " + line));
        for (Element indicator : children(objective, "PerformanceIndicator")) {
            String name = measure + "target ; " + text(indicator, "MeasurementDimension") + " ; ";
            Element instance = children(indicator, "MeasurementInstance").get(0);
            for (Element result : children(instance, "TargetResult")) {
                facts.add(name + text(result, "NumberOfUnits") + " ; " + text(indicator, "UnitOfMeasurement") + " ; "
                        + text(result, "EndDate") + " ; " + text(result, "Description"));
            }
            text(indicator, "OtherInformation").lines().forEach(line -> facts.add(measure + "target-other ; " + line));
        }
    }

    /** The same of the model. */
    private static List<String> factsOfModel(Plan plan) {
        List<String> facts = new ArrayList<>();
        PlanWording wording = new PlanWording(Language.CHINESE, plan);
        facts.add("plan ; title ; " + plan.title());
        facts.add("plan ; preamble ; " + String.join("\n", plan.preamble()));
        plan.departments().forEach(department -> facts.add("plan ; department ; " + department.name()));
        plan.departmentGroups().forEach(group -> facts.add("plan ; department ; " + group.name()));
        for (Programme programme : plan.programmes()) {
            facts.add("programme " + programme.number() + " ; title ; " + programme.title());
            facts.add("programme " + programme.number() + " ; purpose ; " + String.join("\n", programme.purpose()));
            programme.measures().forEach(measure -> add(facts, plan, measure, wording));
        }
        facts.sort(null);
        return facts;
    }

    private static void add(List<String> facts, Plan plan, Measure measure, PlanWording wording) {
        String number = measure.number() + " ; ";
        facts.add(number + "title ; " + measure.title());
        facts.add(number + "text ; " + String.join("\n", measure.wording()));
        measure.responsible()
                .forEach(name -> facts.add(number + "Performer ; " + name + " ; \u8D23\u4EFB\u90E8\u95E8"));
        measure.cooperating()
                .forEach(name -> facts.add(number + "Performer ; " + name + " ; \u914D\u5408\u90E8\u95E8"));
        Notes notes = new Notes(new Words(StratmlPlugin.class, Language.CHINESE), wording);
        for (Benefit benefit : measure.benefits()) {
            facts.add(number + "Beneficiary ; " + wording.condition(benefit.eligible()) + " ; " + benefit.name());
            notes.of(benefit).forEach(line -> facts.add(number + "benefit ; " + line));
        }
        notes.of(measure).forEach(line -> facts.add(number + "other ; " + line));
        for (Target target : measure.targets()) {
            String unit = wording.unit(target.figure().unit())
                    + target.figure().per().map(per -> "/" + wording.unit(per)).orElse("");
            String end = target.deadline()
                    .or(measure::deadline)
                    .map(deadline -> deadline.date().toString())
                    .orElse(plan.year() + "-12-31");
            String rest = " ; " + unit + " ; " + end + " ; " + wording.target(target);
            String name = number + "target ; " + target.name() + " ; ";
            facts.add(name + target.figure().low().toPlainString() + rest);
            target.figure().high().ifPresent(high -> facts.add(name + high.toPlainString() + rest));
            notes.of(target).forEach(line -> facts.add(number + "target-other ; " + line));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingOfAGeneratedPlanIsLost(long seed) throws Exception {
        Plan plan = new RandomPlans(seed).plan();
        assertEquals(factsOfModel(plan), factsOfFile(read(written(Language.CHINESE, plan))));
    }

    @Test
    void nothingOfThePlanOf2016IsLost() throws Exception {
        Plan plan = compiled(PLAN);
        List<String> facts = factsOfFile(read(written(Language.CHINESE, plan)));
        assertEquals(factsOfModel(plan), facts);
        assertTrue(facts.contains(
                "1 ; target ; \u57CE\u9547\u65B0\u589E\u5C31\u4E1A ; 13000 ; \u4EBA ; 2016-12-31 ; 13,000\u4EBA"));
        assertEquals(
                67,
                facts.stream()
                        .filter(fact -> fact.matches("[0-9]+ ; title ; .*"))
                        .count());
    }

    /** The schema of the standard is not part of the project: {@code -Dstratml.schema=FILE} names it. */
    @Test
    void theFilesAreValid() throws Exception {
        String schema = System.getProperty("stratml.schema", "");
        assumeTrue(!schema.isEmpty() && Files.isRegularFile(Path.of(schema)), "no schema is given");
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        Validator validator = factory.newSchema(Path.of(schema).toFile()).newValidator();
        List<Plan> plans = new ArrayList<>(List.of(compiled(PLAN), compiled(PLANS.resolve("nanguan-en/2016.plan"))));
        seeds().forEach(seed -> plans.add(new RandomPlans(seed).plan()));
        for (Plan plan : plans) {
            for (Language language : Language.values()) {
                validator.validate(new StreamSource(new ByteArrayInputStream(written(language, plan))));
            }
        }
    }

    @Test
    void theBytesAreTheSameEverywhere() throws Exception {
        Plan plan = compiled(PLAN);
        Everywhere.assertSameBytes(() -> written(Language.CHINESE, plan));
        assertFalse(new String(written(Language.CHINESE, plan), StandardCharsets.UTF_8).contains("\r"));
    }

    @Test
    void theHostWritesTheFileAndSaysWhatHasNoPlace() throws Exception {
        try (PluginUnderTest plugin = PluginUnderTest.openBundled()) {
            Path plan = PLANS.resolve("nanguan-en/2016.plan");
            var files = plugin.export("stratml", plan);
            assertEquals(List.of("2016.stratml.xml"), List.copyOf(files.keySet()));
            assertArrayEquals(written(Language.ENGLISH, compiled(plan)), files.get("2016.stratml.xml"));
            List<String> codes = plugin.findingsOfExport("stratml", plan).stream()
                    .map(Finding::code)
                    .toList();
            assertEquals(List.of("HM8302", "HM8303"), codes);
        }
    }

    @Test
    void textsThatXmlCanNotCarryAreMarked() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String hostile = "=HYPERLINK(\"a\")<script>]]>&amp;\u202E\uD869\uDED6\uD83D\uDE00" + "\u957F".repeat(5_000);
        try (Elements elements = new Elements(bytes)) {
            elements.root("PerformancePlanOrReport", "Performance_Plan", () -> {
                elements.text("Name", hostile);
                elements.text("Description", "a\u0000b\u001Bc\uFFFE\uD800d");
            });
        }
        Element root = read(bytes.toByteArray());
        assertEquals(hostile, text(root, "Name"));
        assertEquals("a\uFFFDb\uFFFDc\uFFFD\uFFFDd", text(root, "Description"));
    }

    @Test
    void theKeysOfBothLanguagesAreEqual() throws IOException {
        PluginResources.assertSameKeys(StratmlTest.class);
    }
}
