package org.huimin.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text as Markdown. */
class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<script>alert(1)</script> => &lt;script&gt;alert(1)&lt;/script&gt;",
                "甲|乙 => 甲\\|乙",
                "`甲` => \\`甲\\`",
                "# 甲 => \\# 甲",
                "- 甲 => \\- 甲",
                "+ 甲 => \\+ 甲",
                "1. 甲 => 1\\. 甲",
                "12) 甲 => 12\\) 甲",
                "[甲](javascript:alert(1)) => \\[甲\\](javascript:alert(1))",
                "A & B &copy; => A &amp; B &amp;copy;",
                "1+3+1 => 1+3+1",
                "8.21公顷 => 8.21公顷",
                "2016-2017年 => 2016-2017年"
            })
    void signsOfMarkdownLoseTheirMeaning(String text, String markdown) {
        assertEquals(markdown, MarkdownText.escape(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "***",
                "---",
                "===",
                "~~~",
                "> 引",
                "    缩进",
                "[a]: javascript:alert(1)",
                "![x](data:text/html,x)",
                "<javascript:alert(1)>",
                "甲\\",
                "| a | b |",
                "&#60;b&#62;",
                "**甲**",
                "1986. 甲",
                "+",
                "-"
            })
    void aParagraphShowsJustItsText(String text) {
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(MarkdownText.escape(text)));
        String shown = TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(MarkdownText.escape(text)));
        assertEquals(text.strip(), shown);
        assertEquals("<p>", html.substring(0, 3));
        assertEquals(
                0,
                html.replaceAll("^<p>|</p>\n$", "")
                        .chars()
                        .filter(letter -> letter == '<')
                        .count(),
                html);
    }

    @ParameterizedTest
    @CsvSource({"'甲\n乙', 甲 乙", "'甲\r\n# 乙', 甲 \\# 乙", "'甲\t乙', 甲 乙", "'甲\u2028乙', 甲 乙", "'\u3000甲\u00A0', 甲"})
    void aTextIsOneLineWithoutBlanksAtItsEnds(String text, String markdown) {
        assertEquals(markdown, MarkdownText.escape(text));
    }
}
