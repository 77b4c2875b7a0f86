package org.huimin.language.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.huimin.vocabulary.Column;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Vocabulary;

class AnyTextTest {
    private static final Path PLANS = Path.of("..", "..", "plans");

    @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
    void anyBytesAreAnswered(@ForAll byte[] bytes) {
        Verdict.judge(bytes);
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
    void anyCharactersAreAnswered(@ForAll("characters") String text) {
        Verdict.judge(text);
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.BOUNDED)
    void anyWordsOfTheLanguageAreAnswered(@ForAll("words") String text) {
        Verdict.judge(text);
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.BOUNDED)
    void anyContentBehindAnyLabelIsAnswered(@ForAll("labelled") String text) {
        Verdict.judge(Project.BENEFIT + text);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void anyChangeToARealPlanIsAnswered(@ForAll("plans") String plan, @ForAll("changes") List<Change> changes) {
        StringBuilder text = new StringBuilder(plan);
        changes.forEach(change -> change.apply(text));
        Verdict.judge(text.toString());
    }

    @Provide
    Arbitrary<String> characters() {
        Arbitrary<Character> nasty = Arbitraries.of(
                '\n', '\r', '\t', ' ', '\u3000', '\u200B', '\u202E', '\u0000', '\uFEFF', '\uD800', '\uDC00', '：', ':',
                '|', '｜', '"', '“', '（', ')', '、', '，', '.', '#', '1', '９', '一', '第', '条', '万', '每', '-', '～');
        Arbitrary<Character> any = Arbitraries.chars().all();
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, nasty), net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(300)
                .map(AnyTextTest::joined);
    }

    private static String joined(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    @Provide
    Arbitrary<String> words() {
        return word().list().ofMaxSize(60).map(words -> String.join("", words));
    }

    private static Arbitrary<String> word() {
        List<String> lines = new ArrayList<>(List.of("\n", "\n", "\n一、甲\n", "\n1.甲\n", "\n2、", "\n| ", " |\n", "\r\n"));
        labels().forEach(label -> lines.add("\n" + label + "："));
        return Arbitraries.oneOf(Arbitraries.of(lines), content(), content(), content());
    }

    /** A word that may stand inside a line. */
    private static Arbitrary<String> content() {
        List<String> words = new ArrayList<>();
        Vocabulary vocabulary = Vocabulary.standard();
        for (Language language : Language.values()) {
            keywords().forEach(keyword -> words.addAll(vocabulary.forms(keyword, language)));
        }
        words.addAll(vocabulary.suffixForms());
        words.addAll(StandardUnits.standard().words());
        List<String> marks = List.of(
                " ", " ", " ", "、", "，", ",", "（", "）", "(", ")", "/", "-", "～", "+", "×", "÷", "=", "≠", "<", "≥", "%",
                "“", "”", "\"", ".", "|", "：", "#", "?", "\u200B", "\t");
        List<String> values = List.of(
                "甲",
                "乙",
                "abc",
                "“三无”人员",
                "民政局",
                "1",
                "2,000",
                "1,2",
                "8.50",
                "1.3万",
                "3亿",
                "1-2",
                "2016年",
                "6月底",
                "年底",
                "2016-06",
                "2016-06-31",
                "第9条",
                "measure 9",
                "九折",
                "8.5折",
                "90% of price",
                "每人每月100元",
                "元/人/年",
                "80周岁以上",
                "不满18周岁",
                "一次性",
                "1e5",
                "99999999999999999999999999999999999",
                "第9条.甲",
                "HM5001 甲",
                "a.b c");
        return Arbitraries.oneOf(Arbitraries.of(words), Arbitraries.of(marks), Arbitraries.of(values));
    }

    private static List<Keyword> keywords() {
        List<Keyword> keywords = new ArrayList<>();
        for (Keyword[] family : List.<Keyword[]>of(
                org.huimin.vocabulary.Comparator.values(),
                org.huimin.vocabulary.Strength.values(),
                org.huimin.vocabulary.Stage.values(),
                org.huimin.vocabulary.Logic.values(),
                org.huimin.vocabulary.Bound.values(),
                org.huimin.vocabulary.Function.values(),
                org.huimin.vocabulary.FieldKind.values(),
                org.huimin.vocabulary.Word.values(),
                Column.values())) {
            keywords.addAll(List.of(family));
        }
        return keywords;
    }

    private static List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (Language language : Language.values()) {
            labels.addAll(Vocabulary.standard().labelForms(language));
        }
        return labels;
    }

    @Provide
    Arbitrary<String> labelled() {
        Arbitrary<String> label = Arbitraries.of(Label.values())
                .map(found -> Vocabulary.standard().write(found, Language.CHINESE));
        Arbitrary<String> content = content().list().ofMaxSize(12).map(words -> String.join("", words));
        Arbitrary<String> row = content()
                .list()
                .ofMaxSize(3)
                .list()
                .ofMaxSize(4)
                .map(cells -> {
                    StringBuilder text = new StringBuilder("|");
                    cells.forEach(cell ->
                            text.append(' ').append(String.join("", cell)).append(" |"));
                    return text.append('\n').toString();
                });
        return Combinators.combine(label, content, row.list().ofMaxSize(4))
                .as((name, text, rows) -> name + "：" + text + "\n" + String.join("", rows));
    }

    @Provide
    Arbitrary<String> plans() throws IOException {
        try (Stream<Path> files = Files.walk(PLANS)) {
            return Arbitraries.of(files.filter(file -> file.toString().endsWith(".plan"))
                    .sorted()
                    .map(AnyTextTest::read)
                    .toList());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** A way to spoil a text. */
    enum Kind {
        DELETE_LINE,
        DOUBLE_LINE,
        SWAP_LINES,
        MOVE_LINE,
        CUT_LINE,
        DELETE_CHARACTER,
        DOUBLE_CHARACTER,
        SWAP_CHARACTERS,
        INSERT
    }

    private static final Set<Kind> LINES =
            EnumSet.of(Kind.DELETE_LINE, Kind.DOUBLE_LINE, Kind.SWAP_LINES, Kind.MOVE_LINE, Kind.CUT_LINE);

    /**
     * A change to a text.
     *
     * @param kind what is done
     * @param at where, as a part of the whole
     * @param other another place
     * @param inserted what is put in
     */
    record Change(Kind kind, double at, double other, String inserted) {
        void apply(StringBuilder text) {
            if (LINES.contains(kind)) {
                changeLines(text);
            } else if (text.length() > 1) {
                changeCharacters(text, (int) (at * (text.length() - 1)));
            }
        }

        private void changeLines(StringBuilder text) {
            List<String> lines = new ArrayList<>(List.of(text.toString().split("\n", -1)));
            int line = (int) (at * lines.size());
            int second = (int) (other * lines.size());
            String changed = lines.get(line);
            switch (kind) {
                case DELETE_LINE -> lines.remove(line);
                case DOUBLE_LINE -> lines.add(line, changed);
                case SWAP_LINES -> {
                    lines.set(line, lines.get(second));
                    lines.set(second, changed);
                }
                case MOVE_LINE -> {
                    lines.remove(line);
                    lines.add(Math.min(second, lines.size()), changed);
                }
                default -> lines.set(line, changed.substring(0, (int) (other * changed.length())));
            }
            text.setLength(0);
            text.append(String.join("\n", lines));
        }

        private void changeCharacters(StringBuilder text, int place) {
            switch (kind) {
                case DELETE_CHARACTER -> text.deleteCharAt(place);
                case DOUBLE_CHARACTER -> text.insert(place, text.charAt(place));
                case SWAP_CHARACTERS -> {
                    char first = text.charAt(place);
                    text.setCharAt(place, text.charAt(place + 1));
                    text.setCharAt(place + 1, first);
                }
                default -> text.insert(place, inserted);
            }
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Double> place = Arbitraries.doubles().between(0, true, 1, false);
        Arbitrary<String> inserted = Arbitraries.oneOf(content(), characters());
        return Combinators.combine(Arbitraries.of(Kind.values()), place, place, inserted)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
