package org.huimin.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huimin.compile.PlanCompiler;
import org.huimin.docx.WordFile.Block;
import org.huimin.docx.WordFile.Run;
import org.huimin.language.load.PlanFiles;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.testkit.Everywhere;
import org.huimin.testkit.PlanFacts;
import org.huimin.testkit.PluginResources;
import org.huimin.testkit.PluginUnderTest;
import org.huimin.testkit.RandomPlans;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Documents as a parser of XML reads them. */
class DocxTest {
    private static final Path PLANS = Path.of("../../plans").toAbsolutePath().normalize();
    private static final Path PLAN = PLANS.resolve("nanguan/2016.plan");
    private static final BigDecimal PITCH = new BigDecimal("28.95");

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static Plan compiled(Path file) {
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(PLANS, file, false);
        return PlanCompiler.compile(read.loader(), read.source()).plan().orElseThrow();
    }

    private static WordFile written(Language language, Plan plan) throws IOException {
        return new WordFile(new OfficialDocument(plan, language, PITCH, Annexes.ALL).write());
    }

    /** The facts of a plan with the departments as they stand in brackets, and a sentence where a measure has no wording. */
    private static List<String> expected(Plan plan) {
        List<String> facts = new ArrayList<>();
        for (String fact : PlanFacts.of(plan)) {
            if (!fact.matches("(?s)\\d+ ; (responsible|cooperating|title) ; .*")) {
                facts.add(fact);
            }
        }
        for (Measure measure : plan.measures()) {
            String place = measure.number() + " ; ";
            boolean ended = measure.title().matches("(?s).*[.!?\u3002\uFF01\uFF1F]");
            facts.add(place + "title ; " + measure.title() + (ended ? " " : ". "));
            List<String> departments = new ArrayList<>();
            if (!measure.responsible().isEmpty()) {
                departments.add("Responsible: " + String.join(", ", measure.responsible()));
            }
            if (!measure.cooperating().isEmpty()) {
                departments.add("Cooperating: " + String.join(", ", measure.cooperating()));
            }
            if (!departments.isEmpty()) {
                facts.add(place + "departments ;  (" + String.join("; ", departments) + ")");
            }
            if (measure.wording().isEmpty()) {
                new PlanWording(Language.ENGLISH, plan)
                        .sentences(measure)
                        .ifPresent(sentences -> facts.add(place + "text ; " + sentences));
            }
        }
        return PlanFacts.comparable(facts);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingOfAGeneratedPlanIsLost(long seed) throws IOException {
        Plan plan = new RandomPlans(seed).plan();
        WordFile file = written(Language.ENGLISH, plan);
        assertEquals(expected(plan), PlanFacts.comparable(DocumentFacts.of(file)));
        assertLibrary(plan, file);
        assertSound(file);
    }

    @Test
    void nothingOfThePlanOf2016IsLost() throws IOException {
        Plan plan = compiled(PLAN);
        WordFile file = written(Language.ENGLISH, plan);
        assertEquals(expected(plan), PlanFacts.comparable(DocumentFacts.of(file)));
        assertLibrary(plan, file);
        assertSound(file);
    }

    /** What conditions refer to stands in the tables and headings of the second annex. */
    private static void assertLibrary(Plan plan, WordFile file) {
        List<Block> blocks = file.blocks();
        int annex = blocks.stream().map(Block::text).toList().indexOf("Annex 2");
        Set<String> cells = new HashSet<>();
        Set<String> headings = new HashSet<>();
        for (Block block : blocks.subList(annex, blocks.size())) {
            block.rows().forEach(row -> row.forEach(cell -> cells.add(single(cell))));
            headings.add(single(block.text().replaceFirst("^\\(\\d+\\) ", "")));
        }
        List<String> inCells = new ArrayList<>();
        plan.departments().forEach(department -> {
            inCells.add(department.name());
            department.fullName().ifPresent(inCells::add);
            inCells.add(String.join(", ", department.formerNames()));
            inCells.add(String.join(", ", department.aliases()));
        });
        plan.departmentGroups().forEach(group -> {
            inCells.add(group.name());
            inCells.add(
                    group.members().map(members -> String.join(", ", members)).orElse("(not listed)"));
        });
        plan.definitions().forEach(definition -> inCells.add(definition.name()));
        plan.entities()
                .forEach(entity -> entity.fields().forEach(field -> {
                    inCells.add(field.name());
                    field.note().ifPresent(inCells::add);
                }));
        PlanWording wording = new PlanWording(Language.ENGLISH, plan);
        plan.rateTables().forEach(table -> wording.table(table.table()).forEach(inCells::addAll));
        inCells.stream()
                .filter(cell -> !cell.isEmpty())
                .forEach(cell -> assertTrue(cells.contains(single(cell)), cell));
        plan.rateTables().forEach(table -> assertTrue(headings.contains(single(table.name())), table.name()));
        plan.entities().forEach(entity -> assertTrue(headings.contains(single(entity.name())), entity.name()));
        assertTrue(headings.contains("Year: " + plan.year()));
    }

    private static String single(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }

    /** Every style is declared, every cell of a table has a column of the grid, and nothing leads out of the file. */
    private static void assertSound(WordFile file) {
        Set<String> styles = new HashSet<>();
        for (Element style : WordFile.children(file.xml("word/styles.xml").getDocumentElement(), "style")) {
            styles.add(WordFile.value(style, "styleId"));
        }
        for (Style style : Style.values()) {
            assertTrue(styles.contains(style.identifier()), style.identifier());
        }
        for (Block block : file.blocks()) {
            assertTrue(block.isTable() || styles.contains(block.style()), block.style());
            block.runs().forEach(run -> assertTrue(run.style().isEmpty() || styles.contains(run.style()), run.style()));
            if (block.isTable()) {
                Element grid = WordFile.children(block.element(), "tblGrid").get(0);
                int columns = WordFile.children(grid, "gridCol").size();
                block.rows().forEach(row -> assertEquals(columns, row.size()));
            }
        }
        file.parts().forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertFalse(name.endsWith(".rels") && text.contains("TargetMode=\"External\""), name);
            assertFalse(text.contains("<w:hyperlink") || text.contains("<w:instrText"), name);
        });
    }

    @Test
    void theChineseLayoutFollowsTheStandard() throws IOException {
        WordFile file = written(Language.CHINESE, compiled(PLAN));
        assertSound(file);
        Element body = WordFile.children(file.xml("word/document.xml").getDocumentElement(), "body")
                .get(0);
        Element section = WordFile.children(body, "sectPr").get(0);
        Element size = WordFile.children(section, "pgSz").get(0);
        assertEquals(List.of("11906", "16838"), List.of(WordFile.value(size, "w"), WordFile.value(size, "h")));
        Element margins = WordFile.children(section, "pgMar").get(0);
        // 37, 35, 28 and 26 mm times 1440 / 25.4.
        assertEquals(
                List.of("2098", "1984", "1587", "1474"),
                Stream.of("top", "bottom", "left", "right")
                        .map(side -> WordFile.value(margins, side))
                        .toList());
        assertEquals("579", WordFile.value(WordFile.children(section, "docGrid").get(0), "linePitch"));
        assertEquals(2, WordFile.children(section, "footerReference").size());
        assertEquals(
                1,
                WordFile.children(file.xml("word/settings.xml").getDocumentElement(), "evenAndOddHeaders")
                        .size());
        assertStyle(file, "Title", "\u65B9\u6B63\u5C0F\u6807\u5B8B\u7B80\u4F53", "44");
        assertStyle(file, "Heading1", "\u9ED1\u4F53", "");
        assertStyle(file, "Heading2", "\u6977\u4F53", "");
        assertStyle(file, "PageNumber", "\u5B8B\u4F53", "28");
        String defaults = new String(file.parts().get("word/styles.xml"), StandardCharsets.UTF_8);
        assertTrue(defaults.contains("w:eastAsia=\"\u4EFF\u5B8B\""), "the text is in another letter");
        for (String footer : List.of("word/footer1.xml", "word/footer2.xml")) {
            assertEquals(
                    "\u2014 1 \u2014", file.xml(footer).getDocumentElement().getTextContent());
        }
    }

    private static void assertStyle(WordFile file, String identifier, String letter, String size) {
        Element style = WordFile.children(file.xml("word/styles.xml").getDocumentElement(), "style").stream()
                .filter(other -> WordFile.value(other, "styleId").equals(identifier))
                .findFirst()
                .orElseThrow();
        Element properties = WordFile.children(style, "rPr").get(0);
        assertEquals(
                letter, WordFile.value(WordFile.children(properties, "rFonts").get(0), "eastAsia"));
        List<Element> sizes = WordFile.children(properties, "sz");
        assertEquals(size, sizes.isEmpty() ? "" : WordFile.value(sizes.get(0), "val"));
    }

    @Test
    void aMeasureIsNumberTitleWordingAndDepartments() throws IOException {
        Block first = written(Language.CHINESE, compiled(PLAN)).blocks().stream()
                .filter(block -> block.style().equals("Measure"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("MeasureTitle", "", "Departments"),
                first.runs().stream().map(Run::style).toList());
        assertEquals(
                "1.\u57CE\u9547\u5C31\u4E1A\u4E0E\u518D\u5C31\u4E1A\u3002",
                first.runs().get(0).text());
        assertEquals(
                "\uFF08\u8D23\u4EFB\u90E8\u95E8\uFF1A\u4EBA\u793E\u5C40\uFF1B"
                        + "\u914D\u5408\u90E8\u95E8\uFF1A\u5404\u8857\u4E61\uFF09",
                first.runs().get(2).text());
    }

    @Test
    void textsStayTexts() throws IOException {
        String hostile = "=HYPERLINK(\"a\")<script>alert(1)</script>]]>&amp;\u202E\uD869\uDED6\uD83D\uDE00"
                + "\u957F".repeat(5_000);
        Plan plan = compiled(PLAN);
        Plan changed = new Plan(
                hostile,
                plan.year(),
                plan.region(),
                List.of(hostile, "a\u0000\u001B\uFFFE\uD800b\nc\td"),
                plan.plugins(),
                plan.departments(),
                plan.departmentGroups(),
                plan.entities(),
                plan.definitions(),
                plan.rateTables(),
                List.of(new Programme(
                        1, hostile, List.of(hostile), plan.programmes().get(0).measures())));
        WordFile file = written(Language.CHINESE, changed);
        assertSound(file);
        List<Block> blocks = file.blocks();
        assertEquals(hostile, blocks.get(0).text());
        assertEquals(hostile, blocks.get(1).text());
        assertEquals("a\uFFFD\uFFFD\uFFFD\uFFFDb c d", blocks.get(2).text());
        assertEquals("\u4E00\u3001" + hostile, blocks.get(3).text());
    }

    @Test
    void theFileIsTheSameEverywhere() throws Exception {
        Plan plan = compiled(PLAN);
        Everywhere.assertSameBytes(() -> new OfficialDocument(plan, Language.CHINESE, PITCH, Annexes.ALL).write());
    }

    @Test
    void theHostWritesTheFileByTheSettingsOfThePlan() throws IOException {
        try (PluginUnderTest plugin = PluginUnderTest.open()) {
            plugin.assertLoads();
            assertArrayEquals(
                    new OfficialDocument(compiled(PLAN), Language.CHINESE, PITCH, Annexes.ALL).write(),
                    plugin.export("docx", PLAN).get("2016.docx"));
            byte[] bytes = plugin.export("docx", "plan: A\nyear: 2026\nuse: docx(line-pitch 30, annexes none)\n")
                    .values()
                    .iterator()
                    .next();
            assertEquals(
                    List.of("Title"),
                    new WordFile(bytes).blocks().stream().map(Block::style).toList());
        }
        String pitch = new String(
                new WordFile(new OfficialDocument(
                                        compiled(PLAN), Language.CHINESE, BigDecimal.valueOf(30), Annexes.NONE)
                                .write())
                        .parts()
                        .get("word/styles.xml"),
                StandardCharsets.UTF_8);
        assertTrue(pitch.contains("w:line=\"600\""), pitch);
    }

    @Test
    void theKeysOfBothLanguagesAreEqual() throws IOException {
        PluginResources.assertSameKeys(DocxTest.class);
    }
}
