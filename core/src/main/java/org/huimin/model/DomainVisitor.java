package org.huimin.model;

/**
 * Takes the family of domains apart.
 *
 * @param <R> what a visit gives
 */
public interface DomainVisitor<R> {
    R visitYesNo(Domain.YesNo domain);

    R visitNumeric(Domain.Numeric domain);

    R visitMoney(Domain.Money domain);

    R visitDay(Domain.Day domain);

    R visitText(Domain.Text domain);

    R visitChoices(Domain.Choices domain);

    R visitReference(Domain.Reference domain);
}
