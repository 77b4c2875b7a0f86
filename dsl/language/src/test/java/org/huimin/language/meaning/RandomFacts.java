package org.huimin.language.meaning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huimin.model.Domain;
import org.huimin.model.DomainVisitor;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Plan;
import org.jspecify.annotations.Nullable;

/** Facts of members by chance: what is known and fits its field, what there is none of, and what is not known. */
final class RandomFacts implements DomainVisitor<Object> {
    private static final int MOST_TEXTS = 3;

    private final Plan plan;
    private final Random random;

    RandomFacts(Plan plan, Random random) {
        this.plan = plan;
        this.random = random;
    }

    /** Facts of a member, by the names of the fields in either language. */
    Map<String, @Nullable Object> of(Entity entity) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        // Of some members nearly all is known: otherwise hardly a benefit could be told.
        int unknown = 2 + random.nextInt(20);
        for (Field field : entity.fields()) {
            if (random.nextInt(unknown) != 0) {
                boolean none = random.nextInt(field.optional() ? 4 : 40) == 0;
                facts.put(name(field), none ? null : field.domain().accept(this));
            }
        }
        return facts;
    }

    private String name(Field field) {
        return field.aliases().isEmpty() || random.nextBoolean()
                ? field.name()
                : field.aliases().get(0);
    }

    @Override
    public Object visitYesNo(Domain.YesNo domain) {
        return random.nextBoolean();
    }

    @Override
    public Object visitNumeric(Domain.Numeric domain) {
        int low = domain.low().map(BigDecimal::intValueExact).orElse(0);
        int high = domain.high().map(BigDecimal::intValueExact).orElse(200);
        BigDecimal number = BigDecimal.valueOf(low + random.nextInt(high - low + 1));
        boolean halved = !domain.whole() && random.nextBoolean();
        return halved ? number.divide(BigDecimal.valueOf(2)) : number;
    }

    @Override
    public Object visitMoney(Domain.Money domain) {
        return BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(3));
    }

    @Override
    public Object visitDay(Domain.Day domain) {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(30 * 365));
    }

    @Override
    public Object visitText(Domain.Text domain) {
        return "甲".repeat(random.nextInt(MOST_TEXTS));
    }

    @Override
    public Object visitChoices(Domain.Choices domain) {
        List<String> names = domain.names();
        return names.get(random.nextInt(names.size()));
    }

    @Override
    public Object visitReference(Domain.Reference domain) {
        return of(plan.entity(domain.entity()).orElseThrow());
    }
}
