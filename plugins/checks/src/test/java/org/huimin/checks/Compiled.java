package org.huimin.checks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.LoadedSource;
import org.huimin.compile.PlanCompiler;
import org.huimin.compile.SourceLoader;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.language.parse.PlanTextParser;
import org.huimin.plugin.Attributes;
import org.huimin.plugin.CalculationUnavailableException;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;
import org.huimin.plugin.Values;
import org.huimin.result.Result;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;

/** A plan text with what a check finds in it. */
record Compiled(String text, CompiledPlan plan) {
    private static final String HEAD = """
            计划：2016年民生计划
            年度：2016
            部门：
            | 名称 | 全称 | 曾用名 |
            | 民政局 | | |
            | 残联 | | |
            | 教育局 | | |
            部门组：各街乡
            部门组：各局 = 民政局、残联
            别名：民政局 = "Civil Affairs Bureau"
            主体：人（人）
            | 字段 | 类型 | 说明 |
            | 年龄 | 整数（周岁） 0-130 | |
            | 收入 | 金额 | |
            | 学历 | 本科、专科 | |
            | 方式 | 新建、改建 | |
            口径：高龄 = 年龄 80周岁以上
            口径：高龄困难 = 高龄 且 收入 ≤ 500元
            标准表：养老标准
            | 年龄 | 元/人/月 |
            | 80周岁以上 | 100 |
            | - | 无 |
            标准表：优待标准
            | 学历 | 元/人/年 |
            | 本科 | 另定 |
            | - | 无 |
            一、民生工程
            """;

    /** A file of any kind; it must be free of errors. */
    static Compiled file(String text) {
        return compile((importer, path) -> new SourceLoader.Loading.Refused(HostCode.IMPORT_NOT_FOUND, Map.of()), text);
    }

    /** A file whose every import is the same library. */
    static Compiled withLibrary(String library, String text) {
        return compile((importer, path) -> new SourceLoader.Loading.Loaded(source(path, library)), text);
    }

    private static Compiled compile(SourceLoader loader, String text) {
        CompiledPlan plan = PlanCompiler.compile(loader, source("test.plan", text));
        assertTrue(plan.isSound(), () -> plan.diagnostics().toString() + "\n" + text);
        return new Compiled(text, plan);
    }

    private static LoadedSource source(String name, String text) {
        PlanTextParser.Parsed parsed = PlanTextParser.parse(name, text);
        return new LoadedSource(name, parsed.file(), new SourceLines(text), parsed.diagnostics());
    }

    /** A plan with departments and one programme around some measures. */
    static Compiled measures(String... lines) {
        return file(HEAD + String.join("\n", lines) + "\n");
    }

    /** A plan with one measure of these lines. */
    static Compiled measure(String... lines) {
        return measures("1.措施\n责任部门：民政局\n" + String.join("\n", lines));
    }

    List<Diagnostic> findings(Validator validator) {
        return findings(validator, Map.of());
    }

    /** What a check finds with settings of the plugin. */
    List<Diagnostic> findings(Validator validator, Map<String, String> settings) {
        List<Diagnostic> found = new ArrayList<>();
        Values values = new Values(Set.of("terms"), settings);
        validator.validate(new ValidationRequest(plan, values, Attributes.NONE, Compiled::noResult), found::add);
        return found;
    }

    private static Result noResult(String name) throws CalculationUnavailableException {
        throw new CalculationUnavailableException(name);
    }

    /** What the findings' places cover, in the order of the findings. */
    List<String> places(Validator validator) {
        return findings(validator).stream().map(finding -> cut(finding.span())).toList();
    }

    String cut(Span span) {
        return new SourceLines(text).cut(span);
    }
}
