package org.huimin.distribution;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.HostCode;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Vocabulary;

/** The tables of the reference that are made from the data of the program, between two markers each. */
final class ReferenceTables {
    static final String BEGIN = "<!-- made from data: ";
    static final String END = "<!-- end of what is made from data -->";

    private static final String BEGIN_CLOSES = " -->";
    private static final List<DiagnosticCode> CODES = codes();

    private final Language language;

    private ReferenceTables(Language language) {
        this.language = language;
    }

    /** A row of the table of keywords: its family, its meaning, and its words. */
    record KeywordRow(String family, String meaning, List<String> chinese, List<String> english) {
        List<String> words(Language language) {
            return language == Language.CHINESE ? chinese : english;
        }
    }

    /** The text with every table made anew. */
    static List<String> fill(List<String> text, Language language) {
        ReferenceTables tables = new ReferenceTables(language);
        List<String> filled = new ArrayList<>();
        boolean inside = false;
        for (String line : text) {
            if (line.startsWith(BEGIN)) {
                filled.add(line);
                filled.addAll(tables.table(line.substring(BEGIN.length(), line.length() - BEGIN_CLOSES.length())));
                inside = true;
            } else if (line.equals(END)) {
                inside = false;
            }
            if (!inside) {
                filled.add(line);
            }
        }
        return filled;
    }

    /** The lines of {@code keywords.tsv}. */
    static List<KeywordRow> keywords() {
        try (InputStream stream =
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream("keywords.tsv"), "keywords.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new KeywordRow(cells[0], cells[1], words(cells, 2), words(cells, 3)))
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static List<String> words(String[] cells, int column) {
        return cells.length <= column || cells[column].isEmpty() ? List.of() : List.of(cells[column].split("\\|"));
    }

    /** Every code that the host and the bundled plugins have. */
    private static List<DiagnosticCode> codes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.huimin").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(DiagnosticCode.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream((DiagnosticCode[]) type.getEnumConstants()))
                        .sorted(Comparator.comparing(DiagnosticCode::id))
                        .toList();
    }

    private List<String> table(String name) {
        return switch (name) {
            case "labels" -> labels();
            case "words" -> words();
            case "units" -> units();
            case "codes" -> messages();
            default -> throw new IllegalArgumentException("no table is called " + name);
        };
    }

    private boolean isChinese() {
        return language == Language.CHINESE;
    }

    private String either(String chinese, String english) {
        return isChinese() ? chinese : english;
    }

    private List<String> labels() {
        List<String> lines = new ArrayList<>(head(
                either("标签", "label"),
                either("英文", "Chinese"),
                either("写在哪里", "where it stands"),
                either("怎样写", "how its content is written")));
        for (Label label : Label.values()) {
            lines.add(row(
                    forms(Vocabulary.standard().forms(label, language)),
                    forms(Vocabulary.standard().forms(label, other())),
                    phrase("level." + label.level()),
                    phrase("form." + label)));
        }
        return lines;
    }

    private String phrase(String key) {
        return HostCode.CATALOGUE.pattern(key, language).orElseThrow();
    }

    private Language other() {
        return isChinese() ? Language.ENGLISH : Language.CHINESE;
    }

    private List<String> words() {
        Map<String, List<KeywordRow>> families = keywords().stream()
                .filter(row -> !row.family().equals("label"))
                .collect(Collectors.groupingBy(KeywordRow::family, LinkedHashMap::new, Collectors.toList()));
        List<String> lines =
                new ArrayList<>(head(either("用在哪里", "used for"), either("中文", "Chinese"), either("英文", "English")));
        families.forEach((family, rows) -> {
            for (KeywordRow row : rows) {
                lines.add(row(family(family), forms(row.chinese()), forms(row.english())));
            }
        });
        return lines;
    }

    private String family(String family) {
        return switch (family) {
            case "column" -> either("表头", "head of a table");
            case "comparator" -> either("指标和标准的比较词", "how a figure is meant");
            case "strength" -> either("指标的力度", "strength of a target");
            case "stage" -> either("项目的阶段", "stage of a project");
            case "logic" -> either("条件的连接词", "links of a condition");
            case "bound-prefix" -> either("法律用语，写在数或日期前", "legal word before a number or date");
            case "bound-suffix" -> either("法律用语，写在数或日期后", "legal word behind a number or date");
            case "function" -> either("算式", "computation");
            case "type" -> either("字段的类型", "type of a field");
            case "word" -> either("其他词语", "other words");
            case "month" -> either("月份", "month");
            default -> throw new IllegalStateException("a new family of keywords needs its name here: " + family);
        };
    }

    private List<String> units() {
        List<String> lines =
                new ArrayList<>(head(either("量的是什么", "measures"), either("中文", "Chinese"), either("英文", "English")));
        for (Unit unit : StandardUnits.standard().all()) {
            lines.add(row(dimension(unit.dimension()), forms(unit.chineseNames()), forms(unit.englishNames())));
        }
        return lines;
    }

    private String dimension(Unit.Dimension dimension) {
        return switch (dimension) {
            case MONEY -> either("钱", "money");
            case TIME -> either("时间", "time");
            case AGE -> either("年龄", "age");
            case SHARE -> either("比例", "share");
            case POINT -> either("百分点", "percentage points");
            case COUNT -> either("计数", "count");
            case AREA -> either("面积", "area");
            case LAND -> either("亩", "mu of land");
            case LENGTH -> either("长度", "length");
            case MASS -> either("重量", "mass");
            case VOLUME -> either("体积", "volume");
        };
    }

    private List<String> messages() {
        List<String> lines = new ArrayList<>(
                head(either("编号", "code"), either("轻重", "weight"), either("说的是什么", "what it is about")));
        for (DiagnosticCode code : CODES) {
            String title = code.messages()
                    .explanation(code.id(), language)
                    .orElseThrow(() -> new IllegalStateException("no page about " + code.id()))
                    .lines()
                    .findFirst()
                    .orElseThrow();
            lines.add(row(code.id(), severity(code), title.replaceFirst("# " + code.id() + " *", "")));
        }
        return lines;
    }

    private String severity(DiagnosticCode code) {
        return switch (code.severity()) {
            case ERROR -> either("错误", "error");
            case WARNING -> either("警告", "warning");
            case NOTE -> either("提示", "note");
        };
    }

    private String forms(Collection<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(either("、", ", ")));
    }

    private static List<String> head(String... cells) {
        return List.of(row(cells), "|" + " --- |".repeat(cells.length));
    }

    private static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"))
                .replace("|  |", "| |");
    }
}
