package org.huimin.language.hostile;

import static org.huimin.language.hostile.Project.BENEFIT;
import static org.huimin.language.hostile.Project.MEASURE;
import static org.huimin.language.hostile.Project.input;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HugeNumberTest {
    private static final String TOO_LONG = "HM9003";
    private static final String EXPONENT = "HM1028";
    private static final int MOST_DIGITS = 34;
    private static final String NUMBER = "NUMBER";

    @TempDir
    private Path folder;

    static Stream<Arguments> places() {
        return Stream.of(
                input("a target", MEASURE + "指标：甲 NUMBER人\n"),
                input("the end of a range", MEASURE + "指标：甲 1-NUMBER人\n"),
                input("a target in 万", MEASURE + "指标：甲 NUMBER万人\n"),
                input("a quota", MEASURE + "名额：NUMBER人\n"),
                input("a source of money", MEASURE + "资金：区财政 NUMBER元\n"),
                input("the year", "计划：甲\n年度：NUMBER\n"),
                input("a deadline's year", MEASURE + "时限：NUMBER年6月\n"),
                input("a deadline's day", MEASURE + "时限：6月NUMBER日\n"),
                input("an earlier year", MEASURE + "沿自：NUMBER年第1条\n"),
                input("an earlier measure", MEASURE + "沿自：2015年第NUMBER条\n"),
                input("a measure's heading", MEASURE + "NUMBER.甲\n"),
                input("an English measure's heading", MEASURE + "measure NUMBER: a\n"),
                input("an English programme's heading", MEASURE + "programme NUMBER: a\n"),
                input("a rate", BENEFIT + "标准：NUMBER元/人/年\n"),
                input("a discount", BENEFIT + "标准：NUMBER折\n"),
                input("a condition", BENEFIT + "对象：年龄 NUMBER周岁以上\n"),
                input("a table's cell", BENEFIT + "标准：\n| 甲 | 元/人 |\n| NUMBER | 1 |\n"),
                input("a table's amount", BENEFIT + "标准：\n| 甲 | 元/人 |\n| 乙 | NUMBER |\n"),
                input("a plugin's setting", "计划：甲\n年度：2016\n启用：甲（乙 NUMBER）\n"),
                input("a case", "案例：甲\n给定：年龄 NUMBER\n应得：第1条 无\n"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aNumberWithTooManyDigitsIsRefused(String text) throws IOException {
        assertTrue(codes(text, "1".repeat(MOST_DIGITS + 1)).contains(TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aNumberOfThousandsOfDigitsIsRefused(String text) throws IOException {
        assertTrue(codes(text, "９".repeat(15_000)).contains(TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aNumberWithJustFewEnoughDigitsIsNot(String text) throws IOException {
        assertFalse(codes(text, "1".repeat(MOST_DIGITS)).contains(TOO_LONG));
    }

    static Stream<Arguments> spellings() {
        return Stream.of(
                input("zeros in front", "0".repeat(15_000) + "1"),
                input("zeros behind the point", "1." + "0".repeat(15_000)),
                input("thousands commas", "111" + ",111".repeat(4_000)),
                input("full-width thousands commas", "111" + "，111".repeat(4_000)),
                input("commas that are none", "1" + ",1".repeat(4_000)),
                input("full-width digits", "１".repeat(15_000)));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void noSpellingHidesTheDigits(String number) throws IOException {
        assertTrue(codes(MEASURE + "指标：甲 NUMBER人\n", number).contains(TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("exponents")
    void anExponentIsRefused(String number) throws IOException {
        assertTrue(codes(MEASURE + "指标：甲 NUMBER人\n", number).contains(EXPONENT));
        assertTrue(codes(BENEFIT + "标准：NUMBER元/人/年\n", number).contains(EXPONENT));
        assertTrue(codes(BENEFIT + "标准：\n| 甲 | 元/人 |\n| 乙 | NUMBER |\n", number).contains(EXPONENT));
        assertTrue(codes(BENEFIT + "对象：年龄 > NUMBER\n", number).contains(EXPONENT));
    }

    static Stream<Arguments> exponents() {
        return Stream.of(
                input("small", "1e5"),
                input("capital", "1E5"),
                input("huge", "1e999999999"),
                input("beyond an integer", "1e99999999999999999999"),
                input("negative", "1e-999999999"),
                input("with a sign", "1e+5"),
                input("of a fraction", "1.5e3"),
                input("full-width", "１ｅ５"),
                input("full-width with a sign", "１Ｅ－５"));
    }

    @ParameterizedTest
    @MethodSource("noExponents")
    void aLetterBehindANumberIsNoExponent(String number) throws IOException {
        assertFalse(codes(MEASURE + "指标：甲 NUMBER人\n", number).contains(EXPONENT));
    }

    static Stream<Arguments> noExponents() {
        return Stream.of(input("a digit", "1"), input("a letter alone", "1e"), input("a letter before it", "e1"));
    }

    private List<String> codes(String text, String number) throws IOException {
        return new Project(folder).codes(text.replace(NUMBER, number));
    }
}
