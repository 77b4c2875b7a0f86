package org.huimin.evaluate;

import static org.huimin.evaluate.PlanDraft.all;
import static org.huimin.evaluate.PlanDraft.amount;
import static org.huimin.evaluate.PlanDraft.any;
import static org.huimin.evaluate.PlanDraft.choices;
import static org.huimin.evaluate.PlanDraft.day;
import static org.huimin.evaluate.PlanDraft.field;
import static org.huimin.evaluate.PlanDraft.flag;
import static org.huimin.evaluate.PlanDraft.is;
import static org.huimin.evaluate.PlanDraft.limited;
import static org.huimin.evaluate.PlanDraft.measured;
import static org.huimin.evaluate.PlanDraft.not;
import static org.huimin.evaluate.PlanDraft.nothing;
import static org.huimin.evaluate.PlanDraft.optional;
import static org.huimin.evaluate.PlanDraft.rest;
import static org.huimin.evaluate.PlanDraft.row;
import static org.huimin.evaluate.PlanDraft.tabled;
import static org.huimin.evaluate.PlanDraft.whole;
import static org.huimin.evaluate.PlanDraft.yesNo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huimin.model.Domain;
import org.huimin.model.Plan;
import org.huimin.model.Rate;
import org.huimin.vocabulary.Bound;

/** Ten rules, residents made of arithmetic, and the rules written in Java. */
final class BulkWorkload {
    private static final LocalDate LICENCES_BEGIN = LocalDate.of(2000, 1, 1);
    private static final LocalDate LICENCES_COUNT = LocalDate.of(2010, 4, 1);

    private BulkWorkload() {}

    static Plan plan() {
        return new PlanDraft()
                .entity(
                        "人",
                        field("户主", yesNo()),
                        field("年龄", whole("周岁", 0, 130)),
                        field("低收入", choices("低保", "低收入", "边缘", "无")),
                        field("残疾", yesNo()),
                        field("残疾等级", whole("个", 0, 4)),
                        field("当年录取", yesNo()),
                        field("学历", choices("本科", "专科", "中专", "无")),
                        field("入住机构", yesNo()),
                        field("护理等级", choices("自理", "半失能", "失能", "无")),
                        optional("取得驾驶证日期", new Domain.Day()),
                        field("独居", yesNo()),
                        field("孤儿", yesNo()),
                        field("退役", yesNo()),
                        field("机动车", yesNo()),
                        field("残疾人子女", yesNo()))
                .benefit("人", all(is("低收入", "低保"), flag("户主")), amount("600"))
                .benefit("人", all(is("低收入", "低保"), flag("当年录取"), is("学历", "本科")), amount("10000"))
                .choice("助学", "人", all(flag("残疾"), flag("当年录取")), schooling())
                .choice("助学", "人", all(flag("残疾人子女"), flag("当年录取")), schooling())
                .benefit("人", all(flag("残疾"), flag("机动车")), amount("260"))
                .benefit("人", all(flag("残疾"), limited("取得驾驶证日期", Bound.SINCE, day("2010-04-01"))), amount("1000"))
                .benefit("人", all(flag("入住机构"), from(60), is("低收入", "低保", "边缘")), care())
                .benefit("人", all(from(60), is("护理等级", "失能"), is("低收入", "低保"), not(flag("入住机构"))), amount("1200"))
                .benefit("人", all(is("低收入", "低保"), any(from(80), flag("独居")), not(flag("入住机构"))), amount("2400"))
                .benefit("人", all(from(80), flag("独居")), amount("1800"))
                .plan();
    }

    private static org.huimin.model.Condition from(int age) {
        return limited("年龄", Bound.FROM, measured(String.valueOf(age), "周岁"));
    }

    private static Rate schooling() {
        return tabled(
                "人",
                List.of("学历"),
                row(amount("5000"), is("学历", "本科")),
                row(amount("3000"), is("学历", "专科")),
                row(amount("2000"), is("学历", "中专")),
                rest(nothing()));
    }

    private static Rate care() {
        return tabled(
                "人",
                List.of("护理等级"),
                row(amount("1200"), is("护理等级", "自理")),
                row(amount("2400"), is("护理等级", "半失能")),
                row(amount("3600"), is("护理等级", "失能")),
                rest(nothing()));
    }

    private static int mix(int number) {
        int mixed = number;
        mixed ^= mixed >>> 16;
        mixed *= 0x45d9f3b;
        mixed ^= mixed >>> 16;
        mixed *= 0x45d9f3b;
        return mixed ^ mixed >>> 16;
    }

    private static int draw(int id, int column, int below) {
        return Integer.remainderUnsigned(mix(id + column * 0x9E3779B9), below);
    }

    static Map<String, Object> resident(int id) {
        Map<String, Object> facts = new HashMap<>();
        int drawn = draw(id, 1, 1000);
        int age = drawn < 950 ? drawn * 80 / 950 : 80 + (drawn - 950) / 3;
        facts.put("户主", id % 3 == 0);
        facts.put("年龄", age);
        int income = draw(id / 3, 2, 1000);
        facts.put("低收入", income < 25 ? "低保" : income < 45 ? "低收入" : income < 70 ? "边缘" : "无");
        boolean disabled = draw(id, 3, 1000) < 65;
        facts.put("残疾", disabled);
        facts.put("残疾等级", disabled ? 1 + draw(id, 4, 4) : 0);
        facts.put("当年录取", age >= 17 && age <= 22 && draw(id, 5, 100) < 15);
        int education = draw(id, 6, 100);
        facts.put("学历", age < 15 || education >= 85 ? "无" : education < 45 ? "中专" : education < 65 ? "专科" : "本科");
        facts.put("入住机构", age >= 60 && draw(id, 7, 100) < 4);
        int care = draw(id, 8, 100);
        facts.put("护理等级", age < 60 || care >= 95 ? "无" : care < 70 ? "自理" : care < 85 ? "半失能" : "失能");
        facts.put("取得驾驶证日期", age >= 18 && draw(id, 9, 100) < 40 ? LICENCES_BEGIN.plusDays(draw(id, 10, 9400)) : null);
        facts.put("独居", draw(id, 11, 100) < (age >= 60 ? 12 : 4));
        facts.put("孤儿", age < 18 && draw(id, 12, 1000) < 3);
        facts.put("退役", age >= 18 && draw(id, 13, 1000) < 30);
        facts.put("机动车", draw(id, 14, 100) < 20);
        facts.put("残疾人子女", draw(id, 15, 1000) < 30);
        return facts;
    }

    /** The ten amounts; of the third and fourth only the larger. */
    static int[] amounts(Map<String, Object> facts) {
        String income = (String) facts.get("低收入");
        boolean dibao = income.equals("低保");
        boolean head = (Boolean) facts.get("户主");
        int age = (Integer) facts.get("年龄");
        boolean disabled = (Boolean) facts.get("残疾");
        boolean enrolled = (Boolean) facts.get("当年录取");
        String education = (String) facts.get("学历");
        boolean home = (Boolean) facts.get("入住机构");
        String care = (String) facts.get("护理等级");
        LocalDate licence = (LocalDate) facts.get("取得驾驶证日期");
        boolean alone = (Boolean) facts.get("独居");
        boolean vehicle = (Boolean) facts.get("机动车");
        boolean child = (Boolean) facts.get("残疾人子女");
        int schooling = switch (education) {
            case "本科" -> 5000;
            case "专科" -> 3000;
            case "中专" -> 2000;
            default -> 0;
        };
        int inHome = switch (care) {
            case "自理" -> 1200;
            case "半失能" -> 2400;
            case "失能" -> 3600;
            default -> 0;
        };
        boolean third = disabled && enrolled && schooling > 0;
        return new int[] {
            dibao && head ? 600 : 0,
            dibao && enrolled && education.equals("本科") ? 10000 : 0,
            third ? schooling : 0,
            child && enrolled && !third ? schooling : 0,
            disabled && vehicle ? 260 : 0,
            disabled && licence != null && !licence.isBefore(LICENCES_COUNT) ? 1000 : 0,
            home && age >= 60 && (dibao || income.equals("边缘")) ? inHome : 0,
            age >= 60 && care.equals("失能") && dibao && !home ? 1200 : 0,
            dibao && (age >= 80 || alone) && !home ? 2400 : 0,
            age >= 80 && alone ? 1800 : 0
        };
    }
}
