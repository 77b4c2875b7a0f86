package org.huimin.wording;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.evaluate.BenefitOutcome;
import org.huimin.evaluate.ChoiceOutcome;
import org.huimin.evaluate.Found;
import org.huimin.evaluate.Outcome;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Deadline;
import org.huimin.model.Definition;
import org.huimin.model.Domain;
import org.huimin.model.Due;
import org.huimin.model.Field;
import org.huimin.model.Figure;
import org.huimin.model.Measure;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.RateVisitor;
import org.huimin.model.Target;
import org.huimin.model.Value;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Word;

/**
 * Writes parts of a plan as the formatter would write them in a language. Names that have one in that language, their own or
 * an alias, are written with it. What is written means the same when it is read again.
 */
public final class PlanWording {
    private final Language language;
    private final Spelling spelling;
    private final NameWriter names;
    private final QuantityWriter quantities;
    private final DateWriter dates;
    private final ValueWriter values;
    private final ConditionWriter conditions;
    private final CellWriter cells;
    private final DomainWriter domains;
    private final AwardWriter awards;
    private final ResultWriter results;
    private final DueWriter dues;
    private final Phrases phrases;
    private final ExplanationWriter explanations;
    private final LineWriter lines;
    private final SentenceWriter sentences;

    /** Words for the parts of a plan in a language. */
    public PlanWording(Language language, Plan plan) {
        this.language = requireNonNull(language, "language is null");
        spelling = Spelling.of(language);
        names = new NameWriter(spelling, requireNonNull(plan, "plan is null"));
        quantities = new QuantityWriter(spelling);
        dates = new DateWriter(spelling);
        values = new ValueWriter(spelling, names, quantities, dates);
        conditions = new ConditionWriter(spelling, names, quantities, values);
        cells = new CellWriter(spelling, conditions, values);
        domains = new DomainWriter(spelling, names, quantities);
        awards = new AwardWriter(spelling, names, quantities);
        phrases = new Phrases(language);
        results = new ResultWriter(spelling, phrases, names, quantities, dates, awards);
        dues = new DueWriter(results);
        explanations = new ExplanationWriter(this, phrases, quantities);
        lines = new LineWriter(this, phrases);
        sentences = new SentenceWriter(
                this, phrases, spelling, lines, new ConditionProse(phrases, names, quantities, conditions, values));
    }

    /** The language that is written. */
    public Language language() {
        return language;
    }

    /** A condition: {@code 残疾 且 年龄 不满18周岁}. */
    public String condition(Condition condition) {
        return conditions.write(condition);
    }

    /** A value: {@code 取小（房屋面积、20平方米）}. */
    public String value(Value value) {
        return values.write(value);
    }

    /** A field or definition with the references that lead to it: {@code 户.低保}. */
    public String path(Path path) {
        return names.path(path);
    }

    /** What the reader calls an entity, a field, a definition or a rate table, without quote marks. */
    public String name(String name) {
        return names.translated(name);
    }

    /** Several words with the separator of the language between them. */
    String list(List<String> words) {
        return spelling.list(words);
    }

    /** What a definition stands for: its condition or value. */
    public String meaning(Definition definition) {
        return definition.expression() instanceof Condition condition
                ? condition(condition)
                : value((Value) definition.expression());
    }

    /** The number of a programme or section: {@code 十一}, {@code 11}. */
    public String numeral(int number) {
        return spelling.isEnglish() ? Integer.toString(number) : ChineseNumeral.of(number);
    }

    /** A unit: {@code 周岁}. */
    public String unit(Unit unit) {
        return quantities.unit(unit);
    }

    /** A figure: {@code 13,000人}, {@code 1-2个}, {@code 1家/家}. */
    public String figure(Figure figure) {
        List<Unit> units = new ArrayList<>(List.of(figure.unit()));
        figure.per().ifPresent(units::add);
        return figure.high()
                .map(high -> quantities.number(figure.low()) + "-" + quantities.measured(high, units))
                .orElseGet(() -> quantities.measured(figure.low(), units));
    }

    /** What a target is to reach: {@code 13,000人}, {@code 不超过30分钟}. Not less than is what it means without a word. */
    public String target(Target target) {
        if (target.comparator() == Comparator.AT_LEAST) {
            return figure(target.figure());
        }
        String word = spelling.word(target.comparator());
        return (spelling.isEnglish() ? word + " " : word) + figure(target.figure());
    }

    /** A day: {@code 2016-06-30}, {@code 2016年6月30日}. */
    public String day(LocalDate day) {
        return dates.day(day);
    }

    /** The end of a term, as exactly as the plan says it: {@code 2016年6月}. */
    public String deadline(Deadline deadline) {
        return dates.deadline(deadline);
    }

    /** By when something is due: {@code 2016年6月底前}, {@code by 2016-06}. */
    public String due(Deadline deadline) {
        return phrases.of("due." + deadline.precision().name(), Map.of("date", deadline(deadline)));
    }

    /** A date: {@code 2010年4月}. */
    public String date(Value.Date date) {
        return dates.date(date);
    }

    /** What an award grants, with its unit: {@code 不超过1,000元/人/年}. */
    public String award(Award award) {
        return awards.award(award);
    }

    /** What an amount is paid for and how often: {@code 元/户/年}. */
    public String rateUnit(RateUnit unit) {
        return quantities.rateUnit(unit);
    }

    /** A rate in one line: {@code 600元/户/年}, {@code 见 丧葬补助标准}; absent for one that has a table of its own. */
    public Optional<String> rate(Rate rate) {
        return rate.accept(new RateVisitor<Optional<String>>() {
            @Override
            public Optional<String> visitFlat(Rate.Flat flat) {
                return Optional.of(award(flat.award()));
            }

            @Override
            public Optional<String> visitTabled(Rate.Tabled tabled) {
                return Optional.empty();
            }

            @Override
            public Optional<String> visitNamed(Rate.Named named) {
                return Optional.of(awards.see(named));
            }
        });
    }

    /**
     * A cell of a rate table: {@code 60-79周岁}, {@code 中专、高中}, {@code -}.
     *
     * @param row the row
     * @param column which cell, from 0; behind those of the inputs, that of the award
     */
    public String cell(RateTable.Row row, int column) {
        return column == row.cells().size()
                ? awards.cell(row.award())
                : cells.write(row.cells().get(column));
    }

    /** A rate table as rows of cells, its head first. */
    public List<List<String>> table(RateTable table) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head =
                new ArrayList<>(table.inputs().stream().map(this::path).toList());
        head.add(rateUnit(table.unit()));
        rows.add(List.copyOf(head));
        for (RateTable.Row row : table.rows()) {
            List<String> line = new ArrayList<>();
            for (int column = 0; column <= row.cells().size(); column++) {
                line.add(cell(row, column));
            }
            rows.add(List.copyOf(line));
        }
        return List.copyOf(rows);
    }

    /** The values that a field may have: {@code 整数（周岁） 0-130}. */
    public String domain(Domain domain) {
        return domains.write(domain);
    }

    /** The type of a field: its domain, and whether it may have no value. */
    public String type(Field field) {
        String domain = domain(field.domain());
        return field.optional() ? domain + " " + spelling.word(Word.OPTIONAL) : domain;
    }

    /** What was found for a fact: {@code 82周岁}. */
    public String found(Found found) {
        return results.found(found);
    }

    /** What a benefit yields: {@code 2,400.00元}, {@code 缺 学历}. */
    public String outcome(Outcome outcome) {
        return results.outcome(outcome);
    }

    /** An amount of money: {@code 2,400.00元}. */
    public String money(BigDecimal yuan) {
        return results.money(yuan);
    }

    /** What a case expects: {@code 2,400.00元}. */
    public String due(Due due) {
        return dues.write(due);
    }

    /**
     * What a case calls a benefit: {@code 第9条.惠民购物卡}.
     *
     * @param measure the number of its measure
     * @param benefit its name; without one, the measure is meant
     */
    public String benefit(int measure, Optional<String> benefit) {
        Map<String, String> number = Map.of("measure", Integer.toString(measure));
        return benefit.map(name -> phrases.of(
                        "benefit", Map.of("measure", Integer.toString(measure), "name", names.translated(name))))
                .orElseGet(() -> phrases.of("measure", number));
    }

    /** What a measure says besides title, wording and benefits, by labels in the order of documents. */
    public List<LabelledLine> lines(Measure measure) {
        return lines.lines(measure);
    }

    /**
     * What a benefit says besides its name and the rows of its rate table, by labels in the order of documents. Its table is taken to
     * stand below.
     */
    public List<LabelledLine> lines(Benefit benefit) {
        return lines(benefit, phrases.of("table-below"));
    }

    /**
     * The same, where the table stands elsewhere.
     *
     * @param table what the line of the rate says of that: {@code 见附表}, {@code see the annex}
     */
    public List<LabelledLine> lines(Benefit benefit, String table) {
        return lines.lines(benefit, table);
    }

    /**
     * What a measure is about, in sentences made of its tasks, targets, projects and benefits with all that limits them, for a
     * measure without wording of its own: {@code 城镇新增就业13,000人，失业人员再就业5,400人。} Absent where it has none of them.
     * Rate tables are taken to stand below.
     */
    public Optional<String> sentences(Measure measure) {
        return sentences(measure, phrases.of("table-below"));
    }

    /**
     * The same, where rate tables stand elsewhere.
     *
     * @param table where that is, as part of a sentence: {@code 见附表}, {@code see the annex}
     */
    public Optional<String> sentences(Measure measure, String table) {
        return sentences.of(measure, table);
    }

    /** Why a benefit yields what it does, as far as it says by itself. */
    public List<Line> explanation(BenefitOutcome outcome) {
        return explanation(outcome, List.of());
    }

    /**
     * Why a benefit yields what it does.
     *
     * @param outcome what it yields, with reasons
     * @param choices what is taken of the choice groups
     */
    public List<Line> explanation(BenefitOutcome outcome, List<ChoiceOutcome> choices) {
        return explanations.explain(outcome, choices);
    }
}
