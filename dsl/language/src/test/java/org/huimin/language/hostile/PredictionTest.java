package org.huimin.language.hostile;

import static org.huimin.language.hostile.Project.BENEFIT;
import static org.huimin.language.hostile.Project.MEASURE;
import static org.huimin.language.hostile.Project.upTo;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as long as they may be, made so that a parser which looks ahead would look far, and often. */
class PredictionTest {
    private static final int LENGTH = 19_900;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "指标：;1 a ;",
                "指标：;1人;",
                "指标：;甲 1;人",
                "指标：甲 1;a/;a",
                "指标：;1 a/;a",
                "指标：;1（甲、;",
                "指标：;（;1人",
                "指标：;1人（甲），确保;",
                "指标：;不少于1人;",
                "指标：;1-2人;",
                "指标：甲 1;万;人",
                "指标：甲 1;亿万;人",
                "指标：甲 1;以上;",
                "指标：;至1;人",
                "指标：;甲、;1人",
                "指标：甲 1人（;甲、;甲）",
                "项目：;启动，6月底;",
                "项目：;甲（启动）;",
                "项目：;启动;",
                "配合部门：;甲，;",
                "配合部门：;“;",
                "配合部门：;甲“;",
                "配合部门：;“”;",
                "配合部门：;第 ;",
                "配合部门：;第1;",
                "配合部门：;of ;",
                "配合部门：;year 2;",
                "资金：;甲 1万元、;甲",
                "资金：;甲（1;甲",
                "沿自：;2015年第1条、;2015年第1条",
                "时限：;2010-04-;",
                "时限：;1年1月;"
            })
    void aLineOfAMeasureIsReadInOneGo(String opening, String part, String end) throws IOException {
        check(MEASURE + opening + upTo(LENGTH, part) + end + "\n");
    }

    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "对象：;甲 且 ;甲",
                "对象：;甲 且 （甲 或 甲）且 ;甲",
                "对象：甲 为 ;甲、;甲",
                "对象：取大（甲 为 ;甲、;甲）",
                "对象：取大（;甲、;甲）",
                "对象：取大（;1a/a、;1）",
                "对象：取大（;甲 为 甲、;甲）",
                "对象：;取大（甲 为 甲、甲）且 ;甲",
                "对象：甲 1;a/;a",
                "对象：甲 1;a/;a以上",
                "对象：;甲 1a/a以上 且 ;甲",
                "对象：;甲.;甲",
                "对象：;1年1月;",
                "对象：;甲 1-;",
                "对象：;（甲）;",
                "标准：;每人;1元",
                "标准：;每;1元",
                "标准：1;元/;a",
                "标准：;不超过;1元",
                "期间：;1月至;2月",
                "月数：;取大（1、;"
            })
    void aLineOfABenefitIsReadInOneGo(String opening, String part, String end) throws IOException {
        check(BENEFIT + opening + upTo(LENGTH, part) + end + "\n");
    }

    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "案例：甲\\n给定：;甲 1、;甲 1",
                "案例：甲\\n给定：;甲 1年1月;甲 1",
                "案例：甲\\n应得：;第1条 缺 甲、甲、;第1条 无",
                "案例：甲\\n应得：第1条 缺 ;甲、;甲",
                "启用：甲（;甲 1、;甲 1）",
                "启用：甲（;甲 1 ;甲 1）",
                "启用：;甲.;甲",
                "别名：;甲=;a",
                "部门组：甲=;甲、;a",
                "口径：甲=;（甲）且;a",
                "标准表：甲\\n|甲|元|\\n|;甲、;|1|",
                "标准表：甲\\n|甲|元|\\n|;1a/;a|1|",
                "标准表：甲\\n|甲|元|\\n|甲|;元/;a|",
                "标准表：甲\\n|;甲|;元|",
                "主体：甲\\n|字段|类型|\\n|甲|;甲、;甲|",
                "x;甲\\t;甲",
                "x;甲 ;甲",
                "1 ;. ;",
                "甲;乙;"
            })
    void aLineOfALibraryOrCaseIsReadInOneGo(String opening, String part, String end) throws IOException {
        check(opening.replace("\\n", "\n") + upTo(LENGTH, part.replace("\\t", "\t")) + end + "\n");
    }

    private void check(String text) throws IOException {
        assertFalse(new Project(folder).codes(text).contains("HM9006"));
    }
}
