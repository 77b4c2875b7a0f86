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

class LookAlikeTest {
    private static final String IMITATION = "HM1105";
    private static final List<String> PLACES = List.of(
            MEASURE + "配合部门：NAME\n",
            MEASURE + "指标：NAME 1人\n",
            MEASURE + "项目：NAME\n",
            MEASURE + "资金：NAME\n",
            BENEFIT + "对象：NAME\n标准：免费\n",
            MEASURE + "补贴：NAME\n",
            "部门组：NAME\n",
            "口径：NAME=甲\n",
            "主体：NAME（人）\n",
            "别名：民政局=NAME\n",
            "部门：\n| 名称 |\n| NAME |\n");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("imitations")
    void aNameThatImitatesAnotherIsRefusedWhereverItStands(String name) throws IOException {
        for (String place : PLACES) {
            List<String> codes = new Project(folder).codes(place.replace("NAME", name));
            // A radical is no letter at all: where a name must be one word, it is refused as what it is.
            assertTrue(codes.contains(IMITATION) || codes.contains("HM1023"), () -> place + codes);
        }
    }

    static Stream<Arguments> imitations() {
        return Stream.of(
                input("a Cyrillic а among Latin letters", "Burеau"),
                input("a Greek omicron among Latin letters", "Burοau"),
                input("an Armenian letter among Latin letters", "Bսreau"),
                input("a Cyrillic letter among Chinese", "民政局А"),
                input("a radical instead of a character", "民政局\u2F08"),
                input("a radical of the supplement", "\u2EA0政局"),
                input("a compatibility form", "\uF9E8政局"),
                input("a compatibility form of four bytes", "民政局\uD87E\uDC1A"),
                input("a kana ni among Chinese", "民政ニ局"),
                input("a kana ro among Chinese", "人ロ"),
                input("a long vowel mark among Chinese", "民政ー局"));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void anHonestNameIsNot(String name) throws IOException {
        for (String place : PLACES) {
            assertFalse(new Project(folder).codes(place.replace("NAME", name)).contains(IMITATION), place);
        }
    }

    static Stream<Arguments> honest() {
        return Stream.of(
                input("Chinese", "民政局"),
                input("Latin beside Chinese", "DVD中心"),
                input("full-width Latin", "ＤＶＤ中心"),
                input("Greek beside Chinese", "β病"),
                input("Latin with marks", "Café"),
                input("Cyrillic alone", "Бюро"),
                input("a rare character of four bytes", "𠮷"));
    }
}
