package org.huimin.wording;

import java.util.Optional;
import org.huimin.model.Domain;
import org.huimin.model.DomainVisitor;
import org.huimin.vocabulary.FieldKind;

/** Writes what values a field may have. */
final class DomainWriter implements DomainVisitor<String> {
    private final Spelling spelling;
    private final NameWriter names;
    private final QuantityWriter quantities;

    DomainWriter(Spelling spelling, NameWriter names, QuantityWriter quantities) {
        this.spelling = spelling;
        this.names = names;
        this.quantities = quantities;
    }

    String write(Domain domain) {
        return domain.accept(this);
    }

    @Override
    public String visitYesNo(Domain.YesNo domain) {
        return spelling.word(FieldKind.YES_NO);
    }

    @Override
    public String visitNumeric(Domain.Numeric domain) {
        String unit = domain.unit()
                .map(known -> spelling.bracketed(quantities.unit(known)))
                .orElse("");
        String range = domain.low()
                .flatMap(low -> domain.high().map(high -> " " + quantities.between(low, high, Optional.empty())))
                .orElse("");
        return spelling.word(domain.whole() ? FieldKind.INTEGER : FieldKind.DECIMAL) + unit + range;
    }

    @Override
    public String visitMoney(Domain.Money domain) {
        return spelling.word(FieldKind.MONEY);
    }

    @Override
    public String visitDay(Domain.Day domain) {
        return spelling.word(FieldKind.DATE);
    }

    @Override
    public String visitText(Domain.Text domain) {
        return spelling.word(FieldKind.TEXT);
    }

    @Override
    public String visitChoices(Domain.Choices domain) {
        return names.choices(domain.names());
    }

    @Override
    public String visitReference(Domain.Reference domain) {
        return names.type(domain.entity());
    }
}
