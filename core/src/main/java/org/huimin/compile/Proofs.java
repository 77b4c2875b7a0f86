package org.huimin.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.analysis.Example;
import org.huimin.analysis.Finding;
import org.huimin.analysis.FindingVisitor;
import org.huimin.analysis.PlanAnalysis;
import org.huimin.analysis.Subjects;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Measure;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Plan;
import org.huimin.model.PlanCase;
import org.huimin.model.Rate;
import org.huimin.model.Value;
import org.huimin.model.ValueVisitor;
import org.huimin.source.Span;
import org.huimin.typing.Typing;
import org.huimin.typing.WrittenParts;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Word;

/** Reports what is proven of tables and conditions, at their places. */
final class Proofs implements FindingVisitor<Optional<Diagnostic.Builder>> {
    /** More of those behind whom a benefit is hidden than anybody reads. */
    private static final int MOST_OTHERS = 5;

    private final Typing typing;
    private final WrittenParts written;
    private final Library library;
    private final ReadSections sections;

    Proofs(Typing typing, Library library, ReadSections sections) {
        this.typing = typing;
        this.written = typing.written();
        this.library = library;
        this.sections = sections;
    }

    /**
     * Reports what is proven.
     *
     * @param plan the plan, if there is one
     * @param tables the rate tables with a name
     */
    void report(Optional<Plan> plan, List<NamedRateTable> tables, DiagnosticSink sink) {
        Set<String> unread = new HashSet<>();
        List<NamedRateTable> read = new ArrayList<>();
        for (NamedRateTable table : tables) {
            if (isRead(table.table())) {
                read.add(table);
            } else {
                unread.add(table.name());
            }
        }
        List<Benefit> benefits = new ArrayList<>();
        for (Measure measure : plan.map(Plan::measures).orElse(List.of())) {
            for (Benefit benefit : measure.benefits()) {
                boolean known = !(benefit.rate() instanceof Rate.Named named && unread.contains(named.table()));
                if (known && isRead(benefit)) {
                    benefits.add(benefit);
                }
            }
        }
        int year = plan.map(Plan::year).orElse(0);
        Subjects subjects = new Subjects(typing.entities(), typing.definitions(), read, benefits, year);
        for (Finding finding : PlanAnalysis.of(subjects)) {
            finding.accept(this).ifPresent(sink::report);
        }
    }

    private boolean isRead(Object part) {
        Optional<Span> place = written.find(part);
        return place.isPresent() && sections.isRead(place.get());
    }

    /** Starts a report at the place of a part. Everything that is analysed was written somewhere. */
    private Optional<Diagnostic.Builder> at(Object part, HostCode code) {
        return written.find(part).map(span -> Diagnostic.of(code, span));
    }

    private void relate(Diagnostic.Builder diagnostic, String phrase, Object part) {
        Optional<Span> span = written.find(part);
        if (span.isPresent()) {
            diagnostic.related(phrase, span.get());
        }
    }

    /** Of an example what decides; that somebody is eligible goes without saying where more is to be said. */
    private static Argument said(Example example) {
        List<PlanCase.Fact> told = example.decisive().isEmpty() ? example.facts() : example.decisive();
        if (told.isEmpty()) {
            return new Argument.Phrase("example.any");
        }
        List<Argument> facts = new ArrayList<>();
        for (PlanCase.Fact fact : told) {
            Argument value =
                    fact.value().isPresent() ? fact.value().get().accept(new Said()) : new Argument.Term(Word.NONE);
            Argument field = new Argument.Literal(fact.field().text());
            facts.add(new Argument.Phrase("example.fact", Map.of("field", field, "value", value)));
        }
        return new Argument.Several(facts);
    }

    @Override
    public Optional<Diagnostic.Builder> visitOverlap(Finding.RowsOverlap finding) {
        HostCode code = finding.possibly() ? HostCode.ROWS_MAY_OVERLAP : HostCode.ROWS_OVERLAP;
        Optional<Diagnostic.Builder> diagnostic = at(finding.row(), code);
        diagnostic.ifPresent(report -> {
            report.with("example", said(finding.example()));
            relate(report, "other-row-here", finding.earlier());
        });
        return diagnostic;
    }

    @Override
    public Optional<Diagnostic.Builder> visitUncovered(Finding.Uncovered finding) {
        HostCode code = finding.possibly() ? HostCode.COMBINATION_MAY_BE_UNCOVERED : HostCode.COMBINATION_UNCOVERED;
        Optional<Diagnostic.Builder> diagnostic = at(finding.table(), code);
        diagnostic.ifPresent(report -> {
            report.with("example", said(finding.example()));
            relate(report, "eligible-here", finding.benefit().eligible());
        });
        return diagnostic;
    }

    @Override
    public Optional<Diagnostic.Builder> visitUnreachable(Finding.RowUnreachable finding) {
        return at(finding.row(), finding.rest() ? HostCode.REST_UNREACHABLE : HostCode.ROW_UNREACHABLE);
    }

    @Override
    public Optional<Diagnostic.Builder> visitTableNotProven(Finding.TableNotProven finding) {
        return at(finding.table(), HostCode.TABLE_NOT_PROVEN);
    }

    @Override
    public Optional<Diagnostic.Builder> visitFixed(Finding.ConditionFixed finding) {
        Optional<Diagnostic.Builder> diagnostic = at(
                finding.condition(),
                finding.holds() ? HostCode.CONDITION_ALWAYS_HOLDS : HostCode.CONDITION_NEVER_HOLDS);
        diagnostic.ifPresent(report -> report.with("written", written(finding.condition())));
        return diagnostic;
    }

    private String written(Condition condition) {
        return written.find(condition).map(library::written).orElse("");
    }

    @Override
    public Optional<Diagnostic.Builder> visitNobody(Finding.NobodyEligible finding) {
        Optional<Diagnostic.Builder> diagnostic = at(finding.benefit().eligible(), HostCode.NOBODY_ELIGIBLE);
        diagnostic.ifPresent(report -> finding.causes().forEach(cause -> relate(report, "never-here", cause)));
        return diagnostic;
    }

    @Override
    public Optional<Diagnostic.Builder> visitHidden(Finding.BenefitHidden finding) {
        Optional<Diagnostic.Builder> diagnostic = at(finding.benefit(), HostCode.BENEFIT_HIDDEN);
        diagnostic.ifPresent(report -> {
            List<Argument> others = new ArrayList<>();
            for (Benefit other : firstOf(finding.others())) {
                others.add(new Argument.Phrase("quoted", Map.of("text", new Argument.Literal(other.name()))));
                relate(report, "hidden-behind", other);
            }
            if (finding.others().size() > MOST_OTHERS) {
                others.add(new Argument.Literal("\u2026"));
            }
            report.with("name", finding.benefit().name()).with("others", new Argument.Several(others));
        });
        return diagnostic;
    }

    private static List<Benefit> firstOf(List<Benefit> others) {
        return others.subList(0, Math.min(MOST_OTHERS, others.size()));
    }

    @Override
    public Optional<Diagnostic.Builder> visitConditionNotProven(Finding.ConditionNotProven finding) {
        return at(finding.condition(), HostCode.CONDITION_NOT_PROVEN);
    }

    /** The value of a fact as a case gives it. */
    private static final class Said implements ValueVisitor<Argument> {
        private static IllegalArgumentException noConstant() {
            return new IllegalArgumentException("a fact is a constant");
        }

        @Override
        public Argument visitMeasured(Value.Measured value) {
            BigDecimal number = value.number();
            Argument written = new Argument.Literal(number.toPlainString());
            if (value.units().isEmpty()) {
                return written;
            }
            Unit unit = value.units().get(0);
            return new Argument.Phrase("example.number", Map.of("number", written, "unit", Argument.Measure.of(unit)));
        }

        @Override
        public Argument visitDate(Value.Date value) {
            return new Argument.Literal(value.first().toString());
        }

        @Override
        public Argument visitChoice(Value.Choice value) {
            return new Argument.Literal(value.name());
        }

        @Override
        public Argument visitYesNo(Value.YesNo value) {
            return new Argument.Term(value.yes() ? Word.YES : Word.NO);
        }

        @Override
        public Argument visitField(Value.FieldValue value) {
            throw noConstant();
        }

        @Override
        public Argument visitDefined(Value.DefinedValue value) {
            throw noConstant();
        }

        @Override
        public Argument visitArithmetic(Value.Arithmetic value) {
            throw noConstant();
        }

        @Override
        public Argument visitNegative(Value.Negative value) {
            throw noConstant();
        }

        @Override
        public Argument visitExtreme(Value.Extreme value) {
            throw noConstant();
        }
    }
}
