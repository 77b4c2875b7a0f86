package org.huimin.language.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.evaluate.Outcome;
import org.huimin.evaluate.PlanEvaluator;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.junit.jupiter.api.Test;

/** A definition that holds of every household says nothing of somebody who may have none. */
class UnknownReferenceTest {
    private static final Plan PLAN = MeaningLawsTest.compiled("""
            计划：计划
            年度：2016
            部门：
            | 名称 | 全称 | 曾用名 |
            | 民政局 | | |
            主体：户（户）
            | 字段 | 类型 | 说明 |
            | 低保 | 是否 | |
            主体：人（人）
            | 字段 | 类型 | 说明 |
            | 住户 | 户 可无 | |
            口径：有户 = 户
            一、工程
            1.措施
            责任部门：民政局
            补贴：甲
            对象：人 且 住户.有户
            标准：免费
            补贴：乙
            对象：人 且 非 住户.有户
            标准：免费
            """);

    private static List<Outcome> outcomes(Map<String, ?> facts) {
        return PlanEvaluator.of(PLAN).entity("人").evaluate(facts).outcomes().stream()
                .map(outcome -> outcome.outcome())
                .toList();
    }

    @Test
    void whetherThereIsAHouseholdIsAsked() {
        Outcome missing = new Outcome.Undetermined(List.of(Path.of("住户")), Outcome.Reason.FACTS_MISSING);
        assertEquals(List.of(missing, missing), outcomes(Map.of()));
    }

    @Test
    void whereItIsToldItIsKnown() {
        Outcome granted = new Outcome.GrantedInKind(Optional.empty());
        Map<String, Object> without = new HashMap<>();
        without.put("住户", null);
        assertEquals(List.of(granted, new Outcome.NotEntitled()), outcomes(Map.of("住户", Map.of())));
        assertEquals(List.of(new Outcome.NotEntitled(), granted), outcomes(without));
    }
}
