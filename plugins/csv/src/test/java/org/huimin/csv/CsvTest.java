package org.huimin.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.huimin.compile.PlanCompiler;
import org.huimin.language.load.PlanFiles;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.Project;
import org.huimin.model.Target;
import org.huimin.plugin.Words;
import org.huimin.testkit.Everywhere;
import org.huimin.testkit.PluginResources;
import org.huimin.testkit.PluginUnderTest;
import org.huimin.testkit.RandomPlans;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables as other programs read them. */
class CsvTest {
    private static final Path PLANS = Path.of("../../plans").toAbsolutePath().normalize();
    private static final Path PLAN = PLANS.resolve("nanguan/2016.plan");

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static Plan compiled(Path file) {
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(PLANS, file, false);
        return PlanCompiler.compile(read.loader(), read.source()).plan().orElseThrow();
    }

    private static byte[] written(Plan plan, String table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Words words = new Words(CsvPlugin.class, Language.ENGLISH);
        Objects.requireNonNull(
                        new PlanTables(plan, Language.ENGLISH, words).all().get(table))
                .write(bytes);
        return bytes.toByteArray();
    }

    private static List<NamedCsvRecord> read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertEquals('\uFEFF', text.charAt(0));
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }

    /** A cell as it was before it was kept from being a formula. */
    private static String cell(NamedCsvRecord row, String name) {
        String cell = row.getField(name);
        boolean guarded = cell.length() > 2
                && cell.charAt(0) == '\''
                && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(1)) >= 0;
        assertTrue(cell.length() < 2 || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0, cell);
        return guarded ? cell.substring(1) : cell;
    }

    private static List<String> factsOfFiles(Plan plan) throws IOException {
        List<String> facts = new ArrayList<>();
        for (NamedCsvRecord row : read(written(plan, "table.measures"))) {
            String number = cell(row, "measure") + " ; ";
            facts.add(number + "programme ; " + cell(row, "programme number") + " ; " + cell(row, "programme"));
            for (String label : List.of(
                    "title",
                    "text",
                    "responsible",
                    "cooperating",
                    "tasks",
                    "projects",
                    "deadline",
                    "quota",
                    "continues",
                    "funding",
                    "basis")) {
                facts.add(number + label + " ; " + cell(row, label));
            }
        }
        for (NamedCsvRecord row : read(written(plan, "table.targets"))) {
            facts.add(cell(row, "measure") + " ; target ; " + cell(row, "target") + " ; " + cell(row, "low") + " ; "
                    + cell(row, "high") + " ; " + cell(row, "unit") + " ; " + cell(row, "items") + " ; "
                    + cell(row, "comparator")
                    + " ; " + cell(row, "strength") + " ; " + cell(row, "deadline"));
        }
        for (NamedCsvRecord row : read(written(plan, "table.rates"))) {
            facts.add(cell(row, "measure") + " ; rate ; " + cell(row, "benefit") + " ; " + cell(row, "amount") + " ; "
                    + cell(row, "rate") + " ; " + cell(row, "eligible") + " ; " + cell(row, "form") + " ; "
                    + cell(row, "payee") + " ; " + cell(row, "period") + " ; " + cell(row, "months") + " ; "
                    + cell(row, "expected") + " ; " + cell(row, "one of") + " ; " + cell(row, "funding") + " ; "
                    + cell(row, "basis") + " ; " + cell(row, "quantity") + " ; " + cell(row, "row"));
        }
        for (NamedCsvRecord row : read(written(plan, "table.departments"))) {
            facts.add("department ; " + cell(row, "name") + " ; " + cell(row, "full name") + " ; "
                    + cell(row, "former names") + " ; " + cell(row, "aliases") + " ; " + cell(row, "members") + " ; "
                    + cell(row, "measures that it leads") + " ; " + cell(row, "measures that it supports"));
        }
        facts.sort(null);
        return facts;
    }

    private static List<String> factsOfModel(Plan plan) {
        List<String> facts = new ArrayList<>();
        PlanWording wording = new PlanWording(Language.ENGLISH, plan);
        for (Programme programme : plan.programmes()) {
            for (Measure measure : programme.measures()) {
                String number = measure.number() + " ; ";
                facts.add(number + "programme ; " + programme.number() + " ; " + programme.title());
                facts.add(number + "title ; " + measure.title());
                facts.add(number + "text ; " + String.join("\n", measure.wording()));
                facts.add(number + "responsible ; " + String.join("; ", measure.responsible()));
                facts.add(number + "cooperating ; " + String.join("; ", measure.cooperating()));
                facts.add(number + "tasks ; " + String.join("\n", measure.tasks()));
                facts.add(number + "projects ; "
                        + String.join(
                                "\n",
                                measure.projects().stream()
                                        .map(project -> fact(project, wording))
                                        .toList()));
                facts.add(number + "deadline ; "
                        + measure.deadline()
                                .map(deadline -> deadline.date().toString())
                                .orElse(""));
                facts.add(number + "quota ; "
                        + measure.quota().map(wording::figure).orElse(""));
                facts.add(number + "continues ; "
                        + String.join(
                                "; ",
                                measure.continues().stream()
                                        .map(earlier -> earlier.year() + "-" + earlier.number())
                                        .toList()));
                facts.add(number + "funding ; " + funding(measure.funding(), wording));
                facts.add(number + "basis ; " + String.join("\n", measure.basis()));
                measure.targets().forEach(target -> facts.add(number + fact(target, wording)));
                measure.benefits().forEach(benefit -> add(facts, number, plan, benefit, wording));
            }
        }
        plan.departments()
                .forEach(department -> facts.add(department(
                        plan,
                        department.name(),
                        department.fullName().orElse(""),
                        department.formerNames(),
                        department.aliases(),
                        List.of())));
        plan.departmentGroups()
                .forEach(group -> facts.add(department(
                        plan,
                        group.name(),
                        "",
                        List.of(),
                        group.aliases(),
                        group.members().orElse(List.of()))));
        facts.sort(null);
        return facts;
    }

    private static String department(
            Plan plan, String name, String full, List<String> former, List<String> aliases, List<String> members) {
        StringBuilder leads = new StringBuilder();
        StringBuilder supports = new StringBuilder();
        for (Measure measure : plan.measures()) {
            leads.append(measure.responsible().contains(name) ? measure.number() + " " : "");
            supports.append(measure.cooperating().contains(name) ? measure.number() + " " : "");
        }
        return "department ; " + name + " ; " + full + " ; " + String.join("; ", former) + " ; "
                + String.join("; ", aliases) + " ; " + String.join("; ", members) + " ; "
                + leads.toString().trim() + " ; " + supports.toString().trim();
    }

    private static String fact(Project project, PlanWording wording) {
        String stage = project.stage()
                .map(own -> "; "
                        + Objects.requireNonNull(Map.of(
                                        "START", "start",
                                        "BUILD", "build",
                                        "CONTINUE", "continue",
                                        "ADVANCE", "advance",
                                        "REBUILD", "rebuild",
                                        "COMPLETE", "complete")
                                .get(own.name())))
                .orElse("");
        return project.name()
                + stage
                + project.deadline().map(end -> "; " + wording.deadline(end)).orElse("");
    }

    private static String funding(List<Funding> sources, PlanWording wording) {
        return String.join(
                "\n",
                sources.stream()
                        .map(source -> source.source()
                                + source.yuan()
                                        .map(yuan -> " " + wording.money(yuan))
                                        .orElse(""))
                        .toList());
    }

    private static String fact(Target target, PlanWording wording) {
        String unit = wording.unit(target.figure().unit())
                + target.figure().per().map(per -> "/" + wording.unit(per)).orElse("");
        return "target ; " + target.name() + " ; " + target.figure().low().toPlainString() + " ; "
                + target.figure().high().orElse(target.figure().low()).toPlainString() + " ; " + unit + " ; "
                + String.join("; ", target.items()) + " ; "
                + Objects.requireNonNull(Map.of(
                                "AT_LEAST", "at least",
                                "AT_MOST", "at most",
                                "REACH", "reach",
                                "RAISE", "raise by",
                                "LOWER", "lower by")
                        .get(target.comparator().name()))
                + " ; "
                + target.strength()
                        .map(strength -> strength.name().equals("ENSURE") ? "ensured" : "striven for")
                        .orElse("")
                + " ; " + target.deadline().map(end -> end.date().toString()).orElse("");
    }

    private static void add(List<String> facts, String number, Plan plan, Benefit benefit, PlanWording wording) {
        List<List<String>> cells =
                plan.rateTable(benefit.rate()).map(wording::table).orElse(List.of(List.of("head"), List.of("flat")));
        int row = 0;
        for (Award award : plan.awards(benefit.rate())) {
            row++;
            List<String> inputs = cells.get(row).subList(0, cells.get(row).size() - 1);
            String amount = award instanceof Award.Amount yuan ? yuan.number().toPlainString() : "";
            amount = award instanceof Award.Discount discount
                    ? discount.percentOfPrice().toPlainString()
                    : amount;
            facts.add(number + "rate ; " + benefit.name() + " ; " + amount + " ; " + wording.award(award) + " ; "
                    + wording.condition(benefit.eligible()) + " ; "
                    + benefit.form().orElse("") + " ; "
                    + benefit.payee().orElse("") + " ; "
                    + benefit.period()
                            .map(period -> period.from() + "/" + period.to())
                            .orElse("") + " ; "
                    + benefit.months().map(wording::value).orElse("") + " ; "
                    + benefit.expected().map(wording::figure).orElse("") + " ; "
                    + benefit.choice().orElse("")
                    + " ; " + funding(benefit.funding(), wording) + " ; " + String.join("\n", benefit.basis())
                    + " ; " + benefit.quantity().map(wording::value).orElse("")
                    + " ; " + String.join(" / ", inputs));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingOfAGeneratedPlanIsLost(long seed) throws IOException {
        Plan plan = new RandomPlans(seed).plan();
        assertEquals(factsOfModel(plan), factsOfFiles(plan));
    }

    @Test
    void nothingOfThePlanOf2016IsLost() throws IOException {
        Plan plan = compiled(PLAN);
        List<String> facts = factsOfFiles(plan);
        assertEquals(factsOfModel(plan), facts);
        assertEquals(67, read(written(plan, "table.measures")).size());
        assertEquals(27, read(written(plan, "table.targets")).size());
        assertTrue(
                facts.contains(
                        "1 ; target ; \u57CE\u9547\u65B0\u589E\u5C31\u4E1A ; 13000 ; 13000 ; person ;  ; at least ;  ; "),
                facts::toString);
    }

    @Test
    void theBytesAreTheSameEverywhere() throws Exception {
        Plan plan = compiled(PLAN);
        Everywhere.assertSameBytes(() -> written(plan, "table.rates"));
    }

    @Test
    void theHostWritesFourFilesInTheLanguageOfThePlan() throws IOException {
        try (PluginUnderTest plugin = PluginUnderTest.open()) {
            Map<String, byte[]> files = plugin.export("csv", PLAN);
            assertEquals(
                    List.of(
                            "2016-\u63AA\u65BD.csv",
                            "2016-\u6307\u6807.csv",
                            "2016-\u8865\u8D34\u6807\u51C6.csv",
                            "2016-\u90E8\u95E8.csv"),
                    List.copyOf(files.keySet()));
            List<NamedCsvRecord> rates = read(Objects.requireNonNull(files.get("2016-\u8865\u8D34\u6807\u51C6.csv")));
            // Measure 22: three rows of its table.
            assertEquals(
                    List.of("1200", "1800", "2400"),
                    rates.stream()
                            .filter(row -> row.getField("\u63AA\u65BD").equals("22"))
                            .map(row -> row.getField("\u6570\u989D"))
                            .toList());
        }
    }

    @Test
    void theKeysOfBothLanguagesAreEqual() throws IOException {
        PluginResources.assertSameKeys(CsvTest.class);
    }
}
