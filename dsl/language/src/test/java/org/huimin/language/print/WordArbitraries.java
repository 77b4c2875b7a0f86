package org.huimin.language.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.huimin.declaration.DateExpression;
import org.huimin.declaration.MeasureReference;
import org.huimin.declaration.Name;
import org.huimin.declaration.Numeral;
import org.huimin.declaration.Quantity;
import org.huimin.declaration.RateUnit;
import org.huimin.declaration.Text;
import org.huimin.declaration.UnitName;
import org.huimin.source.Span;
import org.huimin.vocabulary.Blanks;
import org.huimin.vocabulary.StandardUnits;

/** Names, texts, numbers, units and dates, the nasty ones among them. */
final class WordArbitraries {
    static final Span NOWHERE = Span.startOf("generated");

    private static final String FULL_WIDTH =
            "\uFF1A\uFF0C\u3001\uFF08\uFF09\uFF0E\uFF05\u3002\u201C\u201D\u300C\u300D\uFF11";
    private static final String EMOJI = "\uD83D\uDE00";

    private WordArbitraries() {}

    /** Texts: nothing in them means anything. */
    static Arbitrary<Text> texts() {
        Arbitrary<String> nasty = Arbitraries.of(
                "\u6807\u51C6\uFF1A\u514D\u8D39",
                "# no comment",
                "| a | b |",
                "ends with \\",
                "1.5",
                "5G \u57FA\u7AD9",
                ":",
                "a:b",
                "\u201C\u4E09\u65E0\u201D\u4EBA\u5458",
                "5\" \u5C4F",
                EMOJI + "\u6C11\u751F" + EMOJI,
                "e\u0301\u200D",
                "\u4E00\u3001\u4E8C\u3001",
                "x\u3000\u3000y");
        return Arbitraries.oneOf(nasty, characters(FULL_WIDTH + ":|#\"\\.,()%-/=\u4E00\u5E74\u6708a B9\t\u3000", 12))
                .map(Blanks::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> new Text(text, NOWHERE));
    }

    /** Texts that fit between the bars of a table. */
    static Arbitrary<Text> cellTexts() {
        return texts().filter(
                        text -> text.value().chars().noneMatch(character -> character == '|' || isQuote(character)));
    }

    static Arbitrary<String> comments() {
        return texts().map(text -> "#" + text.value());
    }

    private static Arbitrary<String> characters(String alphabet, int length) {
        return Arbitraries.strings()
                .withChars(alphabet.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(length);
    }

    /** Names: everything that a line can hold. */
    static Arbitrary<Name> names() {
        Arbitrary<String> plain = Arbitraries.of(
                "\u4F4E\u4FDD\u6237", "\u6B8B\u75BE", "all subdistricts", "A1", "dibao-household", "x_y");
        Arbitrary<String> quoted = Arbitraries.of(
                "\u201C\u4E09\u65E0\u201D\u4EBA\u5458",
                "\"a \u3000 b\"",
                "\u300C\u4E94\u4FDD\u300D\u5BF9\u8C61",
                "\uFF02x, y\uFF02",
                "\"\u4E8C\u201D");
        Arbitrary<String> misleading = Arbitraries.of(
                "\u4E14",
                "\u975E",
                "\u4E3A",
                "\u7B2C",
                "\u81F3\u5C11",
                "\u4E0D\u8D85\u8FC7",
                "\u8D85\u8FC7",
                "\u4E5D\u6298",
                "\u4EE5\u4E0A",
                "\u6BCF\u4EBA",
                "\u5176\u4F59",
                "\u7F3A",
                "\u5E74\u5E95",
                "\u81F3",
                "\u4E07",
                "\u63A8\u8FDB",
                "\u786E\u4FDD",
                "\u662F",
                "\u4E00\u6B21\u6027",
                "\u7B2C9\u6761",
                "and",
                "is-not",
                "end-of-may",
                "june",
                "year 2016",
                "of price",
                "10k-yuan",
                "2016-04",
                "1,000",
                "5",
                "103\u4E2D\u5B66",
                "A 5 -",
                "\u9053\u8DEF \u6539\u9020",
                "\u533A\u8D22\u653F\u81F3\u5C11",
                "\u65E5\u671F",
                "measure",
                "see x",
                "\u7532\uFF08\u4E59\u3001\u4E19\uFF09",
                "\u7532=\u4E59",
                "a.b");
        return Arbitraries.frequencyOf(
                        Tuple.of(4, plain),
                        Tuple.of(2, quoted),
                        Tuple.of(3, misleading),
                        Tuple.of(
                                2,
                                characters(
                                        "\u4F4E\u4FDD\u6237\u6B8B\u7B2C\u5E74a1-2. ,\uFF0C\u3001()\uFF08\uFF09/%=+|:\u3000\u201C\u201D\"",
                                        8)))
                .map(Blanks::strip)
                .filter(WordArbitraries::isName)
                .map(text -> new Name(text, NOWHERE));
    }

    private static boolean isName(String text) {
        boolean paired = text.chars().filter(WordArbitraries::isQuote).count() % 2 == 0;
        return paired && !new Name(text, NOWHERE).key().isBlank();
    }

    private static boolean isQuote(int character) {
        return "\"\u201C\u201D\u300C\u300D\uFF02".indexOf(character) >= 0;
    }

    static Arbitrary<List<Name>> namesList() {
        return names().list().ofMinSize(1).ofMaxSize(3);
    }

    static Arbitrary<List<Name>> paths() {
        return names().list().ofMinSize(1).ofMaxSize(2);
    }

    static Arbitrary<Numeral> numerals() {
        Arbitrary<String> whole = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3000).map(String::valueOf),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(20).map(digits -> "1" + digits));
        Arbitrary<String> fraction = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just("")),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .numeric()
                                .ofMinLength(1)
                                .ofMaxLength(4)
                                .map(digits -> "." + digits)));
        Arbitrary<Numeral.Scale> scales = Arbitraries.frequency(
                Tuple.of(5, Numeral.Scale.ONE),
                Tuple.of(1, Numeral.Scale.TEN_THOUSAND),
                Tuple.of(1, Numeral.Scale.HUNDRED_MILLION));
        return Combinators.combine(whole, fraction, scales)
                .as((digits, decimals, scale) -> new Numeral(digits + decimals, scale, NOWHERE));
    }

    static Arbitrary<UnitName> units() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                4,
                                Arbitraries.of(
                                        new ArrayList<>(StandardUnits.standard().words()))),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        "\u4EBA\u5929",
                                        "\u4E07\u5934",
                                        "e3",
                                        "\u53F7",
                                        "\u6298",
                                        "\u4E07",
                                        "\u201C\u5355 \u4F4D\u201D",
                                        "kWh",
                                        "\u4EE5\u524D\u6B21")))
                .map(text -> new UnitName(text, NOWHERE));
    }

    private static Arbitrary<UnitName> money() {
        return Arbitraries.of("\u5143", "yuan", "\u4E07\u5143", "10k-yuan", "\u89D2")
                .map(text -> new UnitName(text, NOWHERE));
    }

    static Arbitrary<RateUnit> rates() {
        return Combinators.combine(money(), units().list().ofMaxSize(2), Arbitraries.of(true, false))
                .as((money, per, once) -> new RateUnit(money, per, once, NOWHERE));
    }

    static Arbitrary<Quantity> quantities() {
        return Combinators.combine(
                        numerals(), numerals().optional(0.3), units().list().ofMaxSize(2))
                .as((low, high, units) -> new Quantity(low, high, units, NOWHERE));
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1990, 2030),
                Arbitraries.integers().between(0, 9999));
    }

    private static Arbitrary<Integer> months() {
        return Arbitraries.integers().between(0, 13);
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 31);
    }

    /** Dates with a year, such as conditions have; thirteenth months among them. */
    static Arbitrary<DateExpression> absoluteDates() {
        return Combinators.combine(years(), months().optional(0.7), days().optional(0.5))
                .as((year, month, day) ->
                        date(Optional.of(year), month, month.isEmpty() ? Optional.empty() : day, false));
    }

    static Arbitrary<DateExpression> dates() {
        Arbitrary<DateExpression> ends = Combinators.combine(years().optional(0.5), months().optional(0.5))
                .as((year, month) -> date(year, month, Optional.empty(), true));
        Arbitrary<DateExpression> inside = Combinators.combine(months(), days().optional(0.5))
                .as((month, day) -> date(Optional.empty(), Optional.of(month), day, false));
        return Arbitraries.oneOf(absoluteDates(), ends, inside);
    }

    private static DateExpression date(
            Optional<Integer> year, Optional<Integer> month, Optional<Integer> day, boolean end) {
        return new DateExpression(number(year), number(month), number(day), end, NOWHERE);
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    static Arbitrary<MeasureReference> measures() {
        return Combinators.combine(Arbitraries.integers().between(0, 9999), names().optional(0.4))
                .as((number, benefit) -> new MeasureReference(OptionalInt.empty(), number, benefit, NOWHERE));
    }

    static Arbitrary<MeasureReference> earlierMeasures() {
        return Combinators.combine(years(), Arbitraries.integers().between(0, 9999))
                .as((year, number) -> new MeasureReference(OptionalInt.of(year), number, Optional.empty(), NOWHERE));
    }
}
