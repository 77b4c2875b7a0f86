package org.huimin.language.meaning;

import java.time.LocalDate;
import java.util.List;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Definition;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Measure;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Period;
import org.huimin.model.Plan;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.Value;
import org.huimin.vocabulary.Column;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.vocabulary.Word;
import org.huimin.wording.PlanWording;

/** A plan as a file that says it: entities, definitions, rate tables and benefits, in the words of {@link PlanWording}. */
final class PlanText {
    private final Language language;
    private final PlanWording wording;
    private final StringBuilder text = new StringBuilder();

    private PlanText(Language language, Plan plan) {
        this.language = language;
        wording = new PlanWording(language, plan);
    }

    /** The text of a plan in a language; its names are those that are declared. */
    static String of(Plan plan, Language language) {
        PlanText text = new PlanText(language, plan);
        text.head(plan);
        plan.entities().forEach(text::entity);
        plan.definitions().forEach(text::definition);
        plan.rateTables().forEach(text::rateTable);
        text.aliases(plan);
        text.measures(plan);
        return text.text.toString();
    }

    private void head(Plan plan) {
        label(Label.PLAN, plan.title());
        label(Label.YEAR, Integer.toString(plan.year()));
        label(Label.DEPARTMENTS, "");
        row(List.of(word(Column.NAME), word(Column.FULL_NAME), word(Column.FORMER_NAMES)));
        row(List.of("民政局", "", ""));
    }

    private void entity(Entity entity) {
        label(Label.ENTITY, quoted(entity.name()) + "(" + wording.unit(entity.unit()) + ")");
        row(List.of(word(Column.FIELD), word(Column.TYPE), word(Column.NOTE)));
        for (Field field : entity.fields()) {
            row(List.of(quoted(field.name()), wording.type(field), field.note().orElse("")));
        }
    }

    private void definition(Definition definition) {
        String expression = definition.expression() instanceof Condition condition
                ? wording.condition(condition)
                : wording.value((Value) definition.expression());
        label(Label.DEFINE, quoted(definition.name()) + " = " + expression);
    }

    private void rateTable(NamedRateTable named) {
        label(Label.RATE_TABLE, quoted(named.name()));
        rows(named.table());
    }

    private void aliases(Plan plan) {
        for (Entity entity : plan.entities()) {
            aliases(entity.name(), entity.aliases());
            entity.fields().forEach(field -> aliases(field.name(), field.aliases()));
        }
        plan.definitions().forEach(definition -> aliases(definition.name(), definition.aliases()));
        plan.rateTables().forEach(table -> aliases(table.name(), table.aliases()));
    }

    private void aliases(String name, List<String> aliases) {
        aliases.forEach(alias -> label(Label.ALIAS, quoted(name) + " = " + quoted(alias)));
    }

    private void measures(Plan plan) {
        text.append(language == Language.ENGLISH ? "programme 1: " : "一、").append("工程\n");
        for (Measure measure : plan.measures()) {
            text.append(language == Language.ENGLISH ? "measure " + measure.number() + ": " : measure.number() + ".")
                    .append(measure.title())
                    .append('\n');
            label(Label.RESPONSIBLE, "民政局");
            measure.benefits().forEach(this::benefit);
        }
    }

    private void benefit(Benefit benefit) {
        label(Label.BENEFIT, benefit.name());
        label(Label.ELIGIBLE, wording.condition(benefit.eligible()));
        benefit.quantity().ifPresent(quantity -> label(Label.QUANTITY, wording.value(quantity)));
        label(Label.RATE, wording.rate(benefit.rate()).orElse(""));
        if (benefit.rate() instanceof Rate.Tabled tabled) {
            rows(tabled.table());
        }
        benefit.form().ifPresent(form -> label(Label.FORM, form));
        benefit.payee().ifPresent(payee -> label(Label.PAYEE, payee));
        benefit.period().ifPresent(period -> label(Label.PERIOD, stretch(period)));
        benefit.months().ifPresent(months -> label(Label.MONTHS, wording.value(months)));
        benefit.expected()
                .ifPresent(expected ->
                        label(Label.EXPECTED, expected.low().toPlainString() + " " + wording.unit(expected.unit())));
        benefit.choice().ifPresent(choice -> label(Label.CHOICE, choice));
    }

    private String stretch(Period period) {
        return day(period.from()) + " " + word(Word.TO) + " " + day(period.to());
    }

    private String day(LocalDate day) {
        return wording.date(new Value.Date(day, day));
    }

    private void rows(RateTable table) {
        wording.table(table).forEach(this::row);
    }

    private void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void label(Label label, String content) {
        text.append(word(label)).append(": ").append(content).append('\n');
    }

    private String word(Keyword keyword) {
        return Vocabulary.standard().write(keyword, language);
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
