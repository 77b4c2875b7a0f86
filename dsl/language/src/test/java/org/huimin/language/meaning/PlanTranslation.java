package org.huimin.language.meaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huimin.model.Domain;
import org.huimin.model.Entity;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.jspecify.annotations.Nullable;

/**
 * The names of the English plan, and what the Chinese one calls the same. A field is named with its entity, a choice with its
 * field: {@code bed.source.lease}.
 */
final class PlanTranslation {
    private static final Map<String, String> CHINESE = """
            person = 人
            person.age = 年龄
            person.household = 户
            person.poor = 贫困
            person.disabled = 残疾
            person.severely-disabled = 重度残疾
            person.child-of-disabled-family = 残疾人子女
            person.education = 学历
            person.education.bachelor = 本科
            person.education.junior-college = 专科
            person.education.vocational-secondary = 中专
            person.education.senior-secondary = 高中
            person.education.none = 无
            person.admitted-this-year = 当年录取
            person.special-care-recipient = 重点优抚对象
            person.three-noes-person = 三无人员
            person.five-guarantees-person = 五保对象
            person.living-arrangement = 养老方式
            person.living-arrangement.at-home = 居家
            person.living-arrangement.in-care-home = 机构
            person.care-home = 入住机构
            person.self-care = 自理能力
            person.self-care.independent = 自理
            person.self-care.partly-dependent = 半自理
            person.self-care.fully-dependent = 不能自理
            person.impaired = 失能
            person.lives-alone = 独居
            person.lost-only-child = 失独
            person.empty-nest = 空巢
            person.lives-in-town = 城区居住
            household = 户
            household.dibao = 低保
            household.near-dibao = 低保边缘
            care-home = 养老机构
            care-home.private = 民办
            care-home.non-profit = 非营利
            care-home.qualified-for-construction = 符合建设补贴条件
            care-home.qualified-for-operation = 符合运营补贴条件
            bed = 床位
            bed.care-home = 所属机构
            bed.added-this-year = 当年新增
            bed.source = 新增方式
            bed.source.new-building = 新建
            bed.source.purchase = 购买
            bed.source.conversion = 利用原有设施改建
            bed.source.lease = 租用
            """.lines()
            .map(line -> line.split(" = ", 2))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));

    private final Plan plan;

    /**
     * Translates from a plan.
     *
     * @param plan the English plan
     */
    PlanTranslation(Plan plan) {
        this.plan = plan;
    }

    String entity(String name) {
        return chinese(name);
    }

    String field(String entity, String name) {
        return chinese(entity + "." + name);
    }

    String choice(String entity, String field, String name) {
        return chinese(entity + "." + field + "." + name);
    }

    private static String chinese(String name) {
        String chinese = CHINESE.get(name);
        if (chinese == null) {
            throw new IllegalStateException("no translation of " + name);
        }
        return chinese;
    }

    /** The facts of a member in the names of the Chinese plan. */
    Map<String, @Nullable Object> facts(Entity entity, Map<?, ?> facts) {
        Map<String, @Nullable Object> translated = new LinkedHashMap<>();
        facts.forEach((name, value) ->
                translated.put(field(entity.name(), (String) name), fact(entity, (String) name, value)));
        return translated;
    }

    private @Nullable Object fact(Entity entity, String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> member) {
            return facts(referred(entity, name), member);
        }
        return value instanceof String choice ? choice(entity.name(), name, choice) : value;
    }

    /** A path from an entity in the names of the Chinese plan. */
    Path path(Entity entity, Path path) {
        List<String> references = new ArrayList<>();
        Entity there = entity;
        for (String reference : path.references()) {
            references.add(field(there.name(), reference));
            there = referred(there, reference);
        }
        return new Path(references, field(there.name(), path.name()));
    }

    private Entity referred(Entity entity, String field) {
        Domain domain = entity.field(field).orElseThrow().domain();
        return plan.entity(((Domain.Reference) domain).entity()).orElseThrow();
    }
}
