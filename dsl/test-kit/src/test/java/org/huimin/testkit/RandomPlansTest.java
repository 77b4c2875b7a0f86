package org.huimin.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huimin.model.Plan;
import org.huimin.wire.PlanJson;
import org.junit.jupiter.api.Test;

class RandomPlansTest {
    private static final Pattern KIND = Pattern.compile("\"kind\" ?: ?\"([a-z-]+)\"");

    @Test
    void theSameSeedGivesTheSamePlans() {
        RandomPlans first = new RandomPlans(7);
        RandomPlans second = new RandomPlans(7);
        for (int index = 0; index < 5; index++) {
            assertEquals(first.plan(), second.plan());
        }
        assertNotEquals(new RandomPlans(8).plan(), new RandomPlans(7).plan());
    }

    @Test
    void everyKindOfPartAppears() throws Exception {
        TreeSet<String> kinds = new TreeSet<>();
        RandomPlans plans = new RandomPlans(1);
        for (int index = 0; index < 20; index++) {
            Plan plan = plans.plan();
            byte[] json = new PlanJson().write(plan);
            assertEquals(plan, new PlanJson().read(json));
            Matcher matcher = KIND.matcher(new String(json, StandardCharsets.UTF_8));
            while (matcher.find()) {
                kinds.add(String.valueOf(matcher.group(1)));
            }
        }
        List<String> expected = List.of(
                "absent",
                "all",
                "among",
                "amount",
                "any",
                "arithmetic",
                "choice",
                "choices",
                "comparison",
                "date",
                "decimal",
                "discount",
                "extreme",
                "field",
                "flag",
                "flat",
                "free",
                "integer",
                "limited",
                "member",
                "money",
                "negative",
                "none",
                "not",
                "number",
                "open",
                "reference",
                "see",
                "table",
                "text",
                "within",
                "yes-no");
        assertTrue(kinds.containsAll(expected), () -> {
            TreeSet<String> missing = new TreeSet<>(expected);
            missing.removeAll(kinds);
            return "missing: " + missing;
        });
    }
}
