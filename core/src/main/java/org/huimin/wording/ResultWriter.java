package org.huimin.wording;

import java.math.BigDecimal;
import java.util.List;
import org.huimin.evaluate.Found;
import org.huimin.evaluate.FoundVisitor;
import org.huimin.evaluate.Outcome;
import org.huimin.evaluate.OutcomeVisitor;
import org.huimin.model.Path;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Word;

/** Writes what benefits yield, and the facts that were found for it. */
final class ResultWriter implements FoundVisitor<String>, OutcomeVisitor<String> {
    private final Spelling spelling;
    private final Phrases phrases;
    private final NameWriter names;
    private final QuantityWriter quantities;
    private final DateWriter dates;
    private final AwardWriter awards;
    private final Unit yuan = StandardUnits.standard().unit("元").orElseThrow();

    ResultWriter(
            Spelling spelling,
            Phrases phrases,
            NameWriter names,
            QuantityWriter quantities,
            DateWriter dates,
            AwardWriter awards) {
        this.spelling = spelling;
        this.phrases = phrases;
        this.names = names;
        this.quantities = quantities;
        this.dates = dates;
        this.awards = awards;
    }

    String found(Found found) {
        return found.accept(this);
    }

    String outcome(Outcome outcome) {
        return outcome.accept(this);
    }

    String money(BigDecimal amount) {
        return quantities.measured(amount, List.of(yuan));
    }

    @Override
    public String visitYesNo(Found.YesNo found) {
        return spelling.word(found.yes() ? Word.YES : Word.NO);
    }

    @Override
    public String visitNumeric(Found.Numeric found) {
        return quantities.measured(found.number(), found.units());
    }

    @Override
    public String visitDay(Found.Day found) {
        return dates.day(found.day());
    }

    @Override
    public String visitWord(Found.Word found) {
        return names.choice(found.word());
    }

    @Override
    public String visitMember(Found.Member found) {
        return phrases.of("known");
    }

    @Override
    public String visitNone(Found.None found) {
        return spelling.word(Word.NONE);
    }

    @Override
    public String visitUnknown(Found.Unknown found) {
        return phrases.of("unknown");
    }

    @Override
    public String visitGranted(Outcome.Granted outcome) {
        return money(outcome.yuan());
    }

    @Override
    public String visitGrantedUpTo(Outcome.GrantedUpTo outcome) {
        return awards.upTo(money(outcome.yuan()));
    }

    @Override
    public String visitGrantedInKind(Outcome.GrantedInKind outcome) {
        return outcome.percentOfPrice().map(awards::discount).orElseGet(() -> spelling.word(Word.FREE));
    }

    @Override
    public String visitGrantedOpen(Outcome.GrantedOpen outcome) {
        return spelling.word(Word.OPEN);
    }

    @Override
    public String visitNotEntitled(Outcome.NotEntitled outcome) {
        return spelling.word(Word.NONE);
    }

    @Override
    public String visitUndetermined(Outcome.Undetermined outcome) {
        return switch (outcome.reason()) {
            case FACTS_MISSING -> spelling.word(Word.MISSING) + " " + paths(outcome.missing());
            case NO_ROW -> phrases.of("row.none");
            case SEVERAL_ROWS -> phrases.of("row.several");
        };
    }

    private String paths(List<Path> paths) {
        return spelling.list(paths.stream().map(names::path).toList());
    }
}
