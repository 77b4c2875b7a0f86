package org.huimin.benchmark;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Residents made of arithmetic, the same on every machine, and the ten rules of the plan written in Java. */
final class Residents {
    private static final LocalDate LICENCES_BEGIN = LocalDate.of(2000, 1, 1);
    private static final LocalDate LICENCES_COUNT = LocalDate.of(2010, 4, 1);
    private static final int GOLDEN = 0x9E3779B9;

    private Residents() {}

    private static int mix(int number) {
        int mixed = number ^ number >>> 16;
        mixed *= 0x45d9f3b;
        mixed ^= mixed >>> 16;
        mixed *= 0x45d9f3b;
        return mixed ^ mixed >>> 16;
    }

    private static int draw(int id, int column, int below) {
        return Integer.remainderUnsigned(mix(id + column * GOLDEN), below);
    }

    /** The facts of a resident by its number. */
    static Map<String, Object> facts(int id) {
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
        boolean licensed = age >= 18 && draw(id, 9, 100) < 40;
        facts.put("取得驾驶证日期", licensed ? LICENCES_BEGIN.plusDays(draw(id, 10, 9400)) : null);
        facts.put("独居", draw(id, 11, 100) < (age >= 60 ? 12 : 4));
        facts.put("孤儿", age < 18 && draw(id, 12, 1000) < 3);
        facts.put("退役", age >= 18 && draw(id, 13, 1000) < 30);
        facts.put("机动车", draw(id, 14, 100) < 20);
        facts.put("残疾人子女", draw(id, 15, 1000) < 30);
        return facts;
    }

    /** What is due to a resident, in yuan: of the third and fourth rule only the larger. */
    static int due(Map<String, Object> facts) {
        String income = (String) facts.get("低收入");
        boolean minimum = income.equals("低保");
        int age = (Integer) facts.get("年龄");
        boolean disabled = (Boolean) facts.get("残疾");
        boolean enrolled = (Boolean) facts.get("当年录取");
        String education = (String) facts.get("学历");
        boolean home = (Boolean) facts.get("入住机构");
        String care = (String) facts.get("护理等级");
        LocalDate licence = (LocalDate) facts.get("取得驾驶证日期");
        boolean alone = (Boolean) facts.get("独居");
        int schooling =
                switch (education) {
                    case "本科" -> 5000;
                    case "专科" -> 3000;
                    case "中专" -> 2000;
                    default -> 0;
                };
        int inHome =
                switch (care) {
                    case "自理" -> 1200;
                    case "半失能" -> 2400;
                    case "失能" -> 3600;
                    default -> 0;
                };
        int due = 0;
        due += minimum && (Boolean) facts.get("户主") ? 600 : 0;
        due += minimum && enrolled && education.equals("本科") ? 10000 : 0;
        due += (disabled || (Boolean) facts.get("残疾人子女")) && enrolled ? schooling : 0;
        due += disabled && (Boolean) facts.get("机动车") ? 260 : 0;
        due += disabled && licence != null && !licence.isBefore(LICENCES_COUNT) ? 1000 : 0;
        due += home && age >= 60 && (minimum || income.equals("边缘")) ? inHome : 0;
        due += age >= 60 && care.equals("失能") && minimum && !home ? 1200 : 0;
        due += minimum && (age >= 80 || alone) && !home ? 2400 : 0;
        due += age >= 80 && alone ? 1800 : 0;
        return due;
    }
}
