package org.huimin.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.huimin.compile.PlanCompiler;
import org.huimin.language.load.PlanFiles;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.testkit.Everywhere;
import org.huimin.testkit.PlanFacts;
import org.huimin.testkit.PluginResources;
import org.huimin.testkit.PluginUnderTest;
import org.huimin.testkit.RandomPlans;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as a parser of HTML reads them. */
class HtmlTest {
    private static final Path PLANS = Path.of("../../plans").toAbsolutePath().normalize();
    private static final Path PLAN = PLANS.resolve("nanguan/2016.plan");

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static Plan compiled(Path file) {
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(PLANS, file, false);
        return PlanCompiler.compile(read.loader(), read.source()).plan().orElseThrow();
    }

    private static Document page(Language language, Plan plan) {
        return Jsoup.parse(new PlanPage(language, plan).write());
    }

    private static String whole(Element element) {
        return element.wholeText();
    }

    /** What a reader of the page learns of the measures: number, label, value. */
    private static List<String> factsOfPage(Document page) {
        List<String> facts = new ArrayList<>();
        for (Element article : page.select("main > section.programme > article")) {
            String number = article.id().replace("measure-", "") + " ; ";
            String heading = whole(article.selectFirst("h3"));
            String before = "Measure " + number.replace(" ; ", ": ");
            assertTrue(heading.startsWith(before), heading);
            facts.add(number + "title ; " + heading.substring(before.length()));
            article.select("> p").forEach(text -> facts.add(number + "text ; " + whole(text)));
            addLines(facts, number, article.selectFirst("> dl"));
            for (Element benefit : article.select("> section.benefit")) {
                String name = number + whole(benefit.selectFirst("h4")) + " ; ";
                addLines(facts, name, benefit.selectFirst("> dl"));
                for (Element row : benefit.select("table tr")) {
                    facts.add(
                            name + "row ; " + String.join(" | ", row.children().eachText()));
                }
            }
        }
        return facts;
    }

    private static void addLines(List<String> facts, String place, Element list) {
        String label = "";
        for (Element child : list.children()) {
            if (child.tagName().equals("dt")) {
                label = child.attr("data-label");
            } else {
                Element name = child.selectFirst("> strong");
                Element value = child.selectFirst("> .value");
                facts.add(place + label + " ; "
                        + (name == null ? whole(child) : whole(name) + " ; " + (value == null ? "" : whole(value))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingOfAGeneratedPlanIsLost(long seed) {
        Plan plan = new RandomPlans(seed).plan();
        Document page = page(Language.ENGLISH, plan);
        assertEquals(PlanFacts.of(plan), PlanFacts.comparable(factsOfPage(page)));
        assertLibrary(plan, page);
        assertEquals(plan.title(), page.selectFirst("h1").wholeText());
        assertSound(page);
    }

    @Test
    void nothingOfThePlanOf2016IsLost() {
        Plan plan = compiled(PLAN);
        Document page = page(Language.ENGLISH, plan);
        assertEquals(PlanFacts.of(plan), PlanFacts.comparable(factsOfPage(page)));
        assertLibrary(plan, page);
        assertEquals(67, page.select("article").size());
        assertEquals(11, page.select("section.programme").size());
        assertEquals(37, page.select("section.benefit").size());
    }

    /** What conditions refer to stands in the tables and headings behind the measures. */
    private static void assertLibrary(Plan plan, Document page) {
        PlanWording wording = new PlanWording(Language.ENGLISH, plan);
        List<String> cells = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        for (Element element : page.select("section.library :is(td, th, dd)")) {
            cells.add(single(whole(element)));
        }
        page.select("section.library h2").forEach(heading -> headings.add(single(whole(heading))));
        List<String> expected = new ArrayList<>();
        plan.departments().forEach(department -> {
            expected.add(department.name());
            department.fullName().ifPresent(expected::add);
            expected.add(String.join(", ", department.formerNames()));
            expected.add(String.join(", ", department.aliases()));
        });
        plan.departmentGroups().forEach(group -> {
            expected.add(group.name());
            expected.add(
                    group.members().map(members -> String.join(", ", members)).orElse("(not listed)"));
        });
        plan.definitions().forEach(definition -> expected.add(definition.name()));
        plan.entities().forEach(entity -> {
            expected.add(wording.unit(entity.unit()));
            entity.fields().forEach(field -> {
                expected.add(field.name());
                expected.add(wording.type(field));
                field.note().ifPresent(expected::add);
            });
        });
        plan.rateTables().forEach(table -> wording.table(table.table()).forEach(expected::addAll));
        expected.stream()
                .filter(cell -> !cell.isEmpty())
                .forEach(cell -> assertTrue(cells.contains(single(cell)), cell));
        plan.rateTables()
                .forEach(table -> assertTrue(headings.contains(single("Rate table: " + table.name())), table.name()));
        plan.entities()
                .forEach(entity -> assertTrue(headings.contains(single("Entity: " + entity.name())), entity.name()));
    }

    private static String single(String text) {
        return text.replaceAll("[ \\t\\n]+", " ").trim();
    }

    /** No event in an attribute, no address that loads anything, no name twice, links that lead somewhere. */
    private static void assertSound(Document page) {
        Set<String> ids = new HashSet<>();
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"), attribute.html()));
            assertFalse(element.hasAttr("src"), element.tagName());
            assertTrue(element.id().isEmpty() || ids.add(element.id()), element.id());
        }
        for (Element link : page.select("[href]")) {
            assertTrue(link.attr("href").startsWith("#"), link.attr("href"));
            assertTrue(ids.contains(link.attr("href").substring(1)), link.attr("href"));
        }
        assertEquals(2, page.select("script").size());
        assertEquals(1, page.select("h1").size());
    }

    @Test
    void theBrowserHeedsTheStyleAndTheScriptOfThePageAlone() throws Exception {
        Document page = page(Language.CHINESE, compiled(PLAN));
        assertSound(page);
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertEquals(
                "default-src 'none'; style-src '"
                        + hash(page.selectFirst("style").data()) + "'; script-src '"
                        + hash(page.selectFirst("body > script").data()) + "'; base-uri 'none'; form-action 'none'",
                policy);
        assertEquals("zh-CN", page.selectFirst("html").attr("lang"));
    }

    private static String hash(String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void eachBenefitIsAServiceInTheLinkedData() {
        Document page = page(Language.CHINESE, compiled(PLAN));
        String data = page.selectFirst("script[type=application/ld+json]").data();
        assertEquals(38, data.split("\"@type\":\"GovernmentService\"", -1).length);
        assertTrue(data.contains("\"name\":\"\u517B\u8001\u670D\u52A1\u5238\""), data);
        assertFalse(data.contains("<"), data);
    }

    @Test
    void theChartsSayWhatTheMeasuresSay() {
        Plan plan = compiled(PLAN);
        Document page = page(Language.ENGLISH, plan);
        List<List<String>> workload = page.select("table.chart").get(0).select("tbody tr").stream()
                .map(row -> row.select("th, td.number").eachText())
                .toList();
        assertEquals(List.of("\u6C11\u653F\u5C40", "16", "0"), workload.get(0));
        assertEquals(
                67 + 53,
                workload.stream()
                        .mapToInt(row -> Integer.parseInt(row.get(1)) + Integer.parseInt(row.get(2)))
                        .sum());
        List<List<String>> benefits = page.select("table.chart").get(2).select("tbody tr").stream()
                .map(row -> row.select("td.number").eachText())
                .toList();
        // 13 with an amount, 13 in kind or free, 11 open.
        for (int column = 0; column < 3; column++) {
            int part = column;
            assertEquals(
                    List.of(13, 13, 11).get(column),
                    benefits.stream()
                            .mapToInt(row -> Integer.parseInt(row.get(part)))
                            .sum());
        }
    }

    @Test
    void textsStayTexts() {
        String hostile = "=HYPERLINK(\"a\")<script>alert(1)</script>]]>&amp;\u202E\uD869\uDED6\uD83D\uDE00"
                + "\u957F".repeat(5_000);
        Plan plan = compiled(PLAN);
        Programme first = plan.programmes().get(0);
        Plan changed = new Plan(
                hostile,
                plan.year(),
                plan.region(),
                List.of(hostile, "a\u0000\u001B\uFFFE\uD800b"),
                plan.plugins(),
                plan.departments(),
                plan.departmentGroups(),
                plan.entities(),
                plan.definitions(),
                plan.rateTables(),
                List.of(new Programme(1, hostile, List.of(hostile), first.measures())));
        Document page = page(Language.CHINESE, changed);
        assertSound(page);
        assertEquals(hostile, page.selectFirst("h1").wholeText());
        assertEquals(hostile, page.title());
        List<String> paragraphs =
                page.select("main > p").stream().map(Element::wholeText).toList();
        assertEquals(List.of(hostile, "a\uFFFD\uFFFD\uFFFD\uFFFDb"), paragraphs);
    }

    @Test
    void thePageIsTheSameEverywhere() throws Exception {
        Plan plan = compiled(PLAN);
        Everywhere.assertSameBytes(
                () -> new PlanPage(Language.CHINESE, plan).write().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theHostWritesThePage() throws IOException {
        try (PluginUnderTest plugin = PluginUnderTest.open()) {
            var files = plugin.export("html", PLAN);
            assertEquals(List.of("2016.html"), List.copyOf(files.keySet()));
            assertEquals(
                    new PlanPage(Language.CHINESE, compiled(PLAN)).write(),
                    new String(files.get("2016.html"), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theKeysOfBothLanguagesAreEqual() throws IOException {
        PluginResources.assertSameKeys(HtmlTest.class);
    }
}
