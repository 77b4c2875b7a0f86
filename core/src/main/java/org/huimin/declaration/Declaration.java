package org.huimin.declaration;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huimin.source.Span;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Stage;
import org.huimin.vocabulary.Strength;

/**
 * A line of a plan, library or case file, with the lines that belong below it. Everything that was written is here but
 * for how it was spelt: the printer can write it in either language.
 */
public sealed interface Declaration {
    /** Where it stands. */
    Line line();

    /** Calls the visitor's method for this declaration. */
    <R> R accept(DeclarationVisitor<R> visitor);

    /**
     * A line whose content is text: a title, a paragraph, a task, a form.
     *
     * @param label which label
     * @param text the text
     */
    record TextLine(Line line, Label label, Text text) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitTextLine(this);
        }
    }

    /**
     * The year of a plan.
     */
    record Year(Line line, Numeral year) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitYear(this);
        }
    }

    /**
     * A plugin that the plan asks for.
     *
     * @param plugin the plugin's id
     * @param settings its settings
     */
    record Use(Line line, Name plugin, List<Setting> settings) implements Declaration {
        public Use {
            settings = List.copyOf(settings);
        }

        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitUse(this);
        }
    }

    /**
     * The heading of a programme, with the lines below it.
     *
     * @param number the number in its heading; negative where it is too large to be one
     * @param title the title
     * @param body the lines of the programme, then its measures
     */
    record Programme(Line line, int number, Text title, List<Declaration> body) implements Declaration {
        public Programme {
            body = List.copyOf(body);
        }

        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitProgramme(this);
        }
    }

    /**
     * The heading of a measure, with the lines below it.
     *
     * @param number the number in its heading; negative where it is too large to be one
     * @param title the title
     * @param body the lines and benefits of the measure
     */
    record Measure(Line line, int number, Text title, List<Declaration> body) implements Declaration {
        public Measure {
            body = List.copyOf(body);
        }

        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitMeasure(this);
        }
    }

    /**
     * A list of departments.
     *
     * @param label {@code RESPONSIBLE} or {@code COOPERATING}
     * @param names the names in their order
     */
    record NameList(Line line, Label label, List<Name> names) implements Declaration {
        public NameList {
            names = List.copyOf(names);
        }

        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitNameList(this);
        }
    }

    /**
     * A figure to reach.
     *
     * @param name what is counted
     * @param comparator how the figure is meant, if it was said
     * @param quantity the figure
     * @param items the names of the things that are counted
     * @param strength how strongly it is promised
     * @param deadline until when
     */
    record Target(
            Line line,
            Name name,
            Optional<Comparator> comparator,
            Quantity quantity,
            List<Name> items,
            Optional<Strength> strength,
            Optional<DateExpression> deadline)
            implements Declaration {
        public Target {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitTarget(this);
        }
    }

    /**
     * A project.
     *
     * @param name the project's name
     * @param stage what is to be done
     * @param deadline until when
     */
    record Project(Line line, Name name, Optional<Stage> stage, Optional<DateExpression> deadline)
            implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitProject(this);
        }
    }

    /**
     * The date until which a measure is to be done.
     */
    record Deadline(Line line, DateExpression date) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitDeadline(this);
        }
    }

    /**
     * How many are served at most, or expected.
     *
     * @param label {@code QUOTA} or {@code EXPECTED}
     * @param quantity the number
     */
    record Amount(Line line, Label label, Quantity quantity) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitAmount(this);
        }
    }

    /**
     * The measures of earlier plans that a measure goes on from.
     */
    record Continues(Line line, List<MeasureReference> references) implements Declaration {
        public Continues {
            references = List.copyOf(references);
        }

        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitContinues(this);
        }
    }

    /**
     * The line that opens a benefit, with the lines below it.
     *
     * @param name unique in its measure
     * @param body the lines of the benefit
     */
    record Benefit(Line line, Name name, List<Declaration> body) implements Declaration {
        public Benefit {
            body = List.copyOf(body);
        }

        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitBenefit(this);
        }
    }

    /**
     * Where the money comes from.
     */
    record Funding(Line line, List<FundingSource> sources) implements Declaration {
        public Funding {
            sources = List.copyOf(sources);
        }

        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitFunding(this);
        }
    }

    /**
     * Who gets a benefit.
     */
    record Eligible(Line line, Expression condition) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitEligible(this);
        }
    }

    /**
     * A computed number of a benefit.
     *
     * @param label {@code QUANTITY} or {@code MONTHS}
     * @param expression how it is computed
     */
    record Computed(Line line, Label label, Expression expression) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitComputed(this);
        }
    }

    /**
     * What a benefit pays.
     *
     * @param outcome the rate, unless a table says it
     * @param table the table in the rows below
     */
    record Rate(Line line, Optional<Outcome> outcome, Optional<Table> table) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitRate(this);
        }
    }

    /**
     * When a benefit is paid.
     */
    record Period(Line line, DateRange range) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitPeriod(this);
        }
    }

    /**
     * A table of departments.
     */
    record Departments(Line line, Table table) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitDepartments(this);
        }
    }

    /**
     * A name for several departments.
     *
     * @param name the group's name
     * @param members its members; absent where they are not listed
     */
    record DepartmentGroup(Line line, Name name, Optional<List<Name>> members) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitDepartmentGroup(this);
        }
    }

    /**
     * A kind of person or thing that conditions speak of.
     *
     * @param name the entity's name
     * @param unit what its members are counted in
     * @param fields its table of fields; absent where it has none or an error was reported
     */
    record Entity(Line line, Name name, Optional<UnitName> unit, Optional<Table> fields) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitEntity(this);
        }
    }

    /**
     * A named condition or computation.
     */
    record Define(Line line, Name name, Expression expression) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitDefine(this);
        }
    }

    /**
     * A rate table under a name.
     *
     * @param name the table's name
     * @param table the rows below; absent where an error was reported
     */
    record RateTable(Line line, Name name, Optional<Table> table) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitRateTable(this);
        }
    }

    /**
     * A further counting unit.
     */
    record CountingUnit(Line line, Name name) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitCountingUnit(this);
        }
    }

    /**
     * A second name, in the other language.
     *
     * @param name a name or unit
     * @param alias its name in the other language
     */
    record Alias(Line line, Name name, Name alias) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitAlias(this);
        }
    }

    /**
     * A case: facts, and what is due for them.
     *
     * @param name what the case is about
     * @param body its given and expected lines
     */
    record Case(Line line, Text name, List<Declaration> body) implements Declaration {
        public Case {
            body = List.copyOf(body);
        }

        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitCase(this);
        }
    }

    /**
     * Facts of a case.
     *
     * @param facts fields and their values
     * @param restNo whether every yes-or-no field that is not given is no: 其余 否
     */
    record Given(Line line, List<GivenFact> facts, boolean restNo) implements Declaration {
        public Given {
            facts = List.copyOf(facts);
        }

        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitGiven(this);
        }
    }

    /**
     * What is due in a case.
     */
    record Expect(Line line, List<Expectation> expectations) implements Declaration {
        public Expect {
            expectations = List.copyOf(expectations);
        }

        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitExpect(this);
        }
    }

    /**
     * Many cases, one a row.
     */
    record CaseTable(Line line, Table table) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitCaseTable(this);
        }
    }

    /**
     * A warning on the construct just above that is accepted.
     *
     * @param code the warning's code
     * @param reason why it is accepted
     */
    record Waive(Line line, Text code, Text reason) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitWaive(this);
        }
    }

    /**
     * Data for a plugin.
     *
     * @param plugin the plugin's id
     * @param key what the datum is called
     * @param value the datum
     */
    record Attribute(Line line, Name plugin, Text key, Text value) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitAttribute(this);
        }
    }

    /**
     * A line that could not be read; its error has been reported, and the stages that follow expect nothing of it.
     *
     * @param label the label, as far as it is known
     * @param number the number, where it looks like the heading of a measure
     */
    record Malformed(Line line, Optional<Label> label, OptionalInt number) implements Declaration {
        @Override
        public <R> R accept(DeclarationVisitor<R> visitor) {
            return visitor.visitMalformed(this);
        }
    }

    /**
     * A setting of a plugin.
     *
     * @param key the setting's name
     * @param value its value
     */
    record Setting(Name key, Text value) {}

    /**
     * A source of money.
     *
     * @param name the source
     * @param amount how much, if it was said
     */
    record FundingSource(Name name, Optional<Quantity> amount) {}

    /**
     * A fact of a case.
     *
     * @param path the field, read through references
     * @param value its value
     */
    record GivenFact(List<Name> path, Expression value, Span span) {
        public GivenFact {
            path = List.copyOf(path);
        }
    }

    /**
     * What is due for one measure in a case.
     *
     * @param measure the measure, and the benefit if it was named
     * @param outcome what is due
     */
    record Expectation(MeasureReference measure, Outcome outcome) {}
}
