package org.huimin.language.hostile;

import static org.huimin.language.hostile.Project.BENEFIT;
import static org.huimin.language.hostile.Project.input;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NestingTest {
    private static final String TOO_DEEP = "HM9002";
    private static final int DEEPEST = 64;

    @TempDir
    private Path folder;

    /** Texts that are as deep as a number says. */
    static Stream<Arguments> deepTexts() {
        return Stream.of(
                deep("full-width brackets", depth -> eligible("（".repeat(depth) + "甲" + "）".repeat(depth))),
                deep("half-width brackets", depth -> eligible("(".repeat(depth) + "甲" + ")".repeat(depth))),
                deep("brackets in a definition", depth -> define("（".repeat(depth) + "甲" + "）".repeat(depth))),
                deep("brackets in the number of months", depth -> months("(".repeat(depth) + "1" + ")".repeat(depth))),
                deep("functions", depth -> eligible("取大（".repeat(depth) + "1" + "）".repeat(depth))),
                deep("not", depth -> eligible("非 ".repeat(depth) + "甲")),
                deep("not in English", depth -> eligible("not ".repeat(depth) + "甲")),
                deep("minus", depth -> months("- ".repeat(depth) + "甲")),
                deep("minus without blanks", depth -> months("－".repeat(depth) + "甲")),
                deep(
                        "not before brackets",
                        depth -> eligible(
                                "非 （".repeat(depth / 2) + "非 ".repeat(depth % 2) + "甲" + "）".repeat(depth / 2))),
                deep(
                        "minus before brackets",
                        depth -> months("-(".repeat(depth / 2) + "-".repeat(depth % 2) + "1" + ")".repeat(depth / 2))),
                deep("a long sum", depth -> months("1" + " + 1".repeat(depth))),
                deep("a long product", depth -> months("1" + " × 1 ÷ 1".repeat(depth / 2) + " × 1".repeat(depth % 2))),
                deep(
                        "sums in brackets",
                        depth -> months(
                                "(1 + ".repeat(depth / 2) + "-".repeat(depth % 2) + "1" + ")".repeat(depth / 2))),
                deep(
                        "brackets behind a condition that is not deep",
                        depth -> eligible("（甲）且 " + "（".repeat(depth) + "乙" + "）".repeat(depth))));
    }

    private static Arguments deep(String name, IntFunction<String> text) {
        return input(name, text);
    }

    private static String eligible(String condition) {
        return BENEFIT + "对象：" + condition + "\n标准：免费\n";
    }

    private static String months(String computation) {
        return BENEFIT + "对象：甲\n标准：免费\n月数：" + computation + "\n";
    }

    private static String define(String condition) {
        return "口径：甲=" + condition + "\n";
    }

    @ParameterizedTest
    @MethodSource("deepTexts")
    void whatIsNestedTooDeepIsRefused(IntFunction<String> text) throws IOException {
        assertTrue(new Project(folder).codes(text.apply(DEEPEST + 1)).contains(TOO_DEEP));
    }

    @ParameterizedTest
    @MethodSource("deepTexts")
    void whatIsNestedThousandsDeepIsRefused(IntFunction<String> text) throws IOException {
        assertTrue(new Project(folder).codes(text.apply(3_000)).contains(TOO_DEEP));
    }

    @ParameterizedTest
    @MethodSource("deepTexts")
    void whatIsJustDeepEnoughIsRead(IntFunction<String> text) throws IOException {
        assertFalse(new Project(folder).codes(text.apply(DEEPEST)).contains(TOO_DEEP));
        assertFalse(new Project(folder).codes(text.apply(DEEPEST)).stream().anyMatch(code -> code.startsWith("HM10")));
    }

    @ParameterizedTest
    @MethodSource("shallowTexts")
    void whatIsLongButNotDeepIsRead(String text) throws IOException {
        assertFalse(new Project(folder).codes(text).contains(TOO_DEEP));
    }

    static Stream<Arguments> shallowTexts() {
        return Stream.of(
                input("many brackets side by side", eligible("（甲）" + " 且 （甲）".repeat(1_000))),
                input("many conditions", eligible("甲" + " 且 甲".repeat(1_000))),
                input("many signs in many conditions", eligible("甲 + 1 > 2" + " 或 甲 - 1 > 2".repeat(500))),
                input("many signs in many values", months("取大（1 + 1" + "、1 + 1".repeat(500) + "）")),
                input("names with dashes", Project.MEASURE + "配合部门：" + "甲-乙、".repeat(500) + "丙\n"),
                input("many negations", eligible("非 甲" + " 且 非 甲".repeat(500))));
    }
}
